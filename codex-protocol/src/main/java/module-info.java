/** The Codex app-server protocol: typed messages, JSON-RPC and transports. */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // The modules that it is open to are built after it.
module dev.codex4j.protocol {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;

    exports dev.codex4j.protocol;
    exports dev.codex4j.protocol.account;
    exports dev.codex4j.protocol.account.login;
    exports dev.codex4j.protocol.app;
    exports dev.codex4j.protocol.approval;
    exports dev.codex4j.protocol.command;
    exports dev.codex4j.protocol.config;
    exports dev.codex4j.protocol.config.requirements;
    exports dev.codex4j.protocol.environment;
    exports dev.codex4j.protocol.externalagent;
    exports dev.codex4j.protocol.feature;
    exports dev.codex4j.protocol.feedback;
    exports dev.codex4j.protocol.filesearch;
    exports dev.codex4j.protocol.fs;
    exports dev.codex4j.protocol.hook;
    exports dev.codex4j.protocol.internal to
            dev.codex4j.harness,
            dev.codex4j.client;
    exports dev.codex4j.protocol.item;
    exports dev.codex4j.protocol.json;
    exports dev.codex4j.protocol.marketplace;
    exports dev.codex4j.protocol.mcp;
    exports dev.codex4j.protocol.mcp.elicitation;
    exports dev.codex4j.protocol.memory;
    exports dev.codex4j.protocol.model;
    exports dev.codex4j.protocol.model.provider;
    exports dev.codex4j.protocol.permission;
    exports dev.codex4j.protocol.plugin;
    exports dev.codex4j.protocol.plugin.share;
    exports dev.codex4j.protocol.process;
    exports dev.codex4j.protocol.project;
    exports dev.codex4j.protocol.remotecontrol;
    exports dev.codex4j.protocol.response;
    exports dev.codex4j.protocol.rpc;
    exports dev.codex4j.protocol.schema;
    exports dev.codex4j.protocol.server;
    exports dev.codex4j.protocol.skill;
    exports dev.codex4j.protocol.thread;
    exports dev.codex4j.protocol.thread.attachment;
    exports dev.codex4j.protocol.thread.goal;
    exports dev.codex4j.protocol.thread.history;
    exports dev.codex4j.protocol.thread.queue;
    exports dev.codex4j.protocol.thread.readstate;
    exports dev.codex4j.protocol.thread.realtime;
    exports dev.codex4j.protocol.thread.sample;
    exports dev.codex4j.protocol.thread.section;
    exports dev.codex4j.protocol.thread.settings;
    exports dev.codex4j.protocol.thread.terminal;
    exports dev.codex4j.protocol.thread.usage;
    exports dev.codex4j.protocol.turn;
    exports dev.codex4j.protocol.userverification;
    exports dev.codex4j.protocol.windows;
}

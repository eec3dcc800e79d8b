/** The Codex harness: agent loop, tools, threads, configuration and the app server. */
@org.jspecify.annotations.NullMarked
module dev.codex4j.harness {
    requires static transitive org.jspecify;
    requires transitive dev.codex4j.protocol;
    requires java.net.http;
    requires static transitive java.sql;
    requires jdk.httpserver;
    requires static pty4j;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.toml;

    exports dev.codex4j.harness;
    exports dev.codex4j.harness.model;
    exports dev.codex4j.harness.model.scripted;
    exports dev.codex4j.harness.sandbox;
    exports dev.codex4j.harness.store;
    exports dev.codex4j.harness.store.jdbc;
    exports dev.codex4j.harness.tool;
}

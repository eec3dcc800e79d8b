/** The Codex app-server protocol: typed messages, JSON-RPC and transports. */
@org.jspecify.annotations.NullMarked
module dev.codex4j.protocol {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;

    exports dev.codex4j.protocol;
}

/** The Codex harness: agent loop, tools, threads, configuration and the app server. */
@org.jspecify.annotations.NullMarked
module dev.codex4j.harness {
    requires static transitive org.jspecify;
    requires transitive dev.codex4j.protocol;
    requires tools.jackson.core;

    exports dev.codex4j.harness;
}

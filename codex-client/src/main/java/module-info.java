/** The Codex client: drives an app server wherever it runs. */
@org.jspecify.annotations.NullMarked
module dev.codex4j.client {
    requires static transitive org.jspecify;
    requires transitive dev.codex4j.protocol;

    exports dev.codex4j.client;
}

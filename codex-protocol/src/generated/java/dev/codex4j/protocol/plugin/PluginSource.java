package dev.codex4j.protocol.plugin;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A plugin source. */
@Union("type")
public sealed interface PluginSource {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends PluginSource> variant(String tag) {
        return switch (tag) {
            case "local" -> Local.class;
            case "git" -> Git.class;
            case "npm" -> Npm.class;
            case "remote" -> Remote.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code local}.
     *
     * @param path the path
     */
    @Variant("local")
    record Local(String path) implements PluginSource {
        public Local {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * The variant {@code git}.
     *
     * @param url the address
     * @param path the path
     * @param refName the ref name
     * @param sha the sha
     */
    @Variant("git")
    record Git(
            String url,
            @OrNull @Nullable String path,
            @OrNull @Nullable String refName,
            @OrNull @Nullable String sha) implements PluginSource {
        public Git {
            Objects.requireNonNull(url, "url");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String url) {
            return new Builder(url);
        }

        /** Collects the values of a {@link Git}. */
        public static final class Builder {
            private String url;
            private @Nullable String path;
            private @Nullable String refName;
            private @Nullable String sha;

            private Builder(String url) {
                this.url = url;
            }

            /** The path. */
            public Builder path(@Nullable String path) {
                this.path = path;
                return this;
            }

            /** The ref name. */
            public Builder refName(@Nullable String refName) {
                this.refName = refName;
                return this;
            }

            /** The sha. */
            public Builder sha(@Nullable String sha) {
                this.sha = sha;
                return this;
            }

            /** Makes the record. */
            public Git build() {
                return new Git(url, path, refName, sha);
            }
        }
    }

    /**
     * The variant {@code npm}.
     *
     * @param packageValue the package
     * @param version the version
     * @param registry the registry
     */
    @Variant("npm")
    record Npm(
            @Name("package") String packageValue,
            @OrNull @Nullable String version,
            @OrNull @Nullable String registry) implements PluginSource {
        public Npm {
            Objects.requireNonNull(packageValue, "packageValue");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String packageValue) {
            return new Builder(packageValue);
        }

        /** Collects the values of a {@link Npm}. */
        public static final class Builder {
            private String packageValue;
            private @Nullable String version;
            private @Nullable String registry;

            private Builder(String packageValue) {
                this.packageValue = packageValue;
            }

            /** The version. */
            public Builder version(@Nullable String version) {
                this.version = version;
                return this;
            }

            /** The registry. */
            public Builder registry(@Nullable String registry) {
                this.registry = registry;
                return this;
            }

            /** Makes the record. */
            public Npm build() {
                return new Npm(packageValue, version, registry);
            }
        }
    }

    /** The variant {@code remote}. */
    @Variant("remote")
    record Remote() implements PluginSource {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements PluginSource {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}

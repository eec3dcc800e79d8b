package dev.codex4j.protocol.config;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Where a layer of the configuration comes from. */
@Union("type")
public sealed interface ConfigLayerSource {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ConfigLayerSource> variant(String tag) {
        return switch (tag) {
            case "packagedDefaults" -> PackagedDefaults.class;
            case "mdm" -> Mdm.class;
            case "system" -> System.class;
            case "enterpriseManaged" -> EnterpriseManaged.class;
            case "user" -> User.class;
            case "project" -> Project.class;
            case "sessionFlags" -> SessionFlags.class;
            case "legacyManagedConfigTomlFromFile" -> LegacyManagedConfigTomlFromFile.class;
            case "legacyManagedConfigTomlFromMdm" -> LegacyManagedConfigTomlFromMdm.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code packagedDefaults}.
     *
     * @param file the file
     */
    @Variant("packagedDefaults")
    record PackagedDefaults(String file) implements ConfigLayerSource {
        public PackagedDefaults {
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * The variant {@code mdm}.
     *
     * @param domain the domain
     * @param key the key
     */
    @Variant("mdm")
    record Mdm(String domain, String key) implements ConfigLayerSource {
        public Mdm {
            Objects.requireNonNull(domain, "domain");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * The variant {@code system}.
     *
     * @param file the file
     */
    @Variant("system")
    record System(String file) implements ConfigLayerSource {
        public System {
            Objects.requireNonNull(file, "file");
        }
    }

    /**
     * The variant {@code enterpriseManaged}.
     *
     * @param id the id
     * @param name the name
     */
    @Variant("enterpriseManaged")
    record EnterpriseManaged(String id, String name) implements ConfigLayerSource {
        public EnterpriseManaged {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The variant {@code user}.
     *
     * @param file the file
     * @param profile the profile
     */
    @Variant("user")
    record User(String file, @OrNull @Nullable String profile) implements ConfigLayerSource {
        public User {
            Objects.requireNonNull(file, "file");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String file) {
            return new Builder(file);
        }

        /** Collects the values of a {@link User}. */
        public static final class Builder {
            private String file;
            private @Nullable String profile;

            private Builder(String file) {
                this.file = file;
            }

            /** The profile. */
            public Builder profile(@Nullable String profile) {
                this.profile = profile;
                return this;
            }

            /** Makes the record. */
            public User build() {
                return new User(file, profile);
            }
        }
    }

    /**
     * The variant {@code project}.
     *
     * @param dotCodexFolder the dot codex folder
     */
    @Variant("project")
    record Project(String dotCodexFolder) implements ConfigLayerSource {
        public Project {
            Objects.requireNonNull(dotCodexFolder, "dotCodexFolder");
        }
    }

    /** The variant {@code sessionFlags}. */
    @Variant("sessionFlags")
    record SessionFlags() implements ConfigLayerSource {}

    /**
     * The variant {@code legacyManagedConfigTomlFromFile}.
     *
     * @param file the file
     */
    @Variant("legacyManagedConfigTomlFromFile")
    record LegacyManagedConfigTomlFromFile(String file) implements ConfigLayerSource {
        public LegacyManagedConfigTomlFromFile {
            Objects.requireNonNull(file, "file");
        }
    }

    /** The variant {@code legacyManagedConfigTomlFromMdm}. */
    @Variant("legacyManagedConfigTomlFromMdm")
    record LegacyManagedConfigTomlFromMdm() implements ConfigLayerSource {}

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ConfigLayerSource {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}

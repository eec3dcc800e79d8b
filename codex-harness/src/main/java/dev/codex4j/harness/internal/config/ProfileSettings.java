package dev.codex4j.harness.internal.config;

import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.sandbox.NamedProfiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the permission profiles of the configuration: {@code [permissions.<name>]}. */
final class ProfileSettings {
    private static final Map<String, String> WORKSPACE =
            Map.of(":root", "read", ":slash_tmp", "write", ":tmpdir", "write", ":workspace_roots", "write");
    private static final Map<String, String> READ_ONLY = Map.of(":root", "read");

    private final JsonNode table;
    private final SettingPaths paths;

    /** What a profile says together with those that it extends. */
    private record Merged(
            Map<String, JsonNode> files,
            Map<String, Boolean> roots,
            @Nullable Boolean network) {}

    private ProfileSettings(JsonNode table, SettingPaths paths) {
        this.table = table;
        this.paths = paths;
    }

    /**
     * Reads all profiles and looks whether the default one is among them.
     *
     * @throws ConfigException if one cannot be used
     */
    static NamedProfiles read(JsonNode settings, SettingPaths paths) {
        ProfileSettings reading = new ProfileSettings(settings.path("permissions"), paths);
        Map<String, NamedProfile> profiles = new LinkedHashMap<>();
        reading.table.forEachEntry((id, profile) -> profiles.put(id, reading.profile(id, profile)));
        NamedProfiles all = new NamedProfiles(profiles);
        String chosen = settings.path("default_permissions").asString("");
        if (!chosen.isEmpty()) {
            try {
                all.require(chosen);
            } catch (IllegalArgumentException e) {
                throw new ConfigException(String.valueOf(e.getMessage()));
            }
        }
        return all;
    }

    private NamedProfile profile(String id, JsonNode profile) {
        if (id.startsWith(":")) {
            throw new ConfigException("permissions profile `" + id + "` uses a reserved built-in profile prefix");
        }
        Merged merged = merged(id, new ArrayList<>());
        ProfileRules rules = new ProfileRules(paths);
        merged.files().forEach(rules::add);
        List<String> warnings = new ArrayList<>(rules.warnings());
        if (rules.rules().isEmpty()) {
            warnings.add("Permission profile `" + id + "` allows no files at all.");
        }
        List<Path> roots = new ArrayList<>();
        merged.roots().forEach((path, used) -> {
            if (used) {
                roots.add(rules.absolute(path));
            }
        });
        return new NamedProfile(
                id,
                text(profile, "extends"),
                text(profile, "description"),
                rules.rules(),
                roots,
                Boolean.TRUE.equals(merged.network()),
                warnings);
    }

    private Merged merged(String id, List<String> chain) {
        boolean again = chain.contains(id);
        chain.add(id);
        if (again) {
            throw new ConfigException("permissions profile inheritance cycle detected: " + String.join(" -> ", chain));
        }
        JsonNode profile = table.path(id);
        String parent = text(profile, "extends");
        Merged base =
                parent == null ? new Merged(new TreeMap<>(), new LinkedHashMap<>(), null) : base(id, parent, chain);
        section(profile, id, "filesystem").forEachEntry((place, access) -> {
            if (!place.equals("glob_scan_max_depth")) {
                base.files().merge(place, access, ProfileSettings::joined);
            }
        });
        section(profile, id, "workspace_roots")
                .forEachEntry((path, used) -> base.roots().put(path, used.asBoolean(false)));
        Boolean network = network(id, section(profile, id, "network"));
        return new Merged(base.files(), base.roots(), network == null ? base.network() : network);
    }

    private Merged base(String id, String parent, List<String> chain) {
        if (parent.equals(":workspace") || parent.equals(":read-only")) {
            Map<String, JsonNode> files = new TreeMap<>();
            (parent.equals(":workspace") ? WORKSPACE : READ_ONLY)
                    .forEach((place, access) -> files.put(place, JsonNodeFactory.instance.stringNode(access)));
            return new Merged(files, new LinkedHashMap<>(), null);
        }
        if (parent.startsWith(":")) {
            throw new ConfigException(
                    "permissions profile `" + id + "` cannot extend unsupported built-in profile `" + parent + "`");
        }
        if (!table.has(parent)) {
            throw new ConfigException("permissions profile `" + id + "` extends undefined profile `" + parent + "`");
        }
        return merged(parent, chain);
    }

    /** Nested entries add to each other; anything else replaces what was there. */
    private static JsonNode joined(JsonNode before, JsonNode now) {
        if (before instanceof ObjectNode first && now instanceof ObjectNode second) {
            ObjectNode both = first.deepCopy();
            second.forEachEntry(both::set);
            return both;
        }
        return now;
    }

    private static @Nullable Boolean network(String id, JsonNode network) {
        JsonNode enabled = network.path("enabled");
        if (!enabled.isMissingNode() && !enabled.isBoolean()) {
            throw new ConfigException("permissions profile `" + id + "`: `network.enabled` must be true or false");
        }
        if (enabled.asBoolean(false) && network.size() > 1) {
            throw new ConfigException("permissions profile `" + id
                    + "` limits what commands may reach on the network, which cannot be enforced here;"
                    + " set `network.enabled` alone");
        }
        return enabled.isBoolean() ? Boolean.valueOf(enabled.booleanValue()) : null;
    }

    private static JsonNode section(JsonNode profile, String id, String name) {
        JsonNode section = profile.path(name);
        if (!section.isMissingNode() && !section.isObject()) {
            throw new ConfigException("permissions profile `" + id + "`: `" + name + "` must be a table");
        }
        return section;
    }

    private static @Nullable String text(JsonNode profile, String key) {
        JsonNode text = profile.path(key);
        return text.isString() ? text.stringValue() : null;
    }
}

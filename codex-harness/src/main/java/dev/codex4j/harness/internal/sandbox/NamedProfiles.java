package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Special;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The permission profiles that can be chosen by name: those of the configuration and three that are built in.
 *
 * @param configured those of the configuration by name
 */
public record NamedProfiles(Map<String, NamedProfile> configured) {
    /** Only those that are built in. */
    public static final NamedProfiles BUILT_IN = new NamedProfiles(Map.of());

    private static final NamedProfile.Rule READ_ALL =
            new NamedProfile.Rule(Access.READ, new NamedProfile.Fixed(Special.ROOT));
    private static final Map<String, NamedProfile> OURS = ours();

    public NamedProfiles {
        configured = Collections.unmodifiableMap(new LinkedHashMap<>(configured));
    }

    /** Whether a name is that of a profile that is built in. */
    public static boolean isBuiltIn(String id) {
        return OURS.containsKey(id);
    }

    /**
     * The profile of a name.
     *
     * @throws IllegalArgumentException if there is none; the message is fit for the user
     */
    public NamedProfile require(String id) {
        NamedProfile found = OURS.getOrDefault(id, configured.get(id));
        if (found == null) {
            throw new IllegalArgumentException(
                    id.startsWith(":")
                            ? "default_permissions refers to unknown built-in profile `" + id + "`"
                            : configured.isEmpty()
                                    ? "default_permissions requires a `[permissions]` table"
                                    : "default_permissions refers to undefined profile `" + id + "`");
        }
        return found;
    }

    /** All of them, those that are built in first. */
    public List<NamedProfile> all() {
        List<NamedProfile> all = new ArrayList<>(OURS.values());
        all.addAll(configured.values());
        return all;
    }

    private static Map<String, NamedProfile> ours() {
        Map<String, NamedProfile> ours = new LinkedHashMap<>();
        ours.put(":read-only", builtIn(":read-only", List.of(READ_ALL), false));
        ours.put(
                ":workspace",
                builtIn(
                        ":workspace",
                        List.of(
                                READ_ALL,
                                writable(new NamedProfile.Fixed(Special.SLASH_TMP)),
                                writable(new NamedProfile.Fixed(Special.TMPDIR)),
                                writable(new NamedProfile.InWorkspace(""))),
                        false));
        ours.put(
                ":danger-full-access",
                builtIn(":danger-full-access", List.of(writable(new NamedProfile.Fixed(Special.ROOT))), true));
        return Collections.unmodifiableMap(ours);
    }

    private static NamedProfile.Rule writable(NamedProfile.Place place) {
        return new NamedProfile.Rule(Access.WRITE, place);
    }

    private static NamedProfile builtIn(String id, List<NamedProfile.Rule> rules, boolean network) {
        return new NamedProfile(id, null, null, rules, List.of(), network, List.of());
    }
}

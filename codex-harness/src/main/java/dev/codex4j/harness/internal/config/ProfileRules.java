package dev.codex4j.harness.internal.config;

import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Folder;
import dev.codex4j.harness.sandbox.PermissionProfile.Special;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads what a permission profile says of files, one place after the other. */
final class ProfileRules {
    private static final String WORKSPACE = ":workspace_roots";
    private static final Map<String, Special> SPECIAL = Map.of(
            ":root", Special.ROOT,
            ":minimal", Special.MINIMAL,
            ":tmpdir", Special.TMPDIR,
            ":slash_tmp", Special.SLASH_TMP);
    private static final String SUBTREE = "/**";

    private final SettingPaths paths;
    private final List<NamedProfile.Rule> rules = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    ProfileRules(SettingPaths paths) {
        this.paths = paths;
    }

    List<NamedProfile.Rule> rules() {
        return rules;
    }

    List<String> warnings() {
        return warnings;
    }

    /** Adds what is said of a place: an access, or a table of accesses by the paths inside of it. */
    void add(String place, JsonNode said) {
        boolean workspace = place.equals(WORKSPACE) || place.equals(":project_roots");
        if (said.isObject()) {
            if (place.startsWith(":") && !workspace) {
                throw new ConfigException("filesystem path `" + place + "` does not support nested entries");
            }
            Map<String, JsonNode> inside = new TreeMap<>();
            said.forEachEntry(inside::put);
            inside.forEach((path, access) -> addInside(place, workspace, path, access(place, access)));
            return;
        }
        Access access = access(place, said);
        if (workspace) {
            rules.add(new NamedProfile.Rule(access, new NamedProfile.InWorkspace("")));
        } else if (SPECIAL.containsKey(place)) {
            rules.add(new NamedProfile.Rule(access, new NamedProfile.Fixed(SPECIAL.get(place))));
        } else if (place.startsWith(":")) {
            warnings.add("The permissions speak of `" + place + "`, which this version does not know; it is ignored.");
        } else {
            rules.add(new NamedProfile.Rule(access, folder(absolute(withoutPattern(place, access)))));
        }
    }

    private void addInside(String place, boolean workspace, String path, Access access) {
        String plain = path.equals(".") ? "" : descendant(withoutPattern(path, access));
        rules.add(new NamedProfile.Rule(
                access,
                workspace
                        ? new NamedProfile.InWorkspace(plain)
                        : folder(absolute(place).resolve(plain))));
    }

    /** A path of the configuration, made absolute. */
    Path absolute(String place) {
        if (!place.startsWith("/") && !place.equals("~") && !place.startsWith("~/") && !isAbsolute(place)) {
            throw new ConfigException(
                    "filesystem path `" + place + "` must be absolute, use `~/...`, or start with `:`");
        }
        return paths.absolute(place, Path.of("/"));
    }

    private static boolean isAbsolute(String place) {
        try {
            return Path.of(place).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static NamedProfile.Place folder(Path path) {
        return new NamedProfile.Fixed(new Folder(path));
    }

    private static String descendant(String path) {
        boolean inside = !path.startsWith("/") && !path.isEmpty();
        for (String step : path.split("/", -1)) {
            inside &= !step.equals(".") && !step.equals("..");
        }
        if (!inside) {
            throw new ConfigException(
                    "filesystem subpath `" + path + "` must be a descendant path without `.` or `..` components");
        }
        return path;
    }

    /** All that is below a folder is what the folder itself stands for; other patterns cannot be enforced. */
    private static String withoutPattern(String path, Access access) {
        String plain = path.endsWith(SUBTREE) && path.length() > SUBTREE.length()
                ? path.substring(0, path.length() - SUBTREE.length())
                : path;
        if (plain.chars().noneMatch(c -> c == '*' || c == '?' || c == '[')) {
            return plain;
        }
        if (access == Access.DENY) {
            throw new ConfigException("filesystem glob path `" + path
                    + "` cannot be enforced here; name the files or folders that are denied");
        }
        String word = access == Access.READ ? "read" : "write";
        throw new ConfigException("filesystem glob path `" + path
                + "` only supports `deny` access; use an exact path or trailing `/**` for `" + word
                + "` subtree access");
    }

    private static Access access(String place, JsonNode said) {
        return switch (said.asString("")) {
            case "read" -> Access.READ;
            case "write" -> Access.WRITE;
            case "deny", "none" -> Access.DENY;
            default ->
                throw new ConfigException("filesystem path `" + place + "` must be set to `read`, `write` or `deny`");
        };
    }
}

package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a managed profile with every place looked up and every symbolic link followed. Of two rules that cover a
 * path the one nearer to it holds; of two for the same place, the later one.
 *
 * @param rules from the outermost place inwards
 * @param replaceableLinks links inside writable folders that lead to a place which must stay as it is; the command could
 *     put something else in their stead
 * @param minimal whether the files that programs of the system need may be read
 */
public record ResolvedProfile(List<Rule> rules, List<Path> replaceableLinks, boolean network, boolean minimal) {

    /** What is allowed at a place and below, up to the next rule. */
    public record Rule(Path path, Access access) {}

    public ResolvedProfile {
        rules = List.copyOf(rules);
        replaceableLinks = List.copyOf(replaceableLinks);
    }

    /** Looks up the places of a profile as they are now. */
    public static ResolvedProfile of(PermissionProfile.Managed profile) {
        List<Path> writable = profile.writableFolders();
        Map<Path, Access> found = new LinkedHashMap<>();
        List<Path> links = new ArrayList<>();
        boolean minimal = false;
        for (Entry entry : profile.all()) {
            minimal |= entry.location() == PermissionProfile.Special.MINIMAL && entry.access() != Access.DENY;
            Optional<Path> folder = entry.location().folder();
            if (folder.isEmpty()) {
                continue;
            }
            Path given = folder.get().toAbsolutePath().normalize();
            found.put(RealPaths.of(given), entry.access());
            if (entry.access() != Access.WRITE) {
                links.addAll(linksBelow(writable, given));
                GitFolders.behind(given).forEach(git -> found.put(git, entry.access()));
            }
        }
        List<Rule> rules = new ArrayList<>();
        found.forEach((path, access) -> rules.add(new Rule(path, access)));
        rules.sort(Comparator.comparingInt(rule -> rule.path().getNameCount()));
        return new ResolvedProfile(rules, links, profile.network(), minimal);
    }

    /**
     * What is allowed at a path, links followed. Restrictions also hold for names that differ in case only: on some file
     * systems they are the same file.
     */
    public Access accessTo(Path path) {
        Path real = RealPaths.of(path.toAbsolutePath().normalize());
        Access access = Access.DENY;
        for (Rule rule : rules) {
            boolean covers = real.startsWith(rule.path());
            if (covers || (rule.access() != Access.WRITE && startsWithIgnoringCase(real, rule.path()))) {
                access = rule.access();
            }
        }
        return access;
    }

    /** What is allowed at a path as far as the names say, before any link is followed. */
    public static Access accessAsWritten(PermissionProfile.Managed profile, Path path) {
        Path written = path.toAbsolutePath().normalize();
        Access access = Access.DENY;
        int depth = -1;
        for (Entry entry : profile.all()) {
            Optional<Path> folder = entry.location().folder();
            if (folder.isEmpty()) {
                continue;
            }
            Path place = folder.get().toAbsolutePath().normalize();
            boolean covers = written.startsWith(place)
                    || (entry.access() != Access.WRITE && startsWithIgnoringCase(written, place));
            if (covers && place.getNameCount() >= depth) {
                depth = place.getNameCount();
                access = entry.access();
            }
        }
        return access;
    }

    private static boolean startsWithIgnoringCase(Path path, Path start) {
        if (path.getNameCount() < start.getNameCount()) {
            return false;
        }
        for (int i = 0; i < start.getNameCount(); i++) {
            if (!path.getName(i).toString().equalsIgnoreCase(start.getName(i).toString())) {
                return false;
            }
        }
        return true;
    }

    /** The innermost rule that covers a path whose links are already followed. */
    Optional<Rule> nearest(Path real) {
        Rule best = null;
        for (Rule rule : rules) {
            if (real.startsWith(rule.path())) {
                best = rule;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The innermost rule around a rule's place. */
    Optional<Rule> around(Rule rule) {
        Path parent = rule.path().getParent();
        return parent == null ? Optional.empty() : nearest(parent);
    }

    private static List<Path> linksBelow(List<Path> writable, Path given) {
        Path root = null;
        for (Path candidate : writable) {
            Path normal = candidate.toAbsolutePath().normalize();
            boolean nearer = root == null || normal.getNameCount() > root.getNameCount();
            if (given.startsWith(normal) && !given.equals(normal) && nearer) {
                root = normal;
            }
        }
        if (root == null) {
            return List.of();
        }
        List<Path> links = new ArrayList<>();
        Path step = root;
        for (Path name : root.relativize(given)) {
            step = step.resolve(name);
            if (Files.isSymbolicLink(step)) {
                links.add(step);
            }
        }
        return links;
    }
}

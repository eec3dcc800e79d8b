package dev.codex4j.harness.internal.exec;

import dev.codex4j.harness.internal.config.ShellEnvironmentSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which variables a command inherits: the setting {@code shell_environment_policy}.
 *
 * @param inherit where to start from
 * @param ignoreDefaultExcludes whether variables that look like secrets are kept; true by default
 * @param exclude patterns of names to drop
 * @param set variables to add or replace
 * @param includeOnly if not empty, patterns of the only names to keep, applied last
 */
public record EnvironmentPolicy(
        Inherit inherit,
        boolean ignoreDefaultExcludes,
        List<String> exclude,
        Map<String, String> set,
        List<String> includeOnly) {

    /** Everything is inherited. */
    public static final EnvironmentPolicy DEFAULT =
            new EnvironmentPolicy(Inherit.ALL, true, List.of(), Map.of(), List.of());

    private static final List<String> SECRETS = List.of("*KEY*", "*SECRET*", "*TOKEN*");
    private static final Set<String> CORE = Set.of(
            "HOME",
            "LOGNAME",
            "PATH",
            "SHELL",
            "USER",
            "USERNAME",
            "TMPDIR",
            "TEMP",
            "TMP",
            "LANG",
            "LC_ALL",
            "LC_CTYPE");

    /** The variables to start from. */
    public enum Inherit {
        /** All of the host program's. */
        ALL,
        /** The few without which programs do not run. */
        CORE,
        /** None. */
        NONE
    }

    /** The policy that is configured. */
    public static EnvironmentPolicy of(ShellEnvironmentSettings settings) {
        return new EnvironmentPolicy(
                Inherit.valueOf(settings.inherit().toUpperCase(Locale.ROOT)),
                settings.ignoreDefaultExcludes(),
                settings.exclude(),
                settings.set(),
                settings.includeOnly());
    }

    public EnvironmentPolicy {
        exclude = List.copyOf(exclude);
        set = Map.copyOf(set);
        includeOnly = List.copyOf(includeOnly);
    }

    /** The variables that a command gets out of the host program's. */
    public Map<String, String> apply(Map<String, String> host) {
        Map<String, String> variables = new TreeMap<>();
        switch (inherit) {
            case ALL -> variables.putAll(host);
            case CORE ->
                host.forEach((name, value) -> {
                    if (CORE.contains(name.toUpperCase(Locale.ROOT))) {
                        variables.put(name, value);
                    }
                });
            case NONE -> {}
        }
        if (!ignoreDefaultExcludes) {
            variables.keySet().removeIf(matchesAny(SECRETS));
        }
        variables.keySet().removeIf(matchesAny(exclude));
        variables.putAll(set);
        if (!includeOnly.isEmpty()) {
            variables.keySet().removeIf(matchesAny(includeOnly).negate());
        }
        return variables;
    }

    private static Predicate<String> matchesAny(List<String> patterns) {
        return name -> patterns.stream()
                .anyMatch(pattern -> matches(pattern.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)));
    }

    /** Matches a pattern in which {@code *} stands for any characters and {@code ?} for one. */
    private static boolean matches(String pattern, String name) {
        int at = 0;
        int star = -1;
        int resume = 0;
        int position = 0;
        while (position < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = position;
            } else if (at < pattern.length()
                    && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(position))) {
                at++;
                position++;
            } else if (star >= 0) {
                at = star + 1;
                position = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    /** No values: they may be secrets. */
    @Override
    public String toString() {
        return "EnvironmentPolicy[inherit=" + inherit + ", ignoreDefaultExcludes=" + ignoreDefaultExcludes
                + ", exclude=" + exclude + ", set=" + set.keySet() + ", includeOnly=" + includeOnly + "]";
    }
}

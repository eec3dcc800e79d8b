package dev.codex4j.harness.internal.config;

import java.util.List;
import java.util.Map;

/**
 * Which environment variables commands see.
 *
 * @param inherit {@code all}, {@code core} or {@code none}
 * @param ignoreDefaultExcludes whether variables that look like secrets are passed on
 * @param exclude patterns of names to leave out
 * @param set variables to add
 * @param includeOnly patterns of names to keep; empty to keep all
 */
public record ShellEnvironmentSettings(
        String inherit,
        boolean ignoreDefaultExcludes,
        List<String> exclude,
        Map<String, String> set,
        List<String> includeOnly,
        boolean useProfile) {}

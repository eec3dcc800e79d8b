package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How commands are to be confined.
 *
 * @param mode {@code read-only}, {@code workspace-write} or {@code danger-full-access}; says nothing where a profile
 *     of the configuration is chosen
 * @param writableRoots absolute folders that may be written besides the workspace
 * @param profile the permission profile this comes from; null if the mode was configured
 */
public record SandboxSettings(
        String mode,
        List<Path> writableRoots,
        boolean networkAccess,
        boolean excludeTmpdirEnvVar,
        boolean excludeSlashTmp,
        @Nullable String profile) {}

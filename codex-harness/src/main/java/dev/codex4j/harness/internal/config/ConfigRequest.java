package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a request that starts or resumes a thread says about its configuration.
 *
 * @param workingFolder the thread's folder; need not exist
 * @param config values under dotted keys, checked like a file's
 * @param model replaces the configured model
 * @param modelProvider replaces the configured provider
 * @param approvalPolicy the policy in its wire form; unlike in a file, {@code "untrusted"} is allowed
 * @param sandboxMode {@code read-only}, {@code workspace-write} or {@code danger-full-access}
 * @param serviceTier replaces the configured tier
 * @param personality replaces the configured personality
 */
public record ConfigRequest(
        Path workingFolder,
        Map<String, JsonNode> config,
        @Nullable String model,
        @Nullable String modelProvider,
        @Nullable JsonNode approvalPolicy,
        @Nullable String sandboxMode,
        @Nullable String serviceTier,
        @Nullable String personality) {
    public ConfigRequest {
        config = Map.copyOf(config);
    }

    /** Nothing but a folder. */
    public static ConfigRequest in(Path workingFolder) {
        return new ConfigRequest(workingFolder, Map.of(), null, null, null, null, null, null);
    }
}

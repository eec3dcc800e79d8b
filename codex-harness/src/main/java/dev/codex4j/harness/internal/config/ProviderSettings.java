package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a model provider. Holds secrets: {@link #toString()} shows only what may be logged.
 *
 * @param id the key under {@code model_providers}
 * @param name what to show
 * @param baseUrl where its API is, without a trailing path such as {@code /responses}; null if it is built in
 * @param envKey the environment variable that holds the key
 * @param envKeyInstructions what to tell a user who has not set it
 * @param bearerToken a key written into the configuration
 * @param auth a command that prints a key
 * @param queryParams added to every URL
 * @param httpHeaders added to every request
 * @param envHttpHeaders headers whose values are taken from the environment variables named
 * @param requestMaxRetries how often a request that failed is sent again
 * @param streamMaxRetries how often an answer that broke off is asked for again
 * @param streamIdleTimeout how long a stream may be silent
 * @param websocketConnectTimeout how long connecting may take
 * @param requiresOpenaiAuth whether the stored login is sent
 */
public record ProviderSettings(
        String id,
        String name,
        @Nullable String baseUrl,
        @Nullable String envKey,
        @Nullable String envKeyInstructions,
        @Nullable String bearerToken,
        @Nullable KeyCommand auth,
        Map<String, String> queryParams,
        Map<String, String> httpHeaders,
        Map<String, String> envHttpHeaders,
        int requestMaxRetries,
        int streamMaxRetries,
        Duration streamIdleTimeout,
        Duration websocketConnectTimeout,
        boolean requiresOpenaiAuth,
        boolean supportsWebsockets,
        boolean supportsStandaloneWebSearch) {
    /**
     * A command whose output is a key.
     *
     * @param workingFolder null for the thread's
     * @param refreshInterval how long a key is used; zero to ask again only when it is refused
     */
    public record KeyCommand(
            String command,
            List<String> arguments,
            @Nullable Path workingFolder,
            Duration timeout,
            Duration refreshInterval) {}

    @Override
    public String toString() {
        return "ProviderSettings[" + id + " at " + baseUrl + "]";
    }
}

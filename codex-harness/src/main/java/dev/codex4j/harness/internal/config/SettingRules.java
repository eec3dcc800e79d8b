package dev.codex4j.harness.internal.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What must hold beyond the shape of single values. */
final class SettingRules {

    private SettingRules() {}

    /** The first rule that a value breaks at a known place; null if none does. */
    static ShapeCheck.@Nullable Problem firstProblem(JsonNode settings) {
        JsonNode providers = settings.path("model_providers");
        String reserved = KnownSettings.RESERVED_PROVIDERS.stream()
                .filter(providers::has)
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(", "));
        if (!reserved.isEmpty()) {
            return atProviders("model_providers contains reserved built-in provider IDs: " + reserved
                    + ". Built-in providers cannot be overridden. Rename your custom provider"
                    + " (for example, `openai-custom`).");
        }
        for (Map.Entry<String, JsonNode> entry : providers.properties()) {
            ShapeCheck.Problem problem = providerProblem(entry.getKey(), entry.getValue());
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static ShapeCheck.@Nullable Problem providerProblem(String id, JsonNode provider) {
        String wireApi = provider.path("wire_api").asString("responses");
        if (wireApi.equals("chat")) {
            return new ShapeCheck.Problem(List.of("model_providers", id, "wire_api"), """
                    `wire_api = "chat"` is no longer supported.
                    How to fix: set `wire_api = "responses"` in your provider config.
                    More info: https://github.com/openai/codex/discussions/7782""");
        }
        if (!wireApi.equals("responses")) {
            return new ShapeCheck.Problem(
                    List.of("model_providers", id, "wire_api"),
                    "unknown variant `" + wireApi + "`, expected `responses`");
        }
        if (provider.path("name").asString("").isBlank()) {
            return atProviders("model_providers." + id + ": provider name must not be empty");
        }
        if (provider.has("auth")) {
            List<String> others = new ArrayList<>(List.of("env_key", "experimental_bearer_token"));
            others.removeIf(key -> !provider.has(key));
            if (provider.path("requires_openai_auth").asBoolean(false)) {
                others.add("requires_openai_auth");
            }
            if (!others.isEmpty()) {
                return atProviders("model_providers." + id + ": provider auth cannot be combined with "
                        + String.join(", ", others));
            }
        }
        return null;
    }

    private static ShapeCheck.Problem atProviders(String detail) {
        return new ShapeCheck.Problem(List.of("model_providers"), detail, true);
    }

    /** Refuses settings that contradict each other as a whole. */
    static void check(JsonNode settings) {
        String profile = settings.path("profile").asString("");
        if (!profile.isEmpty()) {
            throw new ConfigException("legacy `profile = \"" + profile + "\"` config is no longer supported; use"
                    + " `--profile " + profile + "` with `" + profile + ".config.toml` instead");
        }
        if (settings.path("approval_policy").asString("").equals("untrusted")) {
            throw ConfigException.endingServer(
                    "approval_policy = \"untrusted\" is no longer supported; remove this setting", "approval_policy");
        }
        JsonNode permissions = settings.path("permissions");
        String chosen = settings.path("default_permissions").asString("");
        if (!permissions.isEmpty() && chosen.isEmpty()) {
            throw new ConfigException("config defines `[permissions]` profiles but does not set `default_permissions`");
        }
    }

    /** Refuses a provider that is neither built in nor configured. */
    static void checkProvider(JsonNode settings) {
        String id = settings.path("model_provider").asString("openai");
        boolean known = KnownSettings.RESERVED_PROVIDERS.contains(id)
                || settings.path("model_providers").has(id);
        if (!known) {
            throw new ConfigException("Model provider `" + id + "` not found");
        }
    }
}

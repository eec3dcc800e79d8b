package dev.codex4j.harness.internal.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a provider tells about its models. What it leaves out, or says in another form, is assumed. */
final class ModelFacts {
    private static final int BYTES_PER_TOKEN = 4;

    private ModelFacts() {}

    /** The models of a list; entries without a name are left out. */
    static List<ModelInfo> readAll(JsonNode models) {
        List<ModelInfo> all = new ArrayList<>();
        for (JsonNode model : models) {
            String slug = text(model, "slug");
            if (slug != null && !slug.isBlank()) {
                all.add(read(slug, model));
            }
        }
        return all;
    }

    private static ModelInfo read(String slug, JsonNode model) {
        ModelInfo assumed = ModelInfo.unknown(slug);
        long window = positive(model, "context_window", assumed.contextWindow());
        boolean lite = model.path("use_responses_lite").asBoolean(false);
        List<String> modalities = texts(model.path("input_modalities"));
        return new ModelInfo(
                slug,
                text(model, "display_name", slug),
                text(model, "description", ""),
                (int) Math.min(Integer.MAX_VALUE, positive(model, "priority", assumed.priority())),
                !"list".equals(text(model, "visibility")),
                text(model, "model_specialty"),
                text(model.path("upgrade"), "model"),
                efforts(model.path("supported_reasoning_levels")),
                text(model, "default_reasoning_level"),
                text(model, "default_reasoning_summary", assumed.defaultSummary()),
                model.path("supports_reasoning_effort_updates").asBoolean(false),
                model.path("support_verbosity").asBoolean(false),
                text(model, "default_verbosity"),
                window,
                Math.max(window, positive(model, "max_context_window", window)),
                (int) Math.min(
                        100,
                        positive(model, "effective_context_window_percent", assumed.effectiveContextWindowPercent())),
                text(model, "comp_hash"),
                outputTokens(model.path("truncation_policy"), assumed.outputTokens()),
                modalities.isEmpty() ? assumed.inputModalities() : modalities,
                model.path("supports_image_detail_original").asBoolean(false),
                lite,
                "code_mode_only".equals(text(model, "tool_mode")),
                // A request whose tools travel in the input never asks for several calls at once.
                !lite,
                "freeform".equals(text(model, "apply_patch_tool_type")),
                model.path("supports_search_tool").asBoolean(false),
                texts(model.path("experimental_supported_tools")),
                text(model, "multi_agent_version"),
                text(model, "multi_agent_reasoning_effort"),
                texts(model.path("additional_speed_tiers")),
                serviceTiers(model.path("service_tiers")),
                text(model, "default_service_tier"),
                model.path("include_skills_usage_instructions").asBoolean(true));
    }

    private static List<String> efforts(JsonNode levels) {
        List<String> efforts = new ArrayList<>();
        for (JsonNode level : levels) {
            String effort = text(level, "effort");
            if (effort != null) {
                efforts.add(effort);
            }
        }
        return efforts;
    }

    private static List<ModelInfo.ServiceTier> serviceTiers(JsonNode tiers) {
        List<ModelInfo.ServiceTier> all = new ArrayList<>();
        for (JsonNode tier : tiers) {
            String id = text(tier, "id");
            if (id != null) {
                all.add(new ModelInfo.ServiceTier(id, text(tier, "name", id), text(tier, "description", "")));
            }
        }
        return all;
    }

    private static int outputTokens(JsonNode policy, int assumed) {
        long limit = positive(policy, "limit", 0);
        long tokens = "bytes".equals(text(policy, "mode")) ? limit / BYTES_PER_TOKEN : limit;
        return tokens == 0 ? assumed : (int) Math.min(Integer.MAX_VALUE, tokens);
    }

    private static List<String> texts(JsonNode values) {
        List<String> all = new ArrayList<>();
        for (JsonNode value : values) {
            if (value.isString()) {
                all.add(value.stringValue());
            }
        }
        return all;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.stringValue() : null;
    }

    private static String text(JsonNode node, String key, String assumed) {
        String value = text(node, key);
        return value == null ? assumed : value;
    }

    private static long positive(JsonNode node, String key, long assumed) {
        JsonNode value = node.path(key);
        return value.canConvertToLong() && value.asLong(0) > 0 ? value.asLong(0) : assumed;
    }
}

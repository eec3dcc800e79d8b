package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the data of one event of the Responses API into what the loop knows. Data that is no JSON object, types that
 * are not known, and fields that are missing make no event; only a {@code response.completed} must be right.
 */
final class EventDecoder {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EventDecoder() {}

    /**
     * The event, or null if there is nothing in it for the loop.
     *
     * @throws ModelException if the event says that the response failed
     */
    static @Nullable ModelEvent decode(byte[] data) {
        JsonNode event;
        try {
            event = MAPPER.readTree(data);
        } catch (JacksonException e) {
            return null;
        }
        return event.isObject() ? decode(event) : null;
    }

    private static @Nullable ModelEvent decode(JsonNode event) {
        String type = text(event, "type");
        if (type == null) {
            return null;
        }
        return switch (type) {
            case "response.created" -> {
                JsonNode response = event.path("response");
                yield new ModelEvent.Created(text(response, "id"), text(response.path("headers"), "openai-model"));
            }
            case "response.output_item.added" -> added(ItemDecoder.decode(event.get("item")));
            case "response.output_item.done" -> done(ItemDecoder.decode(event.get("item")));
            case "response.output_text.delta" -> {
                String delta = text(event, "delta");
                yield delta == null
                        ? null
                        : new ModelEvent.TextDelta(text(event, "item_id"), index(event, "output_index"), delta);
            }
            case "response.reasoning_summary_part.added" -> {
                Integer index = index(event, "summary_index");
                yield index == null ? null : new ModelEvent.SummaryPartAdded(text(event, "item_id"), index);
            }
            case "response.reasoning_summary_text.delta" -> {
                Integer index = index(event, "summary_index");
                String delta = text(event, "delta");
                yield index == null || delta == null
                        ? null
                        : new ModelEvent.SummaryTextDelta(text(event, "item_id"), index, delta);
            }
            case "response.reasoning_text.delta" -> {
                Integer index = index(event, "content_index");
                String delta = text(event, "delta");
                yield index == null || delta == null
                        ? null
                        : new ModelEvent.ReasoningTextDelta(text(event, "item_id"), index, delta);
            }
            case "response.metadata" -> metadata(event);
            case "response.completed" -> completed(event.get("response"));
            case "response.failed" -> throw new ModelException(ResponseFailures.failed(event.path("response")));
            case "response.incomplete" -> throw new ModelException(ResponseFailures.incomplete(event.path("response")));
            default -> null;
        };
    }

    private static @Nullable ModelEvent added(@Nullable ModelItem item) {
        return item == null ? null : new ModelEvent.ItemAdded(item);
    }

    private static @Nullable ModelEvent done(@Nullable ModelItem item) {
        return item == null ? null : new ModelEvent.ItemDone(item);
    }

    private static @Nullable ModelEvent metadata(JsonNode event) {
        JsonNode given = event.path("metadata").get("openai_verification_recommendation");
        List<String> recommendations = new ArrayList<>();
        if (given != null && given.isArray()) {
            for (JsonNode one : given) {
                if (one.isString()) {
                    recommendations.add(one.stringValue());
                }
            }
        }
        if (!recommendations.isEmpty()) {
            return new ModelEvent.Verification(recommendations);
        }
        String model = text(event.path("headers"), "openai-model");
        return model == null ? null : new ModelEvent.Rerouted(model);
    }

    private static @Nullable ModelEvent completed(@Nullable JsonNode response) {
        if (response == null || response.isNull()) {
            return null;
        }
        try {
            JsonNode usage = ItemFields.optional(response, "usage");
            return new ModelEvent.Completed(
                    ItemFields.text(response, "id"),
                    usage == null ? null : usage(usage),
                    flag(response, "end_turn"),
                    usage == null ? null : RawJson.of(usage));
        } catch (ItemFields.Malformed e) {
            throw new ModelException(
                    ModelFailure.disconnected("failed to parse ResponseCompleted: " + e.getMessage()), e);
        }
    }

    private static TokenUsage usage(JsonNode usage) {
        JsonNode input = ItemFields.optional(usage, "input_tokens_details");
        JsonNode cacheWrites = input == null ? null : ItemFields.optional(input, "cache_write_tokens");
        JsonNode output = ItemFields.optional(usage, "output_tokens_details");
        return new TokenUsage(
                count(usage, "input_tokens"),
                input == null ? 0 : count(input, "cached_tokens"),
                cacheWrites == null ? 0 : count("cache_write_tokens", cacheWrites),
                count(usage, "output_tokens"),
                output == null ? 0 : count(output, "reasoning_tokens"),
                count(usage, "total_tokens"));
    }

    private static long count(JsonNode object, String field) {
        return count(field, ItemFields.present(object, field));
    }

    private static long count(String field, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new ItemFields.Malformed("field `" + field + "` is not a whole number");
        }
        return value.longValue();
    }

    private static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    private static @Nullable Integer index(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value != null && value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : null;
    }

    private static @Nullable Boolean flag(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || !value.isBoolean()) {
            return null;
        }
        return value.booleanValue();
    }
}

package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.ItemFields.optionalArray;
import static dev.codex4j.harness.internal.model.ItemFields.optionalText;
import static dev.codex4j.harness.internal.model.ItemFields.text;

import dev.codex4j.harness.internal.model.ItemFields.Malformed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a message's content. */
final class MessageParts {
    private MessageParts() {}

    /** The part as it is sent again. A kind that is not known makes its message unusable. */
    static ObjectNode replay(JsonNode part) {
        String type = text(part, "type");
        ObjectNode replay = JsonNodeFactory.instance.objectNode().put("type", type);
        switch (type) {
            case "input_text" -> replay.put("text", text(part, "text"));
            case "output_text" -> {
                replay.put("text", text(part, "text"));
                copy(replay, "annotations", optionalArray(part, "annotations"));
                copy(replay, "logprobs", optionalArray(part, "logprobs"));
            }
            case "input_image" -> {
                source(part, replay, "image_url");
                String detail = optionalText(part, "detail");
                if (detail != null) {
                    replay.put("detail", detail);
                }
            }
            case "input_audio" -> source(part, replay, "audio_url");
            default -> throw new Malformed("unknown part of a message");
        }
        return replay;
    }

    private static void source(JsonNode part, ObjectNode replay, String urlField) {
        String url = optionalText(part, urlField);
        if (url != null) {
            replay.put(urlField, url);
        } else {
            replay.put("file_id", text(part, "file_id"));
        }
    }

    private static void copy(ObjectNode replay, String field, @Nullable JsonNode value) {
        if (value != null) {
            replay.set(field, value);
        }
    }
}

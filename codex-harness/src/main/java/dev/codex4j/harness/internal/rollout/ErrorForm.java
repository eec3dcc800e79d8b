package dev.codex4j.harness.internal.rollout;

import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.TurnError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Why a turn failed, as rollouts write it. */
final class ErrorForm {
    private ErrorForm() {}

    static Payload toDisk(TurnError error) {
        CodexErrorInfo info = error.codexErrorInfo();
        return new Payload()
                .put("message", error.message())
                .put("codex_error_info", info == null ? null : snake(ProtocolJson.encodeToTree(info)))
                .put("additional_details", error.additionalDetails());
    }

    static @Nullable TurnError fromDisk(JsonNode error) {
        if (!error.isObject()) {
            return null;
        }
        JsonNode info = error.path("codex_error_info");
        return TurnError.builder(error.path("message").asString(""))
                .codexErrorInfo(info.isMissingNode() || info.isNull() ? null : kind(info))
                .additionalDetails(Payload.text(error, "additional_details"))
                .build();
    }

    /** Rollouts tell more kinds apart than clients do. */
    private static CodexErrorInfo kind(JsonNode info) {
        CodexErrorInfo kind = ProtocolJson.decode(camel(info), CodexErrorInfo.class);
        return kind instanceof CodexErrorInfo.Unknown ? CodexErrorInfo.OTHER : kind;
    }

    private static JsonNode snake(JsonNode info) {
        return info instanceof ObjectNode object
                ? Casing.snakeKeys(object)
                : StringNode.valueOf(Casing.snake(info.asString()));
    }

    private static JsonNode camel(JsonNode info) {
        return info instanceof ObjectNode object
                ? Casing.camelKeys(object)
                : StringNode.valueOf(Casing.camel(info.asString()));
    }
}

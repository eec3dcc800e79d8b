package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Kind;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a failure means that the provider reports by a code, inside a response or in place of one. */
final class ResponseFailures {
    private static final String OUT_OF_ROOM = "Codex ran out of room in the model's context window. "
            + "Start a new thread or clear earlier history before retrying.";
    private static final Pattern TRY_AGAIN_IN =
            Pattern.compile("try again in\\s*(\\d+(?:\\.\\d+)?)\\s*(ms|s|seconds?)\\b", Pattern.CASE_INSENSITIVE);

    private ResponseFailures() {}

    /** The failure that a {@code response.failed} event reports. */
    static ModelFailure failed(JsonNode response) {
        JsonNode error = response.get("error");
        if (error == null || !error.isObject()) {
            return ModelFailure.disconnected("response.failed event received");
        }
        String code = text(error, "code");
        String message = text(error, "message");
        ModelFailure known = code == null ? null : byCode(code, message);
        return known != null ? known : ModelFailure.disconnected(orEmpty(message));
    }

    /** The failure that a {@code response.incomplete} event reports. */
    static ModelFailure incomplete(JsonNode response) {
        String reason = text(response.path("incomplete_details"), "reason");
        String message = "Incomplete response returned, reason: " + (reason == null ? "unknown" : reason);
        return reason == null || reason.equals("max_output_tokens")
                ? ModelFailure.permanent(Kind.OTHER, message)
                : ModelFailure.disconnected(message);
    }

    /** The failure of a code that has a meaning of its own, null for all others. */
    static @Nullable ModelFailure byCode(String code, @Nullable String message) {
        return switch (code) {
            case "context_length_exceeded" -> ModelFailure.permanent(Kind.CONTEXT_WINDOW_EXCEEDED, OUT_OF_ROOM);
            case "insufficient_quota" ->
                ModelFailure.permanent(
                        Kind.USAGE_LIMIT_EXCEEDED, "Quota exceeded. Check your plan and billing details.");
            case "usage_not_included" ->
                ModelFailure.permanent(
                        Kind.USAGE_LIMIT_EXCEEDED,
                        "To use Codex with your ChatGPT plan, upgrade to Plus: https://chatgpt.com/explore/plus.");
            case "invalid_prompt" -> ModelFailure.permanent(Kind.OTHER, orElse(message, "Invalid request."));
            case "bio_policy" ->
                ModelFailure.permanent(
                        Kind.OTHER, orElse(message, "This content was flagged for possible biological risk."));
            case "cyber_policy" ->
                ModelFailure.permanent(
                        Kind.CYBER_POLICY,
                        orElse(message, "This request has been flagged for possible cybersecurity risk."));
            case "misalignment_policy_violation" ->
                ModelFailure.permanent(Kind.MISALIGNMENT_POLICY_VIOLATION, orElse(message, code));
            case "model_not_found" -> ModelFailure.permanent(Kind.MODEL_NOT_FOUND, orElse(message, code));
            case "server_is_overloaded" -> overloaded();
            case "flex_unavailable" -> ModelFailure.permanent(Kind.FLEX_UNAVAILABLE, "Flex capacity unavailable.");
            case "policy_capacity_unavailable" ->
                ModelFailure.permanent(
                        Kind.POLICY_CAPACITY_UNAVAILABLE,
                        "Policy-restricted capacity is unavailable. Please try again later.");
            case "rate_limit_exceeded", "slow_down" -> rateLimited(message);
            default -> null;
        };
    }

    static ModelFailure overloaded() {
        return ModelFailure.permanent(
                Kind.SERVER_OVERLOADED, "Selected model is at capacity. Please try a different model.");
    }

    static ModelFailure rateLimited(@Nullable String message) {
        return ModelFailure.retryable(Kind.RATE_LIMIT_EXCEEDED, "rate limit exceeded: " + orEmpty(message))
                .withServerDelay(delay(orEmpty(message)));
    }

    private static @Nullable Duration delay(String message) {
        Matcher matcher = TRY_AGAIN_IN.matcher(message);
        if (!matcher.find()) {
            return null;
        }
        double amount = Double.parseDouble(matcher.group(1));
        boolean milliseconds = matcher.group(2).toLowerCase(Locale.ROOT).equals("ms");
        return Duration.ofNanos((long) (amount * (milliseconds ? 1e6 : 1e9)));
    }

    static @Nullable String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    private static String orEmpty(@Nullable String text) {
        return orElse(text, "");
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}

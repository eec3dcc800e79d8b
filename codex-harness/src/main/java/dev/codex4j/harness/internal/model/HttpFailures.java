package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Kind;
import dev.codex4j.harness.model.ModelFailure.Retry;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a response with an error status means. */
final class HttpFailures {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private HttpFailures() {}

    /** The failure; {@code url} is quoted in it and must hold no secret. */
    static ModelFailure of(int status, HttpHeaders headers, String body, String url, Clock clock) {
        JsonNode error = error(body);
        String code = ResponseFailures.text(error, "code");
        String message = ResponseFailures.text(error, "message");
        return switch (status) {
            case 400 -> badRequest(code, message, body);
            case 404 ->
                code != null && code.equals("model_not_found")
                        ? ModelFailure.permanent(Kind.MODEL_NOT_FOUND, message == null ? code : message)
                        : unexpected(status, headers, body, message, url);
            case 429 -> tooManyRequests(error, headers, message, clock);
            case 500 ->
                ModelFailure.retryable(
                        Kind.INTERNAL_SERVER_ERROR,
                        "We’re currently experiencing high demand, which may cause temporary errors.");
            case 503 -> {
                if ("server_is_overloaded".equals(code)) {
                    yield ResponseFailures.overloaded();
                }
                yield "slow_down".equals(code)
                        ? ResponseFailures.rateLimited(message)
                        : unexpected(status, headers, body, message, url);
            }
            default -> unexpected(status, headers, body, message, url);
        };
    }

    private static ModelFailure badRequest(@Nullable String code, @Nullable String message, String body) {
        ModelFailure known = code == null ? null : ResponseFailures.byCode(code, message);
        if (known != null && (known.kind() == Kind.CONTEXT_WINDOW_EXCEEDED || known.kind() == Kind.CYBER_POLICY)) {
            return known;
        }
        return ModelFailure.permanent(Kind.OTHER, body);
    }

    private static ModelFailure tooManyRequests(
            JsonNode error, HttpHeaders headers, @Nullable String message, Clock clock) {
        List<String> codes = List.of(
                String.valueOf(ResponseFailures.text(error, "type")),
                String.valueOf(ResponseFailures.text(error, "code")));
        if (codes.contains("usage_limit_reached")) {
            JsonNode resetsAt = error.path("resets_at");
            String text = UsageLimitText.of(
                    ResponseFailures.text(error, "plan_type"),
                    resetsAt.isIntegralNumber() ? resetsAt.longValue() : null,
                    RateLimitHeaders.activeLimitName(headers),
                    RateLimitHeaders.text(headers, "x-codex-promo-message"),
                    clock);
            return ModelFailure.permanent(Kind.USAGE_LIMIT_EXCEEDED, text)
                    .withRateLimits(RateLimitHeaders.read(headers));
        }
        for (String code : List.of("usage_not_included", "insufficient_quota")) {
            ModelFailure known = codes.contains(code) ? ResponseFailures.byCode(code, message) : null;
            if (known != null) {
                return known;
            }
        }
        return ModelFailure.permanent(
                        Kind.TOO_MANY_FAILED_ATTEMPTS,
                        "exceeded retry limit, last status: 429 Too Many Requests" + requestId(headers))
                .withHttpStatus(429);
    }

    private static ModelFailure unexpected(
            int status, HttpHeaders headers, String body, @Nullable String message, String url) {
        String said = message != null ? message : body.isBlank() ? "Unknown error" : body;
        String ray = RateLimitHeaders.text(headers, "cf-ray");
        String text = "unexpected status " + status + " " + HttpStatusReason.of(status) + ": " + said + ", url: " + url
                + (ray == null ? "" : ", cf-ray: " + ray) + requestId(headers);
        return new ModelFailure(Kind.HTTP_CONNECTION_FAILED, text, status, Retry.STREAM, null, List.of());
    }

    private static String requestId(HttpHeaders headers) {
        String id = RateLimitHeaders.text(headers, "x-request-id");
        return id == null ? "" : ", request id: " + id;
    }

    private static JsonNode error(String body) {
        if (body.stripLeading().startsWith("{")) {
            try {
                JsonNode error = MAPPER.readTree(body).path("error");
                if (error.isObject()) {
                    return error;
                }
            } catch (JacksonException e) {
                // A body that only looks like JSON is quoted as text.
                return MissingNode.getInstance();
            }
        }
        return MissingNode.getInstance();
    }
}

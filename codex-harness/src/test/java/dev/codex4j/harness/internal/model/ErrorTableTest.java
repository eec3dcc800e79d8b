package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.MisbehavingServer.events;
import static dev.codex4j.harness.internal.model.MisbehavingServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.internal.model.MisbehavingServer.Behaviour;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Kind;
import dev.codex4j.harness.model.ModelFailure.Retry;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One test for each way in which a provider says no: what clients are told, and whether it is tried again. */
class ErrorTableTest {
    private static final String OUT_OF_ROOM = "Codex ran out of room in the model's context window. "
            + "Start a new thread or clear earlier history before retrying.";

    private record Outcome(ModelFailure failure, String baseUrl) {}

    private static Outcome after(Behaviour behaviour) throws IOException {
        try (MisbehavingServer server = new MisbehavingServer(behaviour);
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            return new Outcome(session.fail(), server.baseUrl());
        }
    }

    private static void expect(Behaviour behaviour, Kind kind, Integer httpStatus, Retry retry, String message)
            throws IOException {
        Outcome outcome = after(behaviour);
        ModelFailure failure = outcome.failure();
        assertEquals(message.replace("$base", outcome.baseUrl()), failure.message());
        assertEquals(kind, failure.kind());
        assertEquals(httpStatus, failure.httpStatus());
        assertEquals(retry, failure.retry());
    }

    private static Behaviour failed(String error) {
        return events(
                "{\"type\":\"response.created\",\"response\":{\"id\":\"r\"}}",
                "{\"type\":\"response.failed\",\"response\":{\"id\":\"r\"" + error + "}}");
    }

    private static Behaviour failedWith(String code) {
        return failed(",\"error\":{\"code\":\"" + code + "\",\"message\":\"said so\"}");
    }

    private static Behaviour incomplete(String details) {
        return events("{\"type\":\"response.incomplete\",\"response\":{\"id\":\"r\"" + details + "}}");
    }

    @Test
    void badRequestIsQuotedAsItIs() throws IOException {
        String body = "{\"error\":{\"message\":\"bad request\",\"type\":\"invalid_request_error\"}}";
        expect(status(400, body), Kind.OTHER, null, Retry.NEVER, body);
    }

    @Test
    void badRequestForALongContextIsOutOfRoom() throws IOException {
        expect(
                status(400, "{\"error\":{\"message\":\"too long\",\"code\":\"context_length_exceeded\"}}"),
                Kind.CONTEXT_WINDOW_EXCEEDED,
                null,
                Retry.NEVER,
                OUT_OF_ROOM);
    }

    @Test
    void badRequestForCyberPolicySaysWhatTheServerSays() throws IOException {
        expect(
                status(400, "{\"error\":{\"message\":\"no hacking\",\"code\":\"cyber_policy\"}}"),
                Kind.CYBER_POLICY,
                null,
                Retry.NEVER,
                "no hacking");
    }

    @ParameterizedTest
    @CsvSource({
        "401, Unauthorized",
        "402, Payment Required",
        "403, Forbidden",
        "404, Not Found",
        "408, Request Timeout",
        "413, Payload Too Large",
        "422, Unprocessable Entity",
        "499, <unknown status code>",
        "502, Bad Gateway",
        "503, Service Unavailable",
        "504, Gateway Timeout",
        "529, <unknown status code>",
        "302, Found"
    })
    void otherStatusesAreUnexpected(int status, String reason) throws IOException {
        expect(
                status(status, "{\"error\":{\"message\":\"because\"}}"),
                Kind.HTTP_CONNECTION_FAILED,
                status,
                Retry.STREAM,
                "unexpected status " + status + " " + reason + ": because, url: $base/responses");
    }

    @Test
    void unexpectedStatusQuotesABodyThatIsNotJson() throws IOException {
        expect(
                status(502, "<html>bad gateway</html>"),
                Kind.HTTP_CONNECTION_FAILED,
                502,
                Retry.STREAM,
                "unexpected status 502 Bad Gateway: <html>bad gateway</html>, url: $base/responses");
    }

    @Test
    void unexpectedStatusWithoutBodyIsAnUnknownError() throws IOException {
        expect(
                status(403, ""),
                Kind.HTTP_CONNECTION_FAILED,
                403,
                Retry.STREAM,
                "unexpected status 403 Forbidden: Unknown error, url: $base/responses");
    }

    @Test
    void unexpectedStatusNamesRayAndRequest() throws IOException {
        expect(
                status(401, "{\"error\":{\"message\":\"no\"}}", "x-request-id: rid1", "cf-ray: ray1"),
                Kind.HTTP_CONNECTION_FAILED,
                401,
                Retry.STREAM,
                "unexpected status 401 Unauthorized: no, url: $base/responses, cf-ray: ray1, request id: rid1");
    }

    @Test
    void modelNotFoundIsFinal() throws IOException {
        expect(
                status(404, "{\"error\":{\"code\":\"model_not_found\",\"message\":\"no such model\"}}"),
                Kind.MODEL_NOT_FOUND,
                null,
                Retry.NEVER,
                "no such model");
    }

    @Test
    void tooManyRequestsIsFinal() throws IOException {
        expect(
                status(429, "{\"error\":{\"message\":\"slow down\",\"type\":\"rate_limit_exceeded\"}}"),
                Kind.TOO_MANY_FAILED_ATTEMPTS,
                429,
                Retry.NEVER,
                "exceeded retry limit, last status: 429 Too Many Requests");
    }

    @Test
    void tooManyRequestsNamesTheRequest() throws IOException {
        expect(
                status(429, "{}", "x-request-id: rid1"),
                Kind.TOO_MANY_FAILED_ATTEMPTS,
                429,
                Retry.NEVER,
                "exceeded retry limit, last status: 429 Too Many Requests, request id: rid1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "free | Upgrade to Plus to continue using Codex (https://chatgpt.com/explore/plus), or try again",
                "go | Upgrade to Plus to continue using Codex (https://chatgpt.com/explore/plus), or try again",
                "plus | Upgrade to Pro (https://chatgpt.com/explore/pro), visit https://chatgpt.com/settings/usage to purchase more credits or try again",
                "pro | Visit https://chatgpt.com/settings/usage to purchase more credits or try again",
                "team | To get more access now, send a request to your admin or try again",
                "business | To get more access now, send a request to your admin or try again",
                "enterprise | Try again",
                "something_new | Try again"
            })
    void usageLimitDependsOnThePlan(String plan, String advice) throws IOException {
        expect(
                status(
                        429,
                        "{\"error\":{\"type\":\"usage_limit_reached\",\"plan_type\":\"" + plan
                                + "\",\"resets_at\":4000000000}}"),
                Kind.USAGE_LIMIT_EXCEEDED,
                null,
                Retry.NEVER,
                "You’ve hit your usage limit. " + advice + " at Oct 2nd, 2096 7:06 AM.");
    }

    @Test
    void usageLimitThatEndsTodayNamesTheTimeOnly() throws IOException {
        long soon = ModelSession.NOON.instant().plus(Duration.ofMinutes(98)).getEpochSecond();
        expect(
                status(429, "{\"error\":{\"type\":\"usage_limit_reached\",\"resets_at\":" + soon + "}}"),
                Kind.USAGE_LIMIT_EXCEEDED,
                null,
                Retry.NEVER,
                "You’ve hit your usage limit. Try again at 1:38 PM.");
    }

    @Test
    void usageLimitWithoutEndSaysLater() throws IOException {
        expect(
                status(429, "{\"error\":{\"type\":\"usage_limit_reached\",\"plan_type\":\"plus\"}}"),
                Kind.USAGE_LIMIT_EXCEEDED,
                null,
                Retry.NEVER,
                "You’ve hit your usage limit. Upgrade to Pro (https://chatgpt.com/explore/pro), visit "
                        + "https://chatgpt.com/settings/usage to purchase more credits or try again later.");
    }

    @Test
    void usageLimitOfAnAdditionalMeterNamesItAndKeepsItsFigures() throws IOException {
        Behaviour behaviour = status(
                429,
                "{\"error\":{\"type\":\"usage_limit_reached\",\"plan_type\":\"plus\",\"resets_at\":4000000000}}",
                "x-codex-active-limit: codex_other",
                "x-codex-other-limit-name: Other",
                "x-codex-other-primary-used-percent: 100");
        ModelFailure failure = after(behaviour).failure();
        assertEquals(
                "You’ve hit your usage limit for Other. Switch to another model now, or try again at "
                        + "Oct 2nd, 2096 7:06 AM.",
                failure.message());
        assertEquals("codex_other", failure.rateLimits().get(0).limitId());
    }

    @Test
    void usageLimitWithAPromotionShowsIt() throws IOException {
        expect(
                status(
                        429,
                        "{\"error\":{\"type\":\"usage_limit_reached\",\"plan_type\":\"plus\"}}",
                        "x-codex-promo-message: Half price"),
                Kind.USAGE_LIMIT_EXCEEDED,
                null,
                Retry.NEVER,
                "You’ve hit your usage limit. Half price, or try again later.");
    }

    @Test
    void usageNotIncludedAsksToUpgrade() throws IOException {
        expect(
                status(429, "{\"error\":{\"type\":\"usage_not_included\"}}"),
                Kind.USAGE_LIMIT_EXCEEDED,
                null,
                Retry.NEVER,
                "To use Codex with your ChatGPT plan, upgrade to Plus: https://chatgpt.com/explore/plus.");
    }

    @Test
    void insufficientQuotaIsFinalByStatusToo() throws IOException {
        expect(
                status(429, "{\"error\":{\"type\":\"insufficient_quota\",\"code\":\"insufficient_quota\"}}"),
                Kind.USAGE_LIMIT_EXCEEDED,
                null,
                Retry.NEVER,
                "Quota exceeded. Check your plan and billing details.");
    }

    @Test
    void internalServerErrorIsHighDemand() throws IOException {
        expect(
                status(500, "plain text"),
                Kind.INTERNAL_SERVER_ERROR,
                null,
                Retry.STREAM,
                "We’re currently experiencing high demand, which may cause temporary errors.");
    }

    @Test
    void overloadedServerIsFinal() throws IOException {
        expect(
                status(503, "{\"error\":{\"code\":\"server_is_overloaded\",\"message\":\"busy\"}}"),
                Kind.SERVER_OVERLOADED,
                null,
                Retry.NEVER,
                "Selected model is at capacity. Please try a different model.");
    }

    @Test
    void slowDownIsARateLimit() throws IOException {
        expect(
                status(503, "{\"error\":{\"code\":\"slow_down\",\"message\":\"easy\"}}"),
                Kind.RATE_LIMIT_EXCEEDED,
                null,
                Retry.STREAM,
                "rate limit exceeded: easy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "context_length_exceeded | CONTEXT_WINDOW_EXCEEDED | NEVER | " + OUT_OF_ROOM,
                "insufficient_quota | USAGE_LIMIT_EXCEEDED | NEVER | Quota exceeded. Check your plan and billing details.",
                "usage_not_included | USAGE_LIMIT_EXCEEDED | NEVER | To use Codex with your ChatGPT plan, upgrade to Plus: https://chatgpt.com/explore/plus.",
                "invalid_prompt | OTHER | NEVER | said so",
                "bio_policy | OTHER | NEVER | said so",
                "cyber_policy | CYBER_POLICY | NEVER | said so",
                "misalignment_policy_violation | MISALIGNMENT_POLICY_VIOLATION | NEVER | said so",
                "model_not_found | MODEL_NOT_FOUND | NEVER | said so",
                "flex_unavailable | FLEX_UNAVAILABLE | NEVER | Flex capacity unavailable.",
                "policy_capacity_unavailable | POLICY_CAPACITY_UNAVAILABLE | NEVER | Policy-restricted capacity is unavailable. Please try again later.",
                "server_is_overloaded | SERVER_OVERLOADED | NEVER | Selected model is at capacity. Please try a different model.",
                "rate_limit_exceeded | RATE_LIMIT_EXCEEDED | STREAM | rate limit exceeded: said so",
                "slow_down | RATE_LIMIT_EXCEEDED | STREAM | rate limit exceeded: said so",
                "server_error | OTHER | STREAM | stream disconnected before completion: said so",
                "never_heard_of | OTHER | STREAM | stream disconnected before completion: said so"
            })
    void failedResponseIsReadByItsCode(String code, Kind kind, Retry retry, String message) throws IOException {
        expect(failedWith(code), kind, null, retry, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invalid_prompt | Invalid request.",
                "bio_policy | This content was flagged for possible biological risk.",
                "cyber_policy | This request has been flagged for possible cybersecurity risk."
            })
    void failedResponseWithoutMessageHasATextOfItsOwn(String code, String message) throws IOException {
        assertEquals(
                message,
                after(failed(",\"error\":{\"code\":\"" + code + "\"}"))
                        .failure()
                        .message());
    }

    @Test
    void failedResponseWithoutErrorIsADisconnection() throws IOException {
        expect(
                failed(",\"error\":null"),
                Kind.OTHER,
                null,
                Retry.STREAM,
                "stream disconnected before completion: response.failed event received");
    }

    @Test
    void incompleteForMaximumTokensIsFinal() throws IOException {
        expect(
                incomplete(",\"incomplete_details\":{\"reason\":\"max_output_tokens\"}"),
                Kind.OTHER,
                null,
                Retry.NEVER,
                "Incomplete response returned, reason: max_output_tokens");
    }

    @Test
    void incompleteWithoutReasonIsFinal() throws IOException {
        expect(incomplete(""), Kind.OTHER, null, Retry.NEVER, "Incomplete response returned, reason: unknown");
    }

    @Test
    void incompleteForAnotherReasonIsADisconnection() throws IOException {
        expect(
                incomplete(",\"incomplete_details\":{\"reason\":\"content_filter\"}"),
                Kind.OTHER,
                null,
                Retry.STREAM,
                "stream disconnected before completion: Incomplete response returned, reason: content_filter");
    }

    @Test
    void completedWithoutIdIsADisconnection() throws IOException {
        expect(
                events("{\"type\":\"response.completed\",\"response\":{}}"),
                Kind.OTHER,
                null,
                Retry.STREAM,
                "stream disconnected before completion: failed to parse ResponseCompleted: missing field `id`");
    }

    @Test
    void usageWithoutItsCountsIsADisconnection() throws IOException {
        expect(
                events("{\"type\":\"response.completed\",\"response\":{\"id\":\"r\",\"usage\":{\"input_tokens\":3}}}"),
                Kind.OTHER,
                null,
                Retry.STREAM,
                "stream disconnected before completion: failed to parse ResponseCompleted: "
                        + "missing field `output_tokens`");
    }
}

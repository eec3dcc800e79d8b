package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.json.Closed;
import java.util.Objects;

/**
 * Parameters of {@code userVerification/cancel}.
 *
 * @param requestId id of the request
 */
@Experimental
@Closed
public record UserVerificationCancelParams(
        RequestId requestId) implements ClientRequest<UserVerificationCancelResponse> {
    public UserVerificationCancelParams {
        Objects.requireNonNull(requestId, "requestId");
    }

    @Override
    public String method() {
        return "userVerification/cancel";
    }

    @Override
    public Class<UserVerificationCancelResponse> resultType() {
        return UserVerificationCancelResponse.class;
    }
}

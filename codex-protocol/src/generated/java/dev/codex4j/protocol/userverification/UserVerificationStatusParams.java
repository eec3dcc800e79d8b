package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Closed;

/** Parameters of {@code userVerification/status}. */
@Experimental
@Closed
public record UserVerificationStatusParams() implements ClientRequest<UserVerificationStatusResponse> {
    @Override
    public String method() {
        return "userVerification/status";
    }

    @Override
    public Class<UserVerificationStatusResponse> resultType() {
        return UserVerificationStatusResponse.class;
    }
}

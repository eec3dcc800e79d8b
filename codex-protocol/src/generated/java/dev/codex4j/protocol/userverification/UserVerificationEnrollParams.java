package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Closed;

/** Parameters of {@code userVerification/enroll}. */
@Experimental
@Closed
public record UserVerificationEnrollParams() implements ClientRequest<UserVerificationEnrollResponse> {
    @Override
    public String method() {
        return "userVerification/enroll";
    }

    @Override
    public Class<UserVerificationEnrollResponse> resultType() {
        return UserVerificationEnrollResponse.class;
    }
}

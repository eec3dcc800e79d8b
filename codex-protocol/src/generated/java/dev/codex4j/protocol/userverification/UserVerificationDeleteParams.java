package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Closed;

/** Parameters of {@code userVerification/delete}. */
@Experimental
@Closed
public record UserVerificationDeleteParams() implements ClientRequest<UserVerificationDeleteResponse> {
    @Override
    public String method() {
        return "userVerification/delete";
    }

    @Override
    public Class<UserVerificationDeleteResponse> resultType() {
        return UserVerificationDeleteResponse.class;
    }
}

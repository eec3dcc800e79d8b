package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Closed;
import java.util.Objects;

/**
 * Parameters of {@code userVerification/verify}.
 *
 * @param challenge the challenge
 * @param title the title
 * @param description the description, for people to read
 */
@Experimental
@Closed
public record UserVerificationVerifyParams(
        String challenge,
        String title,
        String description) implements ClientRequest<UserVerificationVerifyResponse> {
    public UserVerificationVerifyParams {
        Objects.requireNonNull(challenge, "challenge");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
    }

    @Override
    public String method() {
        return "userVerification/verify";
    }

    @Override
    public Class<UserVerificationVerifyResponse> resultType() {
        return UserVerificationVerifyResponse.class;
    }
}

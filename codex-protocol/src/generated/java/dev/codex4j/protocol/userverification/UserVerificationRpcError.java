package dev.codex4j.protocol.userverification;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Closed;
import java.util.Objects;

/**
 * A user verification rpc error.
 *
 * @param code the code
 * @param message what happened, for people to read
 * @param data the entries of this page
 */
@Experimental
@Closed
public record UserVerificationRpcError(long code, String message, UserVerificationErrorDetails data) {
    public UserVerificationRpcError {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(data, "data");
    }
}

package dev.codex4j.protocol.account;

import java.util.Objects;

/**
 * Answer to {@code account/sendAddCreditsNudgeEmail}.
 *
 * @param status how it stands
 */
public record SendAddCreditsNudgeEmailResponse(AddCreditsNudgeEmailStatus status) {
    public SendAddCreditsNudgeEmailResponse {
        Objects.requireNonNull(status, "status");
    }
}

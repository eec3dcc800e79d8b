package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code account/sendAddCreditsNudgeEmail}.
 *
 * @param creditType the credit type
 */
public record SendAddCreditsNudgeEmailParams(
        AddCreditsNudgeCreditType creditType) implements ClientRequest<SendAddCreditsNudgeEmailResponse> {
    public SendAddCreditsNudgeEmailParams {
        Objects.requireNonNull(creditType, "creditType");
    }

    @Override
    public String method() {
        return "account/sendAddCreditsNudgeEmail";
    }

    @Override
    public Class<SendAddCreditsNudgeEmailResponse> resultType() {
        return SendAddCreditsNudgeEmailResponse.class;
    }
}

package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code fuzzyFileSearch/sessionStop}.
 *
 * @param sessionId id of the session
 */
@Experimental
public record FuzzyFileSearchSessionStopParams(
        String sessionId) implements ClientRequest<FuzzyFileSearchSessionStopResponse> {
    public FuzzyFileSearchSessionStopParams {
        Objects.requireNonNull(sessionId, "sessionId");
    }

    @Override
    public String method() {
        return "fuzzyFileSearch/sessionStop";
    }

    @Override
    public Class<FuzzyFileSearchSessionStopResponse> resultType() {
        return FuzzyFileSearchSessionStopResponse.class;
    }
}

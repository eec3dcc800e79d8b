package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code fuzzyFileSearch/sessionUpdate}.
 *
 * @param sessionId id of the session
 * @param query what to look for
 */
@Experimental
public record FuzzyFileSearchSessionUpdateParams(
        String sessionId,
        String query) implements ClientRequest<FuzzyFileSearchSessionUpdateResponse> {
    public FuzzyFileSearchSessionUpdateParams {
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(query, "query");
    }

    @Override
    public String method() {
        return "fuzzyFileSearch/sessionUpdate";
    }

    @Override
    public Class<FuzzyFileSearchSessionUpdateResponse> resultType() {
        return FuzzyFileSearchSessionUpdateResponse.class;
    }
}

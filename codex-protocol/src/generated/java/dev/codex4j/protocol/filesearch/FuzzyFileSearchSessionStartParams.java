package dev.codex4j.protocol.filesearch;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Parameters of {@code fuzzyFileSearch/sessionStart}.
 *
 * @param sessionId id of the session
 * @param roots the roots
 */
@Experimental
public record FuzzyFileSearchSessionStartParams(
        String sessionId,
        List<String> roots) implements ClientRequest<FuzzyFileSearchSessionStartResponse> {
    public FuzzyFileSearchSessionStartParams {
        Objects.requireNonNull(sessionId, "sessionId");
        roots = Immutable.list(roots, "roots");
    }

    @Override
    public String method() {
        return "fuzzyFileSearch/sessionStart";
    }

    @Override
    public Class<FuzzyFileSearchSessionStartResponse> resultType() {
        return FuzzyFileSearchSessionStartResponse.class;
    }
}

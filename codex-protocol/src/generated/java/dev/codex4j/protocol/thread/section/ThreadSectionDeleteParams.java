package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code threadSection/delete}.
 *
 * @param sectionId id of the section
 */
public record ThreadSectionDeleteParams(String sectionId) implements ClientRequest<ThreadSectionDeleteResponse> {
    public ThreadSectionDeleteParams {
        Objects.requireNonNull(sectionId, "sectionId");
    }

    @Override
    public String method() {
        return "threadSection/delete";
    }

    @Override
    public Class<ThreadSectionDeleteResponse> resultType() {
        return ThreadSectionDeleteResponse.class;
    }
}

package dev.codex4j.protocol.thread.section;

import java.util.Objects;

/**
 * Answer to {@code threadSection/update}.
 *
 * @param section the section
 */
public record ThreadSectionUpdateResponse(ThreadSection section) {
    public ThreadSectionUpdateResponse {
        Objects.requireNonNull(section, "section");
    }
}

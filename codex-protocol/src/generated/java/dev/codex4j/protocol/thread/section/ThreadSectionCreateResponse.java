package dev.codex4j.protocol.thread.section;

import java.util.Objects;

/**
 * Answer to {@code threadSection/create}.
 *
 * @param section the section
 */
public record ThreadSectionCreateResponse(ThreadSection section) {
    public ThreadSectionCreateResponse {
        Objects.requireNonNull(section, "section");
    }
}

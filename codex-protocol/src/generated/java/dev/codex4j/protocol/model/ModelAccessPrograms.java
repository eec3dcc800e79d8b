package dev.codex4j.protocol.model;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * A model access programs.
 *
 * @param cyber the cyber
 */
public record ModelAccessPrograms(List<CyberAccessProgram> cyber) {
    public ModelAccessPrograms {
        cyber = Immutable.list(cyber, "cyber");
    }
}

package dev.codex4j.harness.internal.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command that the model wants to run.
 *
 * @param shown the command line as people see it
 * @param segments the plain commands of the script, or the whole command as the only one where the script does more than
 *     start programs
 * @param justification why the model asks for more permissions, or null
 * @param prefixRule the rule that the model proposes for commands like this; empty for none
 */
public record CommandRequest(
        String shown,
        List<Segment> segments,
        SandboxPermissions permissions,
        @Nullable String justification,
        List<String> prefixRule) {

    /**
     * One command of a script.
     *
     * @param words its words
     * @param dangerous whether it deletes without asking
     */
    public record Segment(List<String> words, boolean dangerous) {
        public Segment {
            words = List.copyOf(words);
        }
    }

    public CommandRequest {
        segments = List.copyOf(segments);
        prefixRule = List.copyOf(prefixRule);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a command has at least one segment");
        }
    }

    boolean asksForMore() {
        return permissions != SandboxPermissions.USE_DEFAULT;
    }
}

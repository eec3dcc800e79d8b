package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * A tool request user input answer.
 *
 * @param answers the answers
 */
public record ToolRequestUserInputAnswer(List<String> answers) {
    public ToolRequestUserInputAnswer {
        answers = Immutable.list(answers, "answers");
    }
}

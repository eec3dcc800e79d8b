package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.internal.Immutable;
import java.util.Map;

/**
 * Answer to {@code item/tool/requestUserInput}.
 *
 * @param answers the answers
 */
public record ToolRequestUserInputResponse(Map<String, ToolRequestUserInputAnswer> answers) {
    public ToolRequestUserInputResponse {
        answers = Immutable.map(answers, "answers");
    }
}

package dev.codex4j.harness.internal.context;

import java.util.List;

/**
 * Tells words of the user from those that stand in the user's place: context, notes about turns, summaries of earlier
 * history. They go by their marks, so that a history that was read from disk is understood as well.
 */
public final class ContextMarks {
    private static final String PROJECT_INSTRUCTIONS = "# AGENTS.md instructions";
    private static final List<String> TAGS = List.of(
            "environment_context",
            "turn_aborted",
            "user_shell_command",
            "user_action",
            "user_instructions",
            "skill",
            "goal_context",
            "subagent_notification",
            "hook_prompt");

    private ContextMarks() {}

    /** Whether a text of a message of role {@code user} was not written by the user. */
    public static boolean areOn(String text) {
        String trimmed = text.strip();
        return trimmed.startsWith(PROJECT_INSTRUCTIONS)
                || trimmed.startsWith(Prompts.text("compaction-prefix"))
                || TAGS.stream().anyMatch(tag -> opens(trimmed, tag) && trimmed.endsWith("</" + tag + ">"));
    }

    private static boolean opens(String text, String tag) {
        return text.startsWith("<" + tag + ">") || text.startsWith("<" + tag + " ");
    }
}

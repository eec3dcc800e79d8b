package dev.codex4j.protocol.item;

import java.util.Objects;

/**
 * A hook prompt fragment.
 *
 * @param text the text
 * @param hookRunId the hook run id
 */
public record HookPromptFragment(String text, String hookRunId) {
    public HookPromptFragment {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(hookRunId, "hookRunId");
    }
}

package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code thread/prepareApprovedPlan}.
 *
 * @param prompt the prompt
 */
@Experimental
public record ThreadPrepareApprovedPlanResponse(String prompt) {
    public ThreadPrepareApprovedPlanResponse {
        Objects.requireNonNull(prompt, "prompt");
    }
}

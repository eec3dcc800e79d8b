package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.context.ProjectInstructions;
import dev.codex4j.harness.internal.dynamic.DynamicTools;
import org.jspecify.annotations.Nullable;

/**
 * What the turns of a thread have in common.
 *
 * @param threadId the thread's id
 * @param sessionId the id of the thread at the root of its family
 * @param baseInstructions what the model is told first
 * @param developerInstructions the host's or user's own instructions, null for none
 * @param projectSearch how rule files are found
 * @param shell the name of the user's shell
 * @param originator the name of the client that started the thread
 * @param userAgent the client and this library, as it may stand in a header
 * @param showRawItems whether clients see items of the model's API as they are
 * @param dynamicTools the tools that its client has brought; agents of the thread have none
 * @param subagent set if the turns are run for another thread
 */
public record ThreadFacts(
        String threadId,
        String sessionId,
        String baseInstructions,
        @Nullable String developerInstructions,
        ProjectInstructions.Search projectSearch,
        String shell,
        String originator,
        String userAgent,
        boolean showRawItems,
        DynamicTools dynamicTools,
        @Nullable Subagent subagent) {

    /** How a thread works for another one. */
    public sealed interface Subagent {}

    /**
     * A hidden thread works for a turn, as a part of that turn's thread, whose events its own are.
     *
     * @param kind what for
     * @param threadId the hidden thread
     * @param turnId its turn
     * @param parentTurnId the turn that it works for
     */
    public record Hidden(String kind, String threadId, String turnId, String parentTurnId) implements Subagent {}

    /**
     * An agent works in a thread of its own.
     *
     * @param parentThreadId the thread that started it
     */
    public record Spawned(String parentThreadId) implements Subagent {}

    /** The facts of a hidden thread that works for a turn of this one. */
    public ThreadFacts hidden(Hidden worker, String instructions) {
        return new ThreadFacts(
                threadId,
                sessionId,
                instructions,
                developerInstructions,
                projectSearch,
                shell,
                originator,
                userAgent,
                showRawItems,
                DynamicTools.NONE,
                worker);
    }

    /** The same facts with other instructions of the host or user; null for the same ones. */
    public ThreadFacts instructed(@Nullable String otherInstructions) {
        return otherInstructions == null
                ? this
                : new ThreadFacts(
                        threadId,
                        sessionId,
                        baseInstructions,
                        otherInstructions,
                        projectSearch,
                        shell,
                        originator,
                        userAgent,
                        showRawItems,
                        dynamicTools,
                        subagent);
    }

    /** The facts of an agent that this thread, or an agent of it, has started. */
    public ThreadFacts agent(String agentId, Spawned worker) {
        return new ThreadFacts(
                agentId,
                sessionId,
                baseInstructions,
                developerInstructions,
                projectSearch,
                shell,
                originator,
                userAgent,
                showRawItems,
                DynamicTools.NONE,
                worker);
    }
}

package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about a thread.
 *
 * @param id the thread's id
 * @param sessionId the id of the thread at the root of its family
 * @param createdAt when it was started
 * @param originator the name of the client that started it
 * @param source the kind of client that started it
 * @param ephemeral whether nothing of it is kept on disk
 * @param forkedFromId the thread that it was forked from, null if it was not
 */
public record ThreadIdentity(
        String id,
        String sessionId,
        Instant createdAt,
        String originator,
        SessionSource source,
        boolean ephemeral,
        @Nullable String forkedFromId) {

    /** Whose agent the thread is, null if it is none. */
    SubAgentSource.@Nullable ThreadSpawn agent() {
        return source instanceof SessionSource.SubAgent subAgent
                        && subAgent.value() instanceof SubAgentSource.ThreadSpawn spawn
                ? spawn
                : null;
    }
}

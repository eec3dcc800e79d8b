package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.thread.ThreadObserver;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** One agent: watches its thread and knows how it stands. Safe for use by many threads. */
final class Agent implements ThreadObserver {
    private final String id;
    private final SubAgentSource.ThreadSpawn source;
    private final TurnSettings settings;
    private final Function<AgentStatus, CompletableFuture<Void>> announcement;
    private final Object lock = new Object();
    private AgentStatus status;
    private CompletableFuture<AgentStatus> nextEnd = new CompletableFuture<>();
    private CompletableFuture<AgentStatus> lastEnd = nextEnd;
    private boolean announces = true;

    /**
     * @param settings what its thread was started with
     * @param status how it stands to begin with
     * @param announcement tells its parent how its first task ended; what it returns completes when that is done
     */
    Agent(
            String id,
            SubAgentSource.ThreadSpawn source,
            TurnSettings settings,
            AgentStatus status,
            Function<AgentStatus, CompletableFuture<Void>> announcement) {
        this.id = id;
        this.source = source;
        this.settings = settings;
        this.status = status;
        this.announcement = announcement;
    }

    String id() {
        return id;
    }

    SubAgentSource.ThreadSpawn source() {
        return source;
    }

    TurnSettings settings() {
        return settings;
    }

    AgentStatus status() {
        synchronized (lock) {
            return status;
        }
    }

    /** Completes when the agent's status is a final one, and its parent was told if it is to be. */
    CompletableFuture<AgentStatus> end() {
        synchronized (lock) {
            return (status.isFinal() ? lastEnd : nextEnd).copy();
        }
    }

    /** The agent's thread is gone. */
    void shutDown() {
        become(AgentStatus.SHUTDOWN);
    }

    @Override
    public void tell(ServerNotification notification) {
        if (notification instanceof TurnStartedNotification) {
            become(AgentStatus.RUNNING);
        } else if (notification instanceof TurnCompletedNotification completed) {
            become(after(completed.turn()));
        }
    }

    /** Never answers: that is left to those who watch the thread for the user. */
    @Override
    public <R> CompletableFuture<R> ask(RequestId requestId, ServerRequest<R> request) {
        return new CompletableFuture<>();
    }

    private void become(AgentStatus next) {
        CompletableFuture<AgentStatus> ended;
        boolean announced;
        synchronized (lock) {
            if (status.equals(AgentStatus.SHUTDOWN)) {
                return;
            }
            status = next;
            if (!next.isFinal()) {
                return;
            }
            ended = nextEnd;
            lastEnd = ended;
            nextEnd = new CompletableFuture<>();
            announced = announces;
            announces = false;
        }
        if (announced) {
            CompletableFuture<Void> unused =
                    announcement.apply(next).whenComplete((done, failure) -> ended.complete(next));
        } else {
            ended.complete(next);
        }
    }

    private static AgentStatus after(Turn turn) {
        if (turn.status().equals(TurnStatus.COMPLETED)) {
            return AgentStatus.completed(turn.items().stream()
                    .filter(ThreadItem.AgentMessage.class::isInstance)
                    .map(item -> ((ThreadItem.AgentMessage) item).text())
                    .reduce((first, second) -> second)
                    .orElse(null));
        }
        return turn.status().equals(TurnStatus.INTERRUPTED)
                ? AgentStatus.INTERRUPTED
                : AgentStatus.errored(
                        turn.error() == null
                                ? ""
                                : Objects.requireNonNull(turn.error()).message());
    }
}

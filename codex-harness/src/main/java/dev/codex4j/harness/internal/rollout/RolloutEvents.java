package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.account.AccountRateLimitsUpdatedNotification;
import dev.codex4j.protocol.account.RateLimitSnapshot;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.goal.ThreadGoal;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearedNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoalUpdatedNotification;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdatedNotification;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsage;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnError;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lines that say what clients are told of a thread. What of a notification other notifications have told before is
 * remembered, so all of a thread's pass through one of these, in order. Not safe for concurrent use.
 */
public final class RolloutEvents {
    private final String threadId;
    private @Nullable String lastMessage;
    private @Nullable RateLimitSnapshot rateLimits;
    private @Nullable TurnSettings settings;
    private @Nullable Long contextWindow;
    private @Nullable ThreadGoal goal;
    private @Nullable String reviewId;
    private @Nullable String reviewerId;

    public RolloutEvents(String threadId) {
        this.threadId = threadId;
    }

    /** Goes on with a thread. */
    public static RolloutEvents after(String threadId, RecordedHistory history) {
        RolloutEvents events = new RolloutEvents(threadId);
        RecordedHistory.Usage usage = history.usage();
        events.settings = history.settings();
        events.goal = history.goal();
        events.contextWindow = usage == null ? null : usage.contextWindow();
        return events;
    }

    /**
     * What to keep of a notification, in this order; nothing of those that only pass by.
     *
     * @param at the time of the lines
     */
    public List<RolloutLine.Entry> of(ServerNotification event, Instant at) {
        if (event instanceof ItemCompletedNotification completed) {
            return List.of(item(completed, at));
        }
        if (event instanceof TurnStartedNotification started) {
            lastMessage = null;
            if (reviewId != null && reviewId.equals(started.turn().rootTurnId())) {
                reviewerId = started.turn().id();
            }
            return List.of(started(started.turn(), at));
        }
        if (event instanceof TurnCompletedNotification completed) {
            reviewId = null;
            reviewerId = null;
            return List.of(ended(completed.turn(), at));
        }
        if (event instanceof ThreadTokenUsageUpdatedNotification used) {
            contextWindow = used.tokenUsage().modelContextWindow();
            return List.of(usage(used.tokenUsage(), at));
        }
        if (event instanceof ThreadSettingsUpdatedNotification updated) {
            return List.of(settings(SettingsForm.of(updated.threadSettings()), at));
        }
        if (event instanceof ThreadGoalUpdatedNotification updated) {
            goal = updated.goal();
            return List.of(goal(updated.threadId(), updated.turnId(), updated.goal(), at));
        }
        if (event instanceof ThreadGoalClearedNotification cleared) {
            goal = null;
            return List.of(Payload.event("thread_goal_cleared")
                    .put("threadId", cleared.threadId())
                    .event(at));
        }
        if (event instanceof AccountRateLimitsUpdatedNotification limits) {
            rateLimits = limits.rateLimits();
        }
        return List.of();
    }

    /** The line that says what a thread is set to. It is due in a thread's first turn, too. */
    public RolloutLine.Entry settings(TurnSettings now, Instant at) {
        settings = now;
        return Payload.event("thread_settings_applied")
                .put("thread_id", threadId)
                .put("thread_settings", SettingsForm.applied(now))
                .event(at);
    }

    /**
     * What is due after a compaction: whoever goes on from there looks no further back, and is to know what the thread is
     * set to and pursues.
     */
    public List<RolloutLine.Entry> afterCompaction(Instant at) {
        List<RolloutLine.Entry> entries = new ArrayList<>();
        if (settings != null) {
            entries.add(settings(settings, at));
        }
        if (goal != null) {
            entries.add(goal(goal.threadId(), null, goal, at));
        }
        return entries;
    }

    private static RolloutLine.Entry goal(String threadId, @Nullable String turnId, ThreadGoal goal, Instant at) {
        return Payload.event("thread_goal_updated")
                .put("threadId", threadId)
                .put("turnId", turnId)
                .putValue("goal", goal)
                .event(at);
    }

    private RolloutLine.Entry item(ItemCompletedNotification completed, Instant at) {
        ThreadItem item = completed.item();
        if (item instanceof ThreadItem.AgentMessage message) {
            lastMessage = message.text();
        }
        if (item instanceof ThreadItem.EnteredReviewMode) {
            reviewId = completed.turnId();
        }
        Long startedAt = item.startedAtMs();
        return Payload.event("item_completed")
                .put("thread_id", completed.threadId())
                .put("turn_id", turnId(completed))
                .put("item", ItemsToDisk.write(item))
                .put("started_at_ms", startedAt == null ? (Long) completed.completedAtMs() : startedAt)
                .put("completed_at_ms", (Long) completed.completedAtMs())
                .event(at);
    }

    /** What a reviewer does is told as the review's, and kept as the reviewer's turn's. */
    private String turnId(ItemCompletedNotification completed) {
        String reviewer = reviewerId;
        boolean reviewers = reviewer != null
                && completed.turnId().equals(reviewId)
                && !(completed.item() instanceof ThreadItem.ExitedReviewMode)
                && !(completed.item() instanceof ThreadItem.AgentMessage);
        return reviewer != null && reviewers ? reviewer : completed.turnId();
    }

    private RolloutLine.Entry started(Turn turn, Instant at) {
        String root = turn.rootTurnId() == null ? turn.id() : turn.rootTurnId();
        TurnSettings now = settings;
        return Payload.event("task_started")
                .put("turn_id", turn.id())
                .put("root_turn_id", root)
                .put("started_at", turn.startedAt() == null ? (Long) at.getEpochSecond() : turn.startedAt())
                .put("model_context_window", contextWindow)
                .put(
                        "collaboration_mode_kind",
                        now == null ? "default" : now.collaborationMode().mode().value())
                .event(at);
    }

    private RolloutLine.Entry ended(Turn turn, Instant at) {
        boolean interrupted = turn.status().equals(TurnStatus.INTERRUPTED);
        Payload payload = Payload.event(interrupted ? "turn_aborted" : "task_complete")
                .put("root_turn_id", turn.rootTurnId() == null ? turn.id() : turn.rootTurnId())
                .put("turn_id", turn.id());
        TurnError error = turn.error();
        if (interrupted) {
            payload.put("reason", "interrupted");
        } else {
            payload.putOrNull("last_agent_message", error == null ? lastMessage : null);
        }
        if (error != null) {
            payload.put("error", ErrorForm.toDisk(error));
        }
        return payload.put("started_at", turn.startedAt())
                .put("completed_at", turn.completedAt())
                .put("duration_ms", turn.durationMs())
                .event(at);
    }

    private RolloutLine.Entry usage(ThreadTokenUsage usage, Instant at) {
        Payload info = new Payload()
                .put("total_token_usage", UsageForm.toDisk(usage.total()))
                .put("last_token_usage", UsageForm.toDisk(usage.last()))
                .put("model_context_window", usage.modelContextWindow());
        return Payload.event("token_count")
                .put("info", info)
                .put("rate_limits", rateLimits == null ? null : snakeCase(rateLimits))
                .event(at);
    }

    private static JsonNode snakeCase(RateLimitSnapshot limits) {
        return Casing.snakeKeys((ObjectNode) ProtocolJson.encodeToTree(limits));
    }
}

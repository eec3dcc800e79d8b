package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.model.ModelCatalogue;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.RateLimitSnapshot;
import dev.codex4j.harness.model.TokenUsage;
import dev.codex4j.protocol.account.AccountRateLimitsUpdatedNotification;
import dev.codex4j.protocol.model.ModelRerouteReason;
import dev.codex4j.protocol.model.ModelReroutedNotification;
import dev.codex4j.protocol.model.ModelVerification;
import dev.codex4j.protocol.model.ModelVerificationNotification;
import dev.codex4j.protocol.response.RawResponseCompletedNotification;
import dev.codex4j.protocol.response.ResponseUsageMetadata;
import dev.codex4j.protocol.server.WarningNotification;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.TurnDiffUpdatedNotification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Announcements of a turn that are not about its items: tokens, rate limits, and what the provider says of itself. Used
 * by the turn's thread.
 */
public final class TurnNotices {
    private final TurnEvents events;
    private final TokenAccount tokens;
    private final RateLimits rateLimits;
    private final TurnDiff diff;
    private final String model;
    private final long contextWindow;
    private final boolean showRawItems;
    private final List<RateLimitSnapshot> said = new ArrayList<>();
    private @Nullable String turnState;
    private boolean rerouted;

    TurnNotices(
            TurnEvents events,
            TokenAccount tokens,
            RateLimits rateLimits,
            TurnDiff diff,
            String model,
            long contextWindow,
            boolean showRawItems) {
        this.events = events;
        this.tokens = tokens;
        this.rateLimits = rateLimits;
        this.diff = diff;
        this.model = model;
        this.contextWindow = contextWindow;
        this.showRawItems = showRawItems;
    }

    /** What the provider wants to hear again with the turn's later requests. */
    @Nullable
    String turnState() {
        return turnState;
    }

    void about(ModelEvent event) {
        if (event instanceof ModelEvent.RateLimits limits) {
            said.addAll(limits.snapshots());
        } else if (event instanceof ModelEvent.TurnState state) {
            turnState = turnState == null ? state.value() : turnState;
        } else if (event instanceof ModelEvent.Rerouted other) {
            rerouted(other.model());
        } else if (event instanceof ModelEvent.Verification verification) {
            verify(verification.recommendations());
        }
    }

    /** Nothing is known of the model; what is assumed may not fit it. */
    void modelUnknown() {
        events.emit(WarningNotification.builder(ModelCatalogue.unknownModelWarning(model))
                .threadId(events.threadId())
                .build());
    }

    /** Tells once more what is known, when a response has said nothing new of tokens. */
    void nothingNew() {
        announceKnownTokens();
        announceRateLimits();
    }

    /** The model refused the conversation because it is too long. */
    void windowFull() {
        tokens.fill(contextWindow);
        announceKnownTokens();
    }

    /** A new window began with about that many tokens. */
    void windowBegan(long estimatedTokens) {
        tokens.restart(estimatedTokens);
        announceKnownTokens();
        announceRateLimits();
    }

    /** Books and announces the tokens of a response. */
    void booked(ModelEvent.Completed end) {
        tokens.add(end.usage());
        if (showRawItems) {
            TokenUsage usage = end.usage();
            events.emit(RawResponseCompletedNotification.builder(events.threadId(), events.turnId(), end.responseId())
                    .usage(usage == null ? null : TokenAccount.breakdown(usage))
                    .usageMetadata(
                            end.usageAsSent() == null
                                    ? null
                                    : ResponseUsageMetadata.builder()
                                            .metadata(end.usageAsSent().toTree())
                                            .build())
                    .build());
        }
        announceTokens();
        announceRateLimits();
    }

    private void announceKnownTokens() {
        if (!tokens.isEmpty()) {
            announceTokens();
        }
    }

    private void announceTokens() {
        events.emit(new ThreadTokenUsageUpdatedNotification(
                events.threadId(), events.turnId(), tokens.view(contextWindow)));
    }

    private void announceRateLimits() {
        events.emit(new AccountRateLimitsUpdatedNotification(rateLimits.update(said)));
        said.clear();
    }

    /** Tells again what the turn has changed so far, as clients hear it after every response. */
    void announceDiff() {
        String text = diff.text();
        if (!text.isEmpty()) {
            events.emit(new TurnDiffUpdatedNotification(events.threadId(), events.turnId(), text));
        }
    }

    private void rerouted(String answering) {
        if (rerouted) {
            return;
        }
        rerouted = true;
        events.emit(new ModelReroutedNotification(
                events.threadId(), events.turnId(), model, answering, ModelRerouteReason.HIGH_RISK_CYBER_ACTIVITY));
        events.emit(WarningNotification.builder("The provider answers with model `" + answering + "` instead of `"
                        + model + "`, because it sees a high cyber security risk in this conversation.")
                .threadId(events.threadId())
                .build());
    }

    private void verify(List<String> recommendations) {
        if (recommendations.contains("trusted_access_for_cyber")) {
            events.emit(new ModelVerificationNotification(
                    events.threadId(), events.turnId(), List.of(ModelVerification.TRUSTED_ACCESS_FOR_CYBER)));
        }
    }
}

package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code review/start}. Starts a review of code.
 *
 * @param threadId id of the thread
 * @param target the target
 * @param delivery the delivery
 */
public record ReviewStartParams(
        String threadId,
        ReviewTarget target,
        @Optional @Nullable ReviewDelivery delivery) implements ClientRequest<ReviewStartResponse> {
    public ReviewStartParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(target, "target");
    }

    @Override
    public String method() {
        return "review/start";
    }

    @Override
    public Class<ReviewStartResponse> resultType() {
        return ReviewStartResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, ReviewTarget target) {
        return new Builder(threadId, target);
    }

    /** Collects the values of a {@link ReviewStartParams}. */
    public static final class Builder {
        private String threadId;
        private ReviewTarget target;
        private @Nullable ReviewDelivery delivery;

        private Builder(String threadId, ReviewTarget target) {
            this.threadId = threadId;
            this.target = target;
        }

        /** The delivery. */
        public Builder delivery(@Nullable ReviewDelivery delivery) {
            this.delivery = delivery;
            return this;
        }

        /** Makes the record. */
        public ReviewStartParams build() {
            return new ReviewStartParams(threadId, target, delivery);
        }
    }
}

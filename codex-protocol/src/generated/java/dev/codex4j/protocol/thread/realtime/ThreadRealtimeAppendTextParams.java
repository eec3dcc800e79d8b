package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Default;
import java.util.Objects;

/**
 * Parameters of {@code thread/realtime/appendText}.
 *
 * @param threadId id of the thread
 * @param text the text
 * @param role the role
 */
@Experimental
public record ThreadRealtimeAppendTextParams(
        String threadId,
        String text,
        @Default("\"user\"") ConversationTextRole role) implements ClientRequest<ThreadRealtimeAppendTextResponse> {
    public ThreadRealtimeAppendTextParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(role, "role");
    }

    @Override
    public String method() {
        return "thread/realtime/appendText";
    }

    @Override
    public Class<ThreadRealtimeAppendTextResponse> resultType() {
        return ThreadRealtimeAppendTextResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, String text) {
        return new Builder(threadId, text);
    }

    /** Collects the values of a {@link ThreadRealtimeAppendTextParams}. */
    public static final class Builder {
        private String threadId;
        private String text;
        private ConversationTextRole role = ConversationTextRole.USER;

        private Builder(String threadId, String text) {
            this.threadId = threadId;
            this.text = text;
        }

        /** The role. */
        public Builder role(ConversationTextRole role) {
            this.role = role;
            return this;
        }

        /** Makes the record. */
        public ThreadRealtimeAppendTextParams build() {
            return new ThreadRealtimeAppendTextParams(threadId, text, role);
        }
    }
}

package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/realtime/appendSpeech}.
 *
 * @param threadId id of the thread
 * @param text the text
 */
@Experimental
public record ThreadRealtimeAppendSpeechParams(
        String threadId,
        String text) implements ClientRequest<ThreadRealtimeAppendSpeechResponse> {
    public ThreadRealtimeAppendSpeechParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String method() {
        return "thread/realtime/appendSpeech";
    }

    @Override
    public Class<ThreadRealtimeAppendSpeechResponse> resultType() {
        return ThreadRealtimeAppendSpeechResponse.class;
    }
}

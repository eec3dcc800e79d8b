package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Parameters of {@code thread/realtime/appendAudio}.
 *
 * @param threadId id of the thread
 * @param audio the audio
 */
@Experimental
public record ThreadRealtimeAppendAudioParams(
        String threadId,
        ThreadRealtimeAudioChunk audio) implements ClientRequest<ThreadRealtimeAppendAudioResponse> {
    public ThreadRealtimeAppendAudioParams {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(audio, "audio");
    }

    @Override
    public String method() {
        return "thread/realtime/appendAudio";
    }

    @Override
    public Class<ThreadRealtimeAppendAudioResponse> resultType() {
        return ThreadRealtimeAppendAudioResponse.class;
    }
}

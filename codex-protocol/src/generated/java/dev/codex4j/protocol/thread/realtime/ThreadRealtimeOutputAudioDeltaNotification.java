package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.ServerNotification;
import java.util.Objects;

/**
 * Notification {@code thread/realtime/outputAudio/delta}.
 *
 * @param threadId id of the thread
 * @param audio the audio
 */
public record ThreadRealtimeOutputAudioDeltaNotification(
        String threadId,
        ThreadRealtimeAudioChunk audio) implements ServerNotification {
    public ThreadRealtimeOutputAudioDeltaNotification {
        Objects.requireNonNull(threadId, "threadId");
        Objects.requireNonNull(audio, "audio");
    }

    @Override
    public String method() {
        return "thread/realtime/outputAudio/delta";
    }
}

package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code thread/realtime/listVoices}.
 *
 * @param voices the voices
 */
@Experimental
public record ThreadRealtimeListVoicesResponse(RealtimeVoicesList voices) {
    public ThreadRealtimeListVoicesResponse {
        Objects.requireNonNull(voices, "voices");
    }
}

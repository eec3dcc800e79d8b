package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code thread/realtime/appendAudio}. */
@Experimental
public record ThreadRealtimeAppendAudioResponse() {}

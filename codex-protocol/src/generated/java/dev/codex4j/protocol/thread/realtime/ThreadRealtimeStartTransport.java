package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A thread realtime start transport. */
@Union("type")
public sealed interface ThreadRealtimeStartTransport {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ThreadRealtimeStartTransport> variant(String tag) {
        return switch (tag) {
            case "websocket" -> Websocket.class;
            case "webrtc" -> Webrtc.class;
            case "existingCall" -> ExistingCall.class;
            default -> Unknown.class;
        };
    }

    /** The variant {@code websocket}. */
    @Variant("websocket")
    record Websocket() implements ThreadRealtimeStartTransport {}

    /**
     * The variant {@code webrtc}.
     *
     * @param sdp the sdp
     */
    @Variant("webrtc")
    record Webrtc(String sdp) implements ThreadRealtimeStartTransport {
        public Webrtc {
            Objects.requireNonNull(sdp, "sdp");
        }
    }

    /**
     * The variant {@code existingCall}.
     *
     * @param callId id of the call
     */
    @Variant("existingCall")
    record ExistingCall(String callId) implements ThreadRealtimeStartTransport {
        public ExistingCall {
            Objects.requireNonNull(callId, "callId");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ThreadRealtimeStartTransport {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}

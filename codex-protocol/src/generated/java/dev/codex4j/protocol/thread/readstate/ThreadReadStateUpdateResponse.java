package dev.codex4j.protocol.thread.readstate;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * Answer to {@code thread/readState/update}.
 *
 * @param readState the read state
 */
@Experimental
public record ThreadReadStateUpdateResponse(ThreadReadState readState) {
    public ThreadReadStateUpdateResponse {
        Objects.requireNonNull(readState, "readState");
    }
}

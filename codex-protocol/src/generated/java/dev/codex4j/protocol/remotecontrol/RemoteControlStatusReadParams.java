package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;

/** Parameters of {@code remoteControl/status/read}. */
@Experimental
public record RemoteControlStatusReadParams() implements ClientRequest<RemoteControlStatusReadResponse> {
    @Override
    public String method() {
        return "remoteControl/status/read";
    }

    @Override
    public Class<RemoteControlStatusReadResponse> resultType() {
        return RemoteControlStatusReadResponse.class;
    }
}

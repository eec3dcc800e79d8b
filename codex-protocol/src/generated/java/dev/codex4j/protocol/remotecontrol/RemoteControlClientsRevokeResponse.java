package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.Experimental;

/** Answer to {@code remoteControl/client/revoke}. */
@Experimental
public record RemoteControlClientsRevokeResponse() {}

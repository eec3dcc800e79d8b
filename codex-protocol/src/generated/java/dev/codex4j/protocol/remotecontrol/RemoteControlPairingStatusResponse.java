package dev.codex4j.protocol.remotecontrol;

import dev.codex4j.protocol.Experimental;

/**
 * Answer to {@code remoteControl/pairing/status}.
 *
 * @param claimed whether this applies: claimed
 */
@Experimental
public record RemoteControlPairingStatusResponse(boolean claimed) {}

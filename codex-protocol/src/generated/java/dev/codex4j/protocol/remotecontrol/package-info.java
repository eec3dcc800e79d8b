/** Steering this server from other devices. */
package dev.codex4j.protocol.remotecontrol;

package dev.codex4j.protocol;

/** A notification that the host application sends to the app server. */
public sealed interface ClientNotification extends Notification
        permits dev.codex4j.protocol.server.InitializedNotification {}

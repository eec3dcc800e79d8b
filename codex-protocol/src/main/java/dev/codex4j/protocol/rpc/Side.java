package dev.codex4j.protocol.rpc;

/** Which end of a connection one is: it decides which methods come in and which go out. */
public enum Side {
    /** Sends client requests, receives server requests and server notifications. */
    CLIENT,
    /** Sends server requests and server notifications, receives client requests. */
    SERVER;

    /** The end that this one talks to. */
    public Side other() {
        return this == CLIENT ? SERVER : CLIENT;
    }
}

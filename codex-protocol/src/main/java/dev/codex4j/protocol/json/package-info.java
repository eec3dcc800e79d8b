/**
 * How the protocol's records become JSON and back: {@link dev.codex4j.protocol.json.ProtocolJson} is the door, the
 * annotations state what a record's declaration cannot say.
 */
package dev.codex4j.protocol.json;

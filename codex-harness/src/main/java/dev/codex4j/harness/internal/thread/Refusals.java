package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.NonSteerableTurnKind;
import dev.codex4j.protocol.turn.TurnError;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The errors with which threads refuse requests. Clients match some of their texts. */
public final class Refusals {
    private Refusals() {}

    public static RpcException invalid(String message) {
        return new RpcException(RpcException.INVALID_REQUEST, message);
    }

    /** What some requests that came late to the protocol say of ids that are none. */
    static RpcException noId(String threadId) {
        return new RpcException(RpcException.INVALID_PARAMS, "invalid thread id: `" + threadId + "` is not a UUID");
    }

    public static RpcException threadNotFound(String threadId) {
        return invalid("thread not found: " + threadId);
    }

    public static RpcException overloaded() {
        return new RpcException(RpcException.OVERLOADED, "Server overloaded; retry later.");
    }

    /** What clients are told that ask for the turns of a thread before its first one. */
    static RpcException noTurnsYet() {
        return notSupportedYet("list_turns");
    }

    /** What clients are told that ask something of a thread that no answer is kept for. */
    static RpcException notSupportedYet(String method) {
        return new RpcException(-32601, method + " is not supported yet");
    }

    static RpcException noRollout(String threadId) {
        return invalid("no rollout found for thread id " + threadId);
    }

    static RpcException noMetadata(String threadId) {
        return new RpcException(
                RpcException.INTERNAL_ERROR,
                "failed to read thread metadata: invalid thread-store request: no rollout found for thread id "
                        + threadId);
    }

    static RpcException archived(String threadId) {
        return invalid(
                "session " + threadId + " is archived. Run `codex unarchive " + threadId + "` to unarchive it first.");
    }

    /** Another client was first, and the one that is refused had not heard of it. */
    static RpcException readStateChanged(ThreadReadState now) {
        ObjectNode details = JsonNodeFactory.instance.objectNode().put("reason", "readStateConflict");
        details.set("readState", ProtocolJson.encodeToTree(now));
        return new RpcException(RpcException.INVALID_REQUEST, "read state changed", details, null);
    }

    static RpcException noQueue(String threadId) {
        return invalid("ephemeral thread does not support queued submissions: " + threadId);
    }

    /** What a store did not do. */
    public static RpcException storage(ThreadStoreException e) {
        return switch (e.kind()) {
            case FAILED, NOT_WRITER -> new RpcException(RpcException.INTERNAL_ERROR, String.valueOf(e.getMessage()));
            default -> invalid(String.valueOf(e.getMessage()));
        };
    }

    public static RpcException unexpected(RuntimeException e) {
        return new RpcException(
                RpcException.INTERNAL_ERROR, "internal error: " + e.getClass().getSimpleName());
    }

    static RpcException noTurnToSteer() {
        return invalid("no active turn to steer");
    }

    static RpcException noTurnToInterrupt() {
        return invalid("no active turn to interrupt");
    }

    static RpcException otherTurnRuns(String expected, String running) {
        return invalid("expected active turn id " + expected + " but found " + running);
    }

    static RpcException otherTurnIsSteered(String expected, String running) {
        return invalid("expected active turn id `" + expected + "` but found `" + running + "`");
    }

    static RpcException notSteerable(String turnKind) {
        return new RpcException(
                RpcException.INTERNAL_ERROR,
                "failed to submit turn input: ActiveTurnNotSteerable { turn_kind: " + turnKind + " }");
    }

    /** The text and the data of an attempt to steer a turn that takes no input. */
    static RpcException cannotSteer(NonSteerableTurnKind kind) {
        String message = "cannot steer a " + kind.value() + " turn";
        TurnError error = TurnError.builder(message)
                .codexErrorInfo(new CodexErrorInfo.ActiveTurnNotSteerable(kind))
                .build();
        return new RpcException(RpcException.INVALID_REQUEST, message, ProtocolJson.encodeToTree(error), null);
    }

    static RpcException tooMuchInput() {
        return invalid("too much input is waiting for the turn already");
    }

    static RpcException inputTooLong(int most, int actual) {
        return new RpcException(
                RpcException.INVALID_PARAMS,
                "Input exceeds the maximum length of " + most + " characters.",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("input_error_code", "input_too_large")
                        .put("max_chars", most)
                        .put("actual_chars", actual),
                null);
    }
}

package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * The answer to whether files may be changed.
 *
 * @param value the value as it stands on the wire
 */
public record FileChangeApprovalDecision(String value) implements OpenEnum<FileChangeApprovalDecision.Known> {
    /** Yes, this time. */
    public static final FileChangeApprovalDecision ACCEPT = new FileChangeApprovalDecision("accept");
    /** Yes, and for the rest of the session. */
    public static final FileChangeApprovalDecision ACCEPT_FOR_SESSION = new FileChangeApprovalDecision("acceptForSession");
    /** No; the turn goes on without. */
    public static final FileChangeApprovalDecision DECLINE = new FileChangeApprovalDecision("decline");
    /** No, and stop the turn. */
    public static final FileChangeApprovalDecision CANCEL = new FileChangeApprovalDecision("cancel");

    /** The values that this version knows. */
    public enum Known {
        /** Yes, this time. */
        ACCEPT,
        /** Yes, and for the rest of the session. */
        ACCEPT_FOR_SESSION,
        /** No; the turn goes on without. */
        DECLINE,
        /** No, and stop the turn. */
        CANCEL,
        /** Any other value. */
        UNRECOGNIZED
    }

    public FileChangeApprovalDecision {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "accept" -> Known.ACCEPT;
            case "acceptForSession" -> Known.ACCEPT_FOR_SESSION;
            case "decline" -> Known.DECLINE;
            case "cancel" -> Known.CANCEL;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

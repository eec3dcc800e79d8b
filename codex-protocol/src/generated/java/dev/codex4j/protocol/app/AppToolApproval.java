package dev.codex4j.protocol.app;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * An app tool approval.
 *
 * @param value the value as it stands on the wire
 */
public record AppToolApproval(String value) implements OpenEnum<AppToolApproval.Known> {
    /** {@code auto}. */
    public static final AppToolApproval AUTO = new AppToolApproval("auto");
    /** {@code prompt}. */
    public static final AppToolApproval PROMPT = new AppToolApproval("prompt");
    /** {@code writes}. */
    public static final AppToolApproval WRITES = new AppToolApproval("writes");
    /** {@code approve}. */
    public static final AppToolApproval APPROVE = new AppToolApproval("approve");

    /** The values that this version knows. */
    public enum Known {
        /** {@code auto}. */
        AUTO,
        /** {@code prompt}. */
        PROMPT,
        /** {@code writes}. */
        WRITES,
        /** {@code approve}. */
        APPROVE,
        /** Any other value. */
        UNRECOGNIZED
    }

    public AppToolApproval {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "auto" -> Known.AUTO;
            case "prompt" -> Known.PROMPT;
            case "writes" -> Known.WRITES;
            case "approve" -> Known.APPROVE;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

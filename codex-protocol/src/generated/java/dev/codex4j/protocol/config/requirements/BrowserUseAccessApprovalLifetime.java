package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A browser use access approval lifetime.
 *
 * @param value the value as it stands on the wire
 */
public record BrowserUseAccessApprovalLifetime(String value) implements OpenEnum<BrowserUseAccessApprovalLifetime.Known> {
    /** {@code turn}. */
    public static final BrowserUseAccessApprovalLifetime TURN = new BrowserUseAccessApprovalLifetime("turn");
    /** {@code thread}. */
    public static final BrowserUseAccessApprovalLifetime THREAD = new BrowserUseAccessApprovalLifetime("thread");

    /** The values that this version knows. */
    public enum Known {
        /** {@code turn}. */
        TURN,
        /** {@code thread}. */
        THREAD,
        /** Any other value. */
        UNRECOGNIZED
    }

    public BrowserUseAccessApprovalLifetime {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "turn" -> Known.TURN;
            case "thread" -> Known.THREAD;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

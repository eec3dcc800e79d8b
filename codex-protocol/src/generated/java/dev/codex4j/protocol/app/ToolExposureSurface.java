package dev.codex4j.protocol.app;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A tool exposure surface.
 *
 * @param value the value as it stands on the wire
 */
public record ToolExposureSurface(String value) implements OpenEnum<ToolExposureSurface.Known> {
    /** {@code code_mode}. */
    public static final ToolExposureSurface CODE_MODE = new ToolExposureSurface("code_mode");
    /** {@code deferred}. */
    public static final ToolExposureSurface DEFERRED = new ToolExposureSurface("deferred");
    /** {@code direct}. */
    public static final ToolExposureSurface DIRECT = new ToolExposureSurface("direct");

    /** The values that this version knows. */
    public enum Known {
        /** {@code code_mode}. */
        CODE_MODE,
        /** {@code deferred}. */
        DEFERRED,
        /** {@code direct}. */
        DIRECT,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ToolExposureSurface {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "code_mode" -> Known.CODE_MODE;
            case "deferred" -> Known.DEFERRED;
            case "direct" -> Known.DIRECT;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

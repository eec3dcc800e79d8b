package dev.codex4j.protocol.permission;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * How commands are confined, in one word.
 *
 * @param value the value as it stands on the wire
 */
public record SandboxMode(String value) implements OpenEnum<SandboxMode.Known> {
    /** Commands may read files, and change nothing. */
    public static final SandboxMode READ_ONLY = new SandboxMode("read-only");
    /** Commands may write in the workspace. */
    public static final SandboxMode WORKSPACE_WRITE = new SandboxMode("workspace-write");
    /** Commands are not confined. */
    public static final SandboxMode DANGER_FULL_ACCESS = new SandboxMode("danger-full-access");

    /** The values that this version knows. */
    public enum Known {
        /** Commands may read files, and change nothing. */
        READ_ONLY,
        /** Commands may write in the workspace. */
        WORKSPACE_WRITE,
        /** Commands are not confined. */
        DANGER_FULL_ACCESS,
        /** Any other value. */
        UNRECOGNIZED
    }

    public SandboxMode {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "read-only" -> Known.READ_ONLY;
            case "workspace-write" -> Known.WORKSPACE_WRITE;
            case "danger-full-access" -> Known.DANGER_FULL_ACCESS;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

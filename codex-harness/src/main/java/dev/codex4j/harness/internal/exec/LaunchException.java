package dev.codex4j.harness.internal.exec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A process could not be started. The message is what the operating system would say, without the program's name. */
public final class LaunchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int errorNumber;

    LaunchException(String message, @Nullable Throwable cause) {
        this(message, 0, cause);
    }

    private LaunchException(String message, int errorNumber, @Nullable Throwable cause) {
        super(message, cause);
        this.errorNumber = errorNumber;
    }

    /** The command must not run. */
    public static LaunchException refused(String reason) {
        return new LaunchException(reason, null);
    }

    static LaunchException noSuchFile() {
        return new LaunchException("No such file or directory", 2, null);
    }

    static LaunchException permissionDenied() {
        return new LaunchException("Permission denied", 13, null);
    }

    static LaunchException notADirectory() {
        return new LaunchException("Not a directory", 20, null);
    }

    /** The message with the number of the operating system's error where there is one. */
    public String messageWithErrorNumber() {
        String message = String.valueOf(getMessage());
        return errorNumber == 0 ? message : message + " (os error " + errorNumber + ")";
    }
}

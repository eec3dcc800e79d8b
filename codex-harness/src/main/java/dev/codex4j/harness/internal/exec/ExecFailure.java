package dev.codex4j.harness.internal.exec;

/** The answers to the model when a command was not run or a session cannot be used. Models know these texts by heart. */
public final class ExecFailure {
    /** A session that was started without a terminal reads nothing. */
    public static final String INPUT_CLOSED = "write_stdin failed: stdin is closed for this session; "
            + "rerun exec_command with tty=true to keep stdin open";

    /** A login shell was asked for where the configuration allows none. */
    public static final String NO_LOGIN_SHELL = "login shell is disabled by config; omit `login` or set it to false.";

    private static final String NOT_STARTED = "Failed to create unified exec process: ";

    private ExecFailure() {}

    /** There is no session with that id, or its end was told already. */
    public static String unknownSession(int id) {
        return "write_stdin failed: Unknown process id " + id;
    }

    /** The command was allowed but could not be started. */
    public static String notStarted(LaunchException failure) {
        return rejected(NOT_STARTED + failure.messageWithErrorNumber());
    }

    /** Why a command could not be started, as clients see it. */
    public static String cause(LaunchException failure) {
        return NOT_STARTED + failure.getMessage();
    }

    /** The command was not allowed. */
    public static String rejected(String reason) {
        return "exec_command failed: CreateProcess { message: " + quoted("Rejected(" + quoted(reason) + ")") + " }";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case 0 -> quoted.append("\\0");
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append("\\u{").append(Integer.toHexString(c)).append('}');
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}

package dev.codex4j.harness.internal.approval;

/** Words rejections the way that models know them. */
public final class RejectionText {
    /** The reason when a person has declined. */
    public static final String BY_USER = "rejected by user";

    /** The reason when the answer to a question was none. */
    public static final String REQUEST_FAILED = "approval request failed";

    private RejectionText() {}

    /** The output of a command that was rejected for a reason. */
    public static String commandOutput(String reason) {
        return "exec_command failed: CreateProcess { message: " + quote("Rejected(" + quote(reason) + ")") + " }";
    }

    private static String quote(String text) {
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

package dev.codex4j.protocol;

/** A client used something experimental without having opted in. Nothing was sent. */
public final class ExperimentalApiException extends CodexException {
    private static final long serialVersionUID = 1;

    private final String used;

    /** @param used the method, or the method and member joined by a dot */
    public ExperimentalApiException(String used) {
        super(used + " requires experimentalApi capability. Nothing was sent: opt in with the client's options first.");
        this.used = used;
    }

    /** What was used: a method such as {@code thread/search}, or a member such as {@code thread/start.dynamicTools}. */
    public String used() {
        return used;
    }
}

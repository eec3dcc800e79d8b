package dev.codex4j.protocol;

import org.jspecify.annotations.Nullable;

/** JSON that does not fit the protocol. The message names what is wrong, and where. */
public class DecodeException extends CodexException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final String pointer;

    /**
     * Describes a failure.
     *
     * @param reason what is wrong, such as {@code missing field `threadId`}
     * @param pointer JSON pointer of the wrong place; empty for the whole document
     * @param cause the parser's own complaint, if the text is no JSON
     */
    public DecodeException(String reason, String pointer, @Nullable Throwable cause) {
        super(pointer.isEmpty() ? reason : reason + " at " + pointer, cause);
        this.reason = reason;
        this.pointer = pointer;
    }

    /** What is wrong, without the place. */
    public String reason() {
        return reason;
    }

    /** JSON pointer of the wrong place; empty for the whole document. */
    public String pointer() {
        return pointer;
    }
}

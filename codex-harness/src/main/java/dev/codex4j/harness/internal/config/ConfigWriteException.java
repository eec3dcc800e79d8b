package dev.codex4j.harness.internal.config;

import dev.codex4j.protocol.CodexException;

/** A change to the configuration that was refused; nothing was written. The client's mistake, not the server's. */
public final class ConfigWriteException extends CodexException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ConfigWriteException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }

    /** Why a change is refused, with the code that the protocol has for it. */
    public enum Reason {
        /** The file has changed since the client read it. */
        VERSION_CONFLICT("configVersionConflict"),
        /** The result would not be a usable configuration. */
        VALIDATION("configValidationError"),
        /** Not the user's file. */
        READ_ONLY("configLayerReadonly");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The value of {@code config_write_error_code} in the error's data. */
        public String code() {
            return code;
        }
    }
}

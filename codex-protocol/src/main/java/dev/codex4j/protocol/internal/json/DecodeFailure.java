package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.DecodeException;

/** A failure on its way up; every level it passes adds its part of the path. */
final class DecodeFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final StringBuilder pointer = new StringBuilder();

    DecodeFailure(String reason) {
        super(reason, null, false, false);
    }

    DecodeFailure in(String name) {
        pointer.insert(0, "/" + name.replace("~", "~0").replace("/", "~1"));
        return this;
    }

    DecodeFailure in(int index) {
        return in(Integer.toString(index));
    }

    DecodeException toException() {
        return new DecodeException(String.valueOf(getMessage()), pointer.toString(), null);
    }
}

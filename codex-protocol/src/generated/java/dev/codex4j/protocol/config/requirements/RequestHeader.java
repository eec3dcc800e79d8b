package dev.codex4j.protocol.config.requirements;

import java.util.Objects;

/**
 * A request header.
 *
 * @param name the name
 * @param value the value
 */
public record RequestHeader(String name, String value) {
    public RequestHeader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return "RequestHeader[name=" + name + ", value=" + "***" + "]";
    }
}

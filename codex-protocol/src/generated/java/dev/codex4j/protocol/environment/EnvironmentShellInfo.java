package dev.codex4j.protocol.environment;

import dev.codex4j.protocol.Experimental;
import java.util.Objects;

/**
 * An environment shell info.
 *
 * @param name the name
 * @param path the path
 */
@Experimental
public record EnvironmentShellInfo(String name, String path) {
    public EnvironmentShellInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
    }
}

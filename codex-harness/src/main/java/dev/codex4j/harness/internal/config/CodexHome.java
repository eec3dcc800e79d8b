package dev.codex4j.harness.internal.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder that holds configuration, credentials and threads. A value only: nothing is created until
 * {@link #create()}.
 *
 * @param folder absolute path
 */
public record CodexHome(Path folder) {
    public CodexHome {
        folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The folder named by {@code CODEX_HOME}, which must exist, else {@code .codex} in the user's home, which need not.
     */
    public static CodexHome find(Map<String, String> environment, Path userHome) {
        String named = environment.getOrDefault("CODEX_HOME", "");
        if (named.isEmpty()) {
            return new CodexHome(userHome.resolve(".codex"));
        }
        Path folder = Path.of(named);
        if (!Files.exists(folder)) {
            throw new ConfigException("CODEX_HOME points to \"" + named + "\", but that path does not exist");
        }
        if (!Files.isDirectory(folder)) {
            throw new ConfigException("CODEX_HOME points to \"" + named + "\", but that path is not a directory");
        }
        try {
            return new CodexHome(folder.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("CODEX_HOME \"" + named + "\" cannot be read", e);
        }
    }

    /** The user's settings; need not exist. */
    public Path configFile() {
        return folder.resolve("config.toml");
    }

    /** The stored credentials; need not exist. */
    public Path authFile() {
        return folder.resolve("auth.json");
    }

    /** A path below this folder. */
    public Path resolve(String relative) {
        return folder.resolve(relative);
    }

    /** Makes the folder if it is not there, and returns it. */
    public Path create() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the home folder " + folder, e);
        }
    }
}

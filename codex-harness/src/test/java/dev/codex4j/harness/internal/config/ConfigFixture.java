package dev.codex4j.harness.internal.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A home folder, a workspace and what is written in them. */
final class ConfigFixture {
    final Path home;
    final Path workspace;
    private final Path base;

    ConfigFixture(Path base) throws IOException {
        this.base = base.toRealPath();
        home = Files.createDirectories(this.base.resolve("home"));
        workspace = Files.createDirectories(this.base.resolve("work"));
    }

    ConfigFixture user(String toml) throws IOException {
        Files.writeString(home.resolve("config.toml"), toml);
        return this;
    }

    ConfigFixture project(String toml) throws IOException {
        Files.createDirectories(workspace.resolve(".git"));
        Files.createDirectories(workspace.resolve(".codex"));
        Files.writeString(workspace.resolve(".codex/config.toml"), toml);
        return this;
    }

    ConfigFixture trusted() throws IOException {
        return user("[projects.\"" + workspace + "\"]\ntrust_level = \"trusted\"\n");
    }

    ConfigLoader loader(String... flags) {
        return loader(false, flags);
    }

    ConfigLoader strictLoader(String... flags) {
        return loader(true, flags);
    }

    private ConfigLoader loader(boolean strict, String... flags) {
        return new ConfigLoader(
                new CodexHome(home), base.resolve("etc/config.toml"), base.resolve("user"), List.of(flags), strict);
    }

    ResolvedConfig load(String... flags) {
        return loader(flags).load(ConfigRequest.in(workspace));
    }
}

package dev.codex4j.harness.internal.main;

import dev.codex4j.harness.internal.config.ConfigLoader;

/** Runs an app server until it is done. */
@FunctionalInterface
public interface AppServerCommand {
    /**
     * Serves until the client is gone.
     *
     * @param config reads the configuration of threads; has been looked at once already
     * @return the exit code of the process
     */
    int run(ListenAddress listen, ConfigLoader config) throws Exception;
}

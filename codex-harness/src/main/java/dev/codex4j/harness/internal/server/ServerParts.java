package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.internal.model.ModelCatalogue;
import dev.codex4j.harness.internal.process.ProcessRoom;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.store.ThreadStore;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What a server answers from besides its threads.
 *
 * @param codexHome where configuration lives
 * @param workingFolder where threads work that are not told where
 * @param config reads the configuration
 * @param models the models that are known at the time; never waits for a provider
 * @param credentials the account's
 * @param store where threads live
 * @param library how threads are filed
 * @param warnings what clients are told when they have introduced themselves
 * @param processes what it takes to run processes for clients
 */
public record ServerParts(
        Path codexHome,
        Path workingFolder,
        ConfigLoader config,
        Supplier<ModelCatalogue> models,
        CredentialSource credentials,
        ThreadStore store,
        Library library,
        StartWarnings warnings,
        ProcessRoom processes) {
    /** The model provider that is configured now. */
    String modelProvider() {
        try {
            return config.load(ConfigRequest.in(workingFolder)).modelProviderId();
        } catch (ConfigException e) {
            throw Refusals.invalid("failed to load configuration: " + e.getMessage());
        }
    }
}

package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.protocol.permission.PermissionProfileListParams;
import dev.codex4j.protocol.permission.PermissionProfileListResponse;
import dev.codex4j.protocol.permission.PermissionProfileSummary;
import java.nio.file.Path;

/** Answers requests about permission profiles. */
final class PermissionHandlers {
    private final ConfigLoader config;
    private final Path workingFolder;

    /** @param workingFolder whose configuration counts when a request names no folder */
    PermissionHandlers(ConfigLoader config, Path workingFolder) {
        this.config = config;
        this.workingFolder = workingFolder;
    }

    void register(Router router) {
        router.answer(PermissionProfileListParams.class, this::list);
    }

    /** There are never so many that they fill more than a page. */
    private PermissionProfileListResponse list(PermissionProfileListParams params) {
        String cwd = params.cwd();
        Path folder = cwd == null ? workingFolder : workingFolder.resolve(cwd);
        try {
            return PermissionProfileListResponse.builder(config.load(ConfigRequest.in(folder)).profiles().all().stream()
                            .map(PermissionHandlers::summary)
                            .toList())
                    .build();
        } catch (ConfigException e) {
            throw Refusals.invalid("failed to load configuration: " + e.getMessage());
        }
    }

    private static PermissionProfileSummary summary(NamedProfile profile) {
        return PermissionProfileSummary.builder(profile.id(), true)
                .description(profile.description())
                .build();
    }
}

package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.server.ClientInfo;
import dev.codex4j.protocol.server.InitializeCapabilities;
import dev.codex4j.protocol.server.InitializeParams;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a client declared about itself.
 *
 * @param info its name and version
 * @param experimental whether it opted in to what may still change
 * @param unwanted methods of notifications that it does not want
 */
record ClientProfile(ClientInfo info, boolean experimental, Set<String> unwanted) {
    /** Stable by their types, but sent to those only who opted in to what may still change. */
    private static final Set<String> EXPERIMENTAL_NOTIFICATIONS =
            Set.of("project/changed", "thread/project/updated", "thread/readState/changed", "thread/settings/updated");

    static ClientProfile of(InitializeParams params) {
        ClientInfo info = params.clientInfo();
        if (!isHeaderValue(info.name())) {
            throw Refusals.invalid(
                    "Invalid clientInfo.name: '" + info.name() + "'. Must be a valid HTTP header value.");
        }
        InitializeCapabilities capabilities = params.capabilities();
        if (capabilities == null) {
            return new ClientProfile(info, false, Set.of());
        }
        List<String> unwanted = Objects.requireNonNullElse(capabilities.optOutNotificationMethods(), List.of());
        return new ClientProfile(info, capabilities.experimentalApi(), Set.copyOf(unwanted));
    }

    boolean wants(ServerNotification notification) {
        String method = notification.method();
        return !unwanted.contains(method) && (experimental || !EXPERIMENTAL_NOTIFICATIONS.contains(method));
    }

    /** Refuses what a client may use only after opting in. */
    void requireMayUse(ClientRequest<?> request) {
        if (experimental) {
            return;
        }
        ProtocolJson.experimentalUse(request).ifPresent(use -> {
            throw Refusals.invalid(use + " requires experimentalApi capability");
        });
    }

    private static boolean isHeaderValue(String text) {
        return text.chars().allMatch(c -> c == '\t' || (c >= 0x20 && c != 0x7f && c <= 0xff));
    }
}

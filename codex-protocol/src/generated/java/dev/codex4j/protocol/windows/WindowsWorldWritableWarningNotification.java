package dev.codex4j.protocol.windows;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;

/**
 * Notification {@code windows/worldWritableWarning}.
 *
 * @param samplePaths the sample paths
 * @param extraCount the extra count
 * @param failedScan whether this applies: failed scan
 */
public record WindowsWorldWritableWarningNotification(
        List<String> samplePaths,
        @Unsigned(64) long extraCount,
        boolean failedScan) implements ServerNotification {
    public WindowsWorldWritableWarningNotification {
        samplePaths = Immutable.list(samplePaths, "samplePaths");
    }

    @Override
    public String method() {
        return "windows/worldWritableWarning";
    }
}

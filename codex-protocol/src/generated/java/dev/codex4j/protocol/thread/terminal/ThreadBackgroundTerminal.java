package dev.codex4j.protocol.thread.terminal;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread background terminal.
 *
 * @param itemId id of the item
 * @param processId id of the process, chosen by who started it
 * @param command the command
 * @param cwd working directory, as an absolute path
 * @param osPid the os pid
 * @param cpuPercent the cpu percent
 * @param rssKb the rss kb
 */
@Experimental
public record ThreadBackgroundTerminal(
        String itemId,
        String processId,
        String command,
        String cwd,
        @Unsigned(32) @OrNull @Nullable Long osPid,
        @OrNull @Nullable Double cpuPercent,
        @Unsigned(64) @OrNull @Nullable Long rssKb) {
    public ThreadBackgroundTerminal {
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(processId, "processId");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(cwd, "cwd");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String itemId, String processId, String command, String cwd) {
        return new Builder(itemId, processId, command, cwd);
    }

    /** Collects the values of a {@link ThreadBackgroundTerminal}. */
    public static final class Builder {
        private String itemId;
        private String processId;
        private String command;
        private String cwd;
        private @Nullable Long osPid;
        private @Nullable Double cpuPercent;
        private @Nullable Long rssKb;

        private Builder(String itemId, String processId, String command, String cwd) {
            this.itemId = itemId;
            this.processId = processId;
            this.command = command;
            this.cwd = cwd;
        }

        /** The os pid. */
        public Builder osPid(@Nullable Long osPid) {
            this.osPid = osPid;
            return this;
        }

        /** The cpu percent. */
        public Builder cpuPercent(@Nullable Double cpuPercent) {
            this.cpuPercent = cpuPercent;
            return this;
        }

        /** The rss kb. */
        public Builder rssKb(@Nullable Long rssKb) {
            this.rssKb = rssKb;
            return this;
        }

        /** Makes the record. */
        public ThreadBackgroundTerminal build() {
            return new ThreadBackgroundTerminal(itemId, processId, command, cwd, osPid, cpuPercent, rssKb);
        }
    }
}

package dev.codex4j.harness.internal.approval;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was accepted for the rest of a session. Safe for use by several threads. */
public final class SessionApprovals {
    private final Set<CommandKey> commands = ConcurrentHashMap.newKeySet();
    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    /**
     * What has to be the same for a command to count as the one that was accepted.
     *
     * @param segments the commands of its script; which shell runs a plain script does not matter
     * @param terminal whether it runs on a terminal
     */
    public record CommandKey(
            List<List<String>> segments, Path directory, boolean terminal, SandboxPermissions permissions) {
        public CommandKey {
            segments = segments.stream().map(List::copyOf).toList();
            directory = directory.toAbsolutePath().normalize();
        }

        /** The key of a request. */
        public static CommandKey of(CommandRequest request, Path directory, boolean terminal) {
            return new CommandKey(
                    request.segments().stream()
                            .map(CommandRequest.Segment::words)
                            .toList(),
                    directory,
                    terminal,
                    request.permissions());
        }
    }

    public void accept(CommandKey command) {
        commands.add(command);
    }

    public boolean accepted(CommandKey command) {
        return commands.contains(command);
    }

    /** Accepts changes of these files. */
    public void accept(Collection<Path> changed) {
        changed.forEach(path -> files.add(path.toAbsolutePath().normalize()));
    }

    /** Whether changes of all these files are accepted. */
    public boolean accepted(Collection<Path> changed) {
        return changed.stream()
                .allMatch(path -> files.contains(path.toAbsolutePath().normalize()));
    }
}

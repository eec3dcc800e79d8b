package dev.codex4j.harness.internal.exec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Ends a process with all that it started. Descendants are found by parentage, and where the process leads a session of
 * its own also by session, which finds those whose parent has gone.
 */
final class ProcessTree {
    private static final Path PROC = Path.of("/proc");
    private static final int ROUNDS = 20;

    private ProcessTree() {}

    static void kill(Process process, boolean leadsSession) {
        boolean bySession = leadsSession;
        Map<Long, ProcessHandle> members = new HashMap<>();
        // Rounds, because a process can start another one between being seen and being ended.
        for (int round = 0; round < ROUNDS; round++) {
            Map<Long, ProcessHandle> found = new HashMap<>();
            members.values().forEach(member -> addDescendants(member, found));
            Optional<ProcessHandle> root = ProcessHandle.of(process.pid());
            if (process.isAlive()) {
                root.ifPresent(handle -> addDescendants(handle, found));
                process.destroyForcibly();
            } else if (root.isPresent()) {
                // The number belongs to somebody else by now, which also means that nobody is left in the session.
                bySession = false;
            }
            if (bySession) {
                addSession(process.pid(), found);
            }
            found.keySet().removeAll(members.keySet());
            if (found.isEmpty()) {
                return;
            }
            found.values().forEach(ProcessHandle::destroyForcibly);
            members.putAll(found);
        }
    }

    private static void addDescendants(ProcessHandle parent, Map<Long, ProcessHandle> found) {
        parent.descendants().forEach(child -> found.put(child.pid(), child));
    }

    private static void addSession(long leader, Map<Long, ProcessHandle> found) {
        if (!Files.isDirectory(PROC)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path entry : entries) {
                long pid = Long.parseLong(entry.getFileName().toString());
                if (pid != leader && sessionOf(entry).orElse(-1) == leader) {
                    ProcessHandle.of(pid).ifPresent(handle -> found.put(pid, handle));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Without the listing the descendants are all that can be found.
            return;
        }
    }

    private static OptionalLong sessionOf(Path entry) {
        try {
            String stat = Files.readString(entry.resolve("stat"), StandardCharsets.ISO_8859_1);
            // The second field is the program's name in parentheses, and may hold anything.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", 5);
            boolean ended = fields[0].equals("Z") || fields[0].equals("X");
            return ended ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(fields[3]));
        } catch (IOException | RuntimeException e) {
            return OptionalLong.empty();
        }
    }
}

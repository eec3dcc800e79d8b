package dev.codex4j.harness.internal.store.file;

import dev.codex4j.protocol.json.ProtocolJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The names that users gave threads: a line for each time that one was given, of which the last counts. */
final class SessionIndex {
    private final Path file;
    private final FileMutex mutex;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    SessionIndex(Path codexHome, Clock clock) {
        this.file = codexHome.resolve("session_index.jsonl");
        this.mutex = new FileMutex(codexHome.resolve("session_index.jsonl.lock"));
        this.clock = clock;
    }

    private record Seen(long size, FileTime changed, Map<String, String> names) {}

    /** The name of a thread, empty if it has none. */
    Optional<String> nameOf(String threadId) throws IOException {
        return Optional.ofNullable(names().get(threadId)).filter(name -> !name.isEmpty());
    }

    /** Gives a thread a name, or takes it away. */
    void name(String threadId, @Nullable String name) throws IOException {
        ObjectNode entry = ProtocolJson.mapper()
                .createObjectNode()
                .put("id", threadId)
                .put("thread_name", name == null ? "" : name)
                .put("updated_at", clock.instant().toString());
        byte[] line = (entry + "\n").getBytes(StandardCharsets.UTF_8);
        mutex.during(() -> {
            try (RandomAccessFile index = new RandomAccessFile(file.toFile(), "rw")) {
                long end = index.length();
                if (end > 0) {
                    index.seek(end - 1);
                    if (index.read() != '\n') {
                        index.write('\n');
                    }
                }
                index.write(line);
            }
            return true;
        });
        seen = null;
    }

    /** Forgets the names of a thread. */
    void forget(String threadId) throws IOException {
        if (!names().containsKey(threadId)) {
            return;
        }
        mutex.during(() -> {
            String kept = Files.readString(file)
                    .lines()
                    .filter(line -> !threadId.equals(idOf(line)))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            Folders.replace(file, ByteBuffer.wrap(kept.getBytes(StandardCharsets.UTF_8)));
            return true;
        });
        seen = null;
    }

    private static String idOf(String line) {
        Map<String, String> names = new HashMap<>();
        read(line, names);
        return names.isEmpty() ? "" : names.keySet().iterator().next();
    }

    /** All names that were ever given, by the thread's id; empty where they were taken away. The same map as long as no more are. */
    Map<String, String> names() throws IOException {
        BasicFileAttributes now;
        try {
            now = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return Map.of();
        }
        Seen known = seen;
        if (known != null && known.size() == now.size() && known.changed().equals(now.lastModifiedTime())) {
            return known.names();
        }
        Map<String, String> names = read();
        seen = new Seen(now.size(), now.lastModifiedTime(), names);
        return names;
    }

    private Map<String, String> read() throws IOException {
        Map<String, String> names = new HashMap<>();
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(line -> read(line, names));
        return names;
    }

    private static void read(String line, Map<String, String> names) {
        try {
            JsonNode entry = ProtocolJson.mapper().readTree(line);
            String id = entry.path("id").asString("");
            if (Uuids.isUuid(id) && entry.path("thread_name").isString()) {
                names.put(id, entry.path("thread_name").asString());
            }
        } catch (JacksonException e) {
            // A torn line names nobody.
        }
    }
}

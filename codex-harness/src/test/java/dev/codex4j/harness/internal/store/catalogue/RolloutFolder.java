package dev.codex4j.harness.internal.store.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A folder as the Codex command line leaves it behind: threads that other processes wrote. */
public final class RolloutFolder {
    static final Instant START = Instant.parse("2026-01-01T00:00:00.007Z");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    /** Folders that were made just now are looked at again and again. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-06-01T00:00:00Z"));

    private final Path home;

    public RolloutFolder(Path home) {
        this.home = home;
    }

    Path home() {
        return home;
    }

    /** Threads with the numbers below {@code count}, one every hour. */
    public void fill(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            add(i, "talk about number " + i);
        }
        settle();
    }

    static String id(int number) {
        String made = String.format("%012x", at(number).toEpochMilli());
        return made.substring(0, 8) + "-" + made.substring(8) + String.format("-7000-8000-%012x", number);
    }

    static Instant at(int number) {
        return START.plus(Duration.ofHours(number));
    }

    Path file(int number) {
        LocalDateTime time = LocalDateTime.ofInstant(at(number), ZoneOffset.UTC);
        return home.resolve("sessions").resolve(DAY.format(time)).resolve(name(number, ""));
    }

    Path archived(int number) {
        return home.resolve("archived_sessions").resolve(name(number, ""));
    }

    private static String name(int number, String segment) {
        return "rollout-" + SECOND.format(LocalDateTime.ofInstant(at(number), ZoneOffset.UTC)) + "-" + id(number)
                + segment + ".jsonl";
    }

    Path add(int number, String words) throws IOException {
        return write(file(number), number, words);
    }

    Path addArchived(int number, String words) throws IOException {
        return write(archived(number), number, words);
    }

    /** A file that goes on for the thread's first one. */
    Path addSegment(int number, int segment, String words) throws IOException {
        return write(file(number).resolveSibling(name(number, "_" + id(segment))), number, words);
    }

    private static Path write(Path file, int number, String words) throws IOException {
        Files.createDirectories(file.getParent());
        StringBuilder lines = new StringBuilder();
        ObjectNode meta = node();
        meta.put("session_id", id(number))
                .put("id", id(number))
                .put("timestamp", at(number).toString());
        meta.put("cwd", "/work/" + number % 7)
                .put("originator", "tests")
                .put("cli_version", "1")
                .put("source", "vscode");
        meta.put("model_provider", number % 10 == 0 ? "other" : "mock").put("history_mode", "paginated");
        meta.putObject("base_instructions").put("text", "Be good. ".repeat(200));
        line(lines, at(number), 0, "session_meta", meta);
        line(
                lines,
                at(number),
                1,
                "turn_context",
                node().put("cwd", "/work/" + number % 7).put("model", "mock-model"));
        line(lines, at(number), 2, "event_msg", message("UserMessage", "text", words));
        line(lines, changedAt(number), 3, "event_msg", message("AgentMessage", "Text", "answer. ".repeat(400)));
        Files.writeString(file, lines);
        Files.setLastModifiedTime(file, FileTime.from(changedAt(number)));
        return file;
    }

    /** Threads are not changed in the order in which they were made. */
    static Instant changedAt(int number) {
        return at(number).plus(Duration.ofMinutes((number * 7919L) % 100_000));
    }

    /** Adds a line to a thread. */
    void append(int number, Instant at, String words) throws IOException {
        StringBuilder line = new StringBuilder();
        line(line, at, 4, "event_msg", message("AgentMessage", "Text", words));
        Files.writeString(file(number), line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }

    /** Makes all folders look as if nothing had happened there for a long time. */
    void settle() throws IOException {
        try (var paths = Files.walk(home)) {
            for (Path folder : paths.filter(Files::isDirectory).toList()) {
                Files.setLastModifiedTime(folder, LONG_AGO);
            }
        }
    }

    private static ObjectNode message(String type, String partType, String words) {
        ObjectNode payload = node().put("type", "item_completed").put("turn_id", "t");
        payload.putObject("item")
                .put("type", type)
                .putArray("content")
                .addObject()
                .put("type", partType)
                .put("text", words);
        return payload;
    }

    private static void line(StringBuilder lines, Instant at, int ordinal, String type, ObjectNode payload) {
        ObjectNode line =
                node().put("timestamp", at.toString()).put("ordinal", ordinal).put("type", type);
        lines.append(line.set("payload", payload)).append('\n');
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}

package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.ThreadLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines in a list, which counts how many of them were asked for. */
final class ListedLines implements ThreadLines {
    private final List<RolloutLine> lines;
    private int returned;

    ListedLines(List<RolloutLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Lines numbered from 0. */
    static ListedLines of(List<RolloutLine.Entry> entries) {
        List<RolloutLine> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(new RolloutLine(lines.size(), entry)));
        return new ListedLines(lines);
    }

    /** A file among the test's resources that another program wrote. */
    static ListedLines recorded(String name) {
        List<RolloutLine> lines = new ArrayList<>();
        for (String line : resource(name + ".jsonl").split("\n")) {
            JsonNode json = JsonMapper.shared().readTree(line);
            lines.add(new RolloutLine(
                    json.path("ordinal").asLong(lines.size()),
                    new RolloutLine.Entry(
                            Instant.parse(json.path("timestamp").asString()),
                            json.path("type").asString(),
                            RawJson.of(json.path("payload")),
                            json.has("metadata") ? RawJson.of(json.path("metadata")) : null)));
        }
        return new ListedLines(lines);
    }

    static String resource(String name) {
        try (InputStream in = ListedLines.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder text = new StringBuilder();
            reader.lines().forEach(line -> text.append(line).append('\n'));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines were read so far. */
    int returned() {
        return returned;
    }

    List<RolloutLine> lines() {
        return lines;
    }

    SessionMeta meta() {
        return SessionMeta.of(lines.get(0).entry());
    }

    @Override
    public long end() {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).ordinal() + 1;
    }

    @Override
    public Scan backwards(long before, Set<String> types) {
        return new Scan() {
            private int next = lines.size() - 1;

            @Override
            public @Nullable RolloutLine next() {
                while (next >= 0) {
                    RolloutLine line = lines.get(next--);
                    if (line.ordinal() < before && isWanted(line, types)) {
                        returned++;
                        return line;
                    }
                }
                return null;
            }
        };
    }

    @Override
    public Scan forwards(long from, Set<String> types) {
        return new Scan() {
            private int next;

            @Override
            public @Nullable RolloutLine next() {
                while (next < lines.size()) {
                    RolloutLine line = lines.get(next++);
                    if (line.ordinal() >= from && isWanted(line, types)) {
                        returned++;
                        return line;
                    }
                }
                return null;
            }
        };
    }

    private static boolean isWanted(RolloutLine line, Set<String> types) {
        return types.isEmpty() || types.contains(line.entry().type());
    }

    @Override
    public void close() {}
}

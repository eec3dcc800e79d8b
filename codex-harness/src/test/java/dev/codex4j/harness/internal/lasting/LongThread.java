package dev.codex4j.harness.internal.lasting;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes long threads out of a short one that a server has written: two turns, a compaction between them. The first turn
 * is repeated before the compaction as often as it takes, the last one a few times after it.
 */
final class LongThread {
    private static final Pattern ORDINAL = Pattern.compile("\"ordinal\":\\d+");
    private static final Pattern ID = Pattern.compile("\"(turn_id|id|call_id|root_turn_id)\":\"([^\"]+)\"");

    private final Path source;
    private final String id;
    private final List<List<String>> parts = new ArrayList<>();
    private long items;

    /** @param source the rollout of the short thread */
    LongThread(Path source, String id) throws IOException {
        this.source = source;
        this.id = id;
        List<String> part = new ArrayList<>();
        for (String line : Files.readAllLines(source)) {
            if (line.contains("\"type\":\"task_started\"")) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(line);
        }
        parts.add(part);
        if (parts.size() != 4) {
            throw new IOException("expected a turn, a compaction and a turn, but there are " + (parts.size() - 1));
        }
    }

    /**
     * Writes a long thread beside the short one.
     *
     * @param thread its id
     * @param wanted how many items it is to have at least
     * @param recent how many turns come after the compaction
     */
    void write(String thread, int wanted, int recent) throws IOException {
        Path file = source.resolveSibling(String.valueOf(source.getFileName()).replace(id, thread));
        items = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            long ordinal = append(out, parts.get(0), thread, "", 0);
            for (int turn = 0; items < wanted; turn++) {
                ordinal = append(out, parts.get(1), thread, "a" + turn, ordinal);
            }
            ordinal = append(out, parts.get(2), thread, "", ordinal);
            for (int turn = 0; turn < recent; turn++) {
                ordinal = append(out, parts.get(3), thread, "b" + turn, ordinal);
            }
        }
        save(file);
    }

    /** What is on its way to the disk would slow down what is measured. */
    private static void save(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private long append(BufferedWriter out, List<String> lines, String thread, String copy, long first)
            throws IOException {
        long ordinal = first;
        for (String line : lines) {
            String text = ORDINAL.matcher(line.replace(id, thread)).replaceFirst("\"ordinal\":" + ordinal++);
            Matcher ids = ID.matcher(text);
            out.write(ids.replaceAll(found -> found.group(2).equals(thread)
                    ? Matcher.quoteReplacement(found.group())
                    : Matcher.quoteReplacement("\"" + found.group(1) + "\":\"" + found.group(2) + copy + "\"")));
            out.write('\n');
            if (line.contains("\"type\":\"item_completed\"")) {
                items++;
            }
        }
        return ordinal;
    }
}

package dev.codex4j.harness.internal.approval;

import dev.codex4j.protocol.config.ConfigWarningNotification;
import dev.codex4j.protocol.config.TextPosition;
import dev.codex4j.protocol.config.TextRange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the rule files of some folders and adds rules to one of them. */
public final class RuleFiles {
    private static final String SUMMARY = "Error parsing rules; custom rules not applied.";
    private static final String ADDITIONS = "default.rules";
    private static final long LONGEST_FILE = 4L * 1024 * 1024;

    /** Additions of this process come one after the other; a file lock keeps those of other processes apart. */
    private static final Object APPENDING = new Object();

    private RuleFiles() {}

    /**
     * Why custom rules are not applied.
     *
     * @param summary one sentence for people
     * @param details which file, where in it, and what is wrong
     * @param line from 1, or 0 where the file as a whole is meant; so is {@code column}
     */
    public record Warning(String summary, String details, Path file, int line, int column) {
        /** The warning as clients get it. */
        public ConfigWarningNotification notification() {
            return ConfigWarningNotification.builder(summary)
                    .details(details)
                    .path(file.toString())
                    .range(
                            line == 0
                                    ? null
                                    : new TextRange(new TextPosition(line, column), new TextPosition(line, column + 1)))
                    .build();
        }
    }

    /** The rules that hold, and what kept others from doing so. */
    public record Loaded(ExecPolicy policy, Optional<Warning> warning) {}

    /**
     * Reads all {@code *.rules} files of the folders, in the order of the folders and then of their names. One broken file
     * turns all of them off: rules that forbid something might be among those that cannot be read.
     *
     * @param folders folders of rule files; those that do not exist count as empty
     */
    public static Loaded load(List<Path> folders) {
        ExecPolicy policy = ExecPolicy.EMPTY;
        for (Path folder : folders) {
            List<Path> files;
            try {
                files = rulesIn(folder);
            } catch (IOException e) {
                return broken(folder, 0, 0, "cannot be listed: " + e);
            }
            for (Path file : files) {
                try {
                    policy = policy.with(RuleParser.parse(read(file)));
                } catch (RuleSyntaxException e) {
                    return broken(file, e.line(), e.column(), e.reason());
                } catch (CharacterCodingException e) {
                    return broken(file, 0, 0, "is not UTF-8 text");
                } catch (IOException e) {
                    return broken(file, 0, 0, "cannot be read: " + e.getMessage());
                }
            }
        }
        return new Loaded(policy, Optional.empty());
    }

    /**
     * Adds a rule that allows commands with this prefix to {@code default.rules} in the folder, which is created when
     * needed. Nothing is written when the same line is there already.
     */
    public static void allowPrefix(Path folder, List<String> prefix) throws IOException {
        append(folder, RuleText.prefixRule(PrefixRule.allowing(prefix)));
    }

    /** Adds a rule about a host to {@code default.rules} in the folder. */
    public static void add(Path folder, NetworkRule rule) throws IOException {
        append(folder, RuleText.networkRule(rule));
    }

    private static void append(Path folder, String rule) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(ADDITIONS);
        synchronized (APPENDING) {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
                channel.lock();
                if (channel.size() > LONGEST_FILE) {
                    throw new IOException(file + " is too large to add a rule to");
                }
                // Not Files.readString: closing a second descriptor of the file would drop the lock.
                String text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
                if (text.lines().anyMatch(rule::equals)) {
                    return;
                }
                String addition = (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + rule + "\n";
                ByteBuffer bytes = ByteBuffer.wrap(addition.getBytes(StandardCharsets.UTF_8));
                long end = channel.size();
                while (bytes.hasRemaining()) {
                    end += channel.write(bytes, end);
                }
                channel.force(true);
            }
        }
    }

    private static List<Path> rulesIn(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.rules")) {
            for (Path file : found) {
                if (!Files.isDirectory(file)) {
                    files.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }

    private static String read(Path file) throws IOException {
        if (Files.size(file) > LONGEST_FILE) {
            throw new IOException("larger than " + LONGEST_FILE + " bytes");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Loaded broken(Path file, int line, int column, String reason) {
        String place = line == 0 ? file.toString() : file + ":" + line + ":" + column;
        return new Loaded(
                ExecPolicy.EMPTY, Optional.of(new Warning(SUMMARY, place + ": " + reason, file, line, column)));
    }
}

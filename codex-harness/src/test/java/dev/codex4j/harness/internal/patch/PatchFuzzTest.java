package dev.codex4j.harness.internal.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.diff.TurnDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged patches: whatever the model sends, files change as a whole or not at all, and errors are our own. */
class PatchFuzzTest {
    private static final int ROUNDS = 100_000;
    private static final List<String> LINES = List.of(
            "*** Begin Patch",
            "*** End Patch",
            "*** Add File: new",
            "*** Add File: d",
            "*** Add File: a/x",
            "*** Delete File: a",
            "*** Delete File: d",
            "*** Update File: a",
            "*** Update File: d/b",
            "*** Update File: link",
            "*** Move to: moved",
            "*** Move to: d",
            "*** Move to: b",
            "*** End of File",
            "*** Environment ID: x",
            "@@",
            "@@ one",
            "@@ x",
            " one",
            "-two",
            "+2",
            " three",
            "-one",
            "+\u2013 \u201c",
            "",
            " ",
            "-",
            "+",
            "\t",
            "\r",
            "<<EOF",
            "EOF",
            "\0",
            "\ud83d\ude00");
    private static final List<List<String>> SEEDS = List.of(
            List.of("*** Begin Patch", "*** Add File: new", "+x", "*** Delete File: a", "*** End Patch"),
            List.of("*** Begin Patch", "*** Update File: a", "@@ one", "-two", "+2", "*** End Patch"),
            List.of(
                    "*** Begin Patch",
                    "*** Update File: d/b",
                    "*** Move to: moved",
                    "-one",
                    "+1",
                    "@@",
                    " two",
                    "-three",
                    "*** End of File",
                    "*** Add File: a",
                    "+q",
                    "*** End Patch"),
            List.of(
                    "*** Begin Patch",
                    "*** Update File: link",
                    " one",
                    "+x",
                    "*** Add File: d",
                    "+y",
                    "*** End Patch"));

    @TempDir
    Path workspace;

    @Test
    void neverWritesHalfAPatchAndNeverFailsInAnyOtherWay() throws IOException {
        Random random = new Random(42);
        Map<String, String> start = reset();
        int applied = 0;
        int failed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String patch = damaged(random);
            try {
                PatchApplication application = PatchVerifier.verify(PatchParser.parse(patch), workspace);
                if (random.nextInt(4) > 0) {
                    continue;
                }
                PatchResult result = application.apply(WriteBounds.where(path -> path.startsWith(workspace)));
                TurnDiff diff = TurnDiff.startedIn(workspace);
                diff.record(result.edits());
                diff.text();
                if (result.succeeded()) {
                    applied++;
                    assertTrue(noLeftovers(files()), patch);
                    reset();
                } else {
                    failed++;
                    assertEquals(start, files(), patch);
                }
            } catch (PatchRejectedException expected) {
                assertTrue(expected.getMessage() != null);
            }
        }
        assertEquals(start, files(), "verifying alone writes nothing");
        assertTrue(applied > 500, "patches that applied: " + applied);
        assertTrue(failed > 100, "patches that failed while they were written: " + failed);
    }

    private static boolean noLeftovers(Map<String, String> files) {
        return files.keySet().stream().noneMatch(name -> name.contains(".codex-patch-"));
    }

    private static String damaged(Random random) {
        List<String> lines = new ArrayList<>(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int damage = 1 + random.nextInt(4); damage > 0; damage--) {
            int at = random.nextInt(lines.size() + 1);
            String other = LINES.get(random.nextInt(LINES.size()));
            switch (random.nextInt(5)) {
                case 0 -> lines.add(at, other);
                case 1 -> lines.set(at % lines.size(), other);
                case 2 -> lines.remove(at % lines.size());
                case 3 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                default -> lines.set(at % lines.size(), scratched(lines.get(at % lines.size()), random));
            }
        }
        return String.join(random.nextInt(10) == 0 ? "\r\n" : "\n", lines);
    }

    private static String scratched(String line, Random random) {
        char[] characters = line.toCharArray();
        if (characters.length > 0) {
            characters[random.nextInt(characters.length)] = (char) (32 + random.nextInt(96));
        }
        return new String(characters);
    }

    private Map<String, String> reset() throws IOException {
        try (Stream<Path> all = Files.list(workspace)) {
            for (Path entry : (Iterable<Path>) all::iterator) {
                delete(entry);
            }
        }
        Files.createDirectory(workspace.resolve("d"));
        Files.writeString(workspace.resolve("a"), "one\ntwo\nthree\n");
        Files.writeString(workspace.resolve("d/b"), "one\r\ntwo\r\nthree");
        Files.createSymbolicLink(workspace.resolve("link"), Path.of("a"));
        return files();
    }

    private static void delete(Path entry) throws IOException {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.list(entry)) {
                for (Path below : (Iterable<Path>) inside::iterator) {
                    delete(below);
                }
            }
        }
        Files.delete(entry);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(workspace)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = workspace.relativize(file).toString();
                if (Files.isSymbolicLink(file)) {
                    found.put(name, "-> " + Files.readSymbolicLink(file));
                } else {
                    found.put(name, Files.isDirectory(file) ? "/" : Arrays.toString(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }
}

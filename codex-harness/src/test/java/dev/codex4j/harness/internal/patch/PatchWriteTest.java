package dev.codex4j.harness.internal.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.diff.FileContent;
import dev.codex4j.harness.internal.diff.TurnDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PatchWriteTest {
    @TempDir
    Path folder;

    private Path workspace;
    private Path outside;

    @BeforeEach
    void makeWorkspace() throws IOException {
        workspace = Files.createDirectory(folder.resolve("workspace"));
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(workspace.resolve("old.txt"), "one\ntwo\n");
    }

    @Test
    void aLinkThatLeavesTheWritableDirectoriesIsNotWrittenThrough() throws IOException {
        Files.writeString(outside.resolve("secret.txt"), "one\n");
        Files.createSymbolicLink(workspace.resolve("dir"), outside);
        Files.createSymbolicLink(workspace.resolve("file.txt"), outside.resolve("secret.txt"));
        Files.createSymbolicLink(workspace.resolve("dangling.txt"), outside.resolve("new.txt"));
        for (String patch : List.of(
                "*** Add File: dir/x.txt\n+x",
                "*** Update File: file.txt\n-one\n+1",
                "*** Add File: dangling.txt\n+x",
                "*** Delete File: dir/secret.txt",
                "*** Update File: old.txt\n*** Move to: dir/x.txt\n-one\n+1")) {
            PatchResult result = applyWithin(patch);
            assertFalse(result.succeeded(), patch);
            assertTrue(result.text().startsWith("Failed to "), result.text());
        }
        assertEquals(Set.of("secret.txt"), names(outside));
        assertEquals("one\n", Files.readString(outside.resolve("secret.txt")));
    }

    @Test
    void aLinkItselfMayBeDeleted() throws IOException {
        Files.writeString(outside.resolve("kept.txt"), "one\n");
        Files.createSymbolicLink(workspace.resolve("file.txt"), outside.resolve("kept.txt"));
        assertTrue(applyWithin("*** Delete File: file.txt").succeeded());
        assertTrue(Files.exists(outside.resolve("kept.txt")));
        assertFalse(Files.exists(workspace.resolve("file.txt")));
    }

    @Test
    void nothingMayBeWrittenWhereNoDirectoryIsWritable() {
        PatchResult result = verify("*** Add File: new.txt\n+x").apply(WriteBounds.where(path -> false));
        assertEquals("Failed to write file " + workspace.resolve("new.txt") + "\n", result.text());
        assertFalse(Files.exists(workspace.resolve("new.txt")));
    }

    @Test
    void aLaterFailureTakesEarlierChangesBack() throws IOException {
        Files.createDirectory(workspace.resolve("taken"));
        PatchResult result =
                applyWithin("*** Delete File: old.txt\n*** Add File: deep/er/new.txt\n+x\n*** Add File: taken\n+x");
        assertFalse(result.succeeded());
        assertEquals(
                "Exit code: 1\nWall time: 1.3 seconds\nOutput:\nFailed to write file " + workspace.resolve("taken")
                        + "\n",
                result.toolOutput(Duration.ofMillis(1_260)));
        assertEquals(Set.of("old.txt", "taken"), names(workspace));
        assertTrue(result.edits().isEmpty());
    }

    @Test
    void aFileThatCannotBeReplacedInTheEndTakesEarlierChangesBack() throws IOException {
        Path blocked = Files.createDirectories(workspace.resolve("blocked/full"));
        List<PatchWriter.Operation> operations = List.of(
                write("old.txt"),
                write("sub/new.txt"),
                new PatchWriter.Delete(blocked.getParent(), blocked.getParent()));
        assertThrows(WriteFailedException.class, () -> new PatchWriter(operations).write());
        assertEquals("one\ntwo\n", Files.readString(workspace.resolve("old.txt")));
        assertEquals(Set.of("old.txt", "blocked"), names(workspace));
    }

    /** What a command in the background would do; without it, every round writes where it should. */
    @Test
    void aFolderThatBecomesALinkMeanwhileIsNotWrittenThrough() throws Exception {
        Path inside = workspace.resolve("d");
        Files.createDirectory(inside);
        AtomicBoolean stopped = new AtomicBoolean();
        Path aside = Files.createDirectory(folder.resolve("aside"));
        Thread swapping = new Thread(() -> {
            for (int i = 0; !stopped.get(); i++) {
                try {
                    Files.move(inside, aside.resolve("d" + i));
                    Files.createSymbolicLink(inside, outside);
                    Files.delete(inside);
                    Files.createDirectory(inside);
                } catch (IOException e) {
                    // The patch has made the folder first.
                    Thread.onSpinWait();
                }
            }
        });
        swapping.start();
        int written = 0;
        try {
            for (int round = 0; round < 300; round++) {
                String name = "d/new" + round % 2;
                try {
                    // Where it led a moment ago, as when it was decided about.
                    new PatchWriter(List.of(write(name), write("other" + round % 2))).write();
                    written++;
                } catch (WriteFailedException expected) {
                    assertTrue(expected.text().startsWith("Failed to "), expected.text());
                }
            }
        } finally {
            stopped.set(true);
            swapping.join(TimeUnit.SECONDS.toMillis(20));
        }
        assertEquals(Set.of(), names(outside));
        assertTrue(written > 0, "some are in time");
    }

    private PatchWriter.Write write(String name) {
        Path path = workspace.resolve(name);
        return new PatchWriter.Write(path, path, FileContent.of("new\n"), path);
    }

    @Test
    void permissionsStayWithAFileThatIsChangedReplacedOrMoved() throws IOException {
        Path script = workspace.resolve("run.sh");
        Files.writeString(script, "one\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-x---"));
        assertTrue(applyWithin("*** Update File: run.sh\n-one\n+1").succeeded());
        assertTrue(applyWithin("*** Add File: run.sh\n+2").succeeded());
        assertTrue(applyWithin("*** Update File: run.sh\n*** Move to: bin/go.sh\n-2\n+3")
                .succeeded());
        Path moved = workspace.resolve("bin/go.sh");
        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(moved)));
        assertEquals("3\n", Files.readString(moved));
    }

    @Test
    void movingAFileOntoItselfKeepsIt() throws IOException {
        assertTrue(applyWithin("*** Update File: old.txt\n*** Move to: ./old.txt\n-one\n+1")
                .succeeded());
        assertEquals("1\ntwo\n", Files.readString(workspace.resolve("old.txt")));
    }

    @Test
    void aFileThatChangedSinceItWasVerifiedIsReadAgain() throws IOException {
        PatchApplication application = verify("*** Update File: old.txt\n-two\n+2");
        Files.writeString(workspace.resolve("old.txt"), "zero\none\ntwo\n");
        assertTrue(application.apply(WriteBounds.anywhere()).succeeded());
        assertEquals("zero\none\n2\n", Files.readString(workspace.resolve("old.txt")));

        PatchApplication late = verify("*** Update File: old.txt\n-2\n+two");
        Files.delete(workspace.resolve("old.txt"));
        PatchResult result = late.apply(WriteBounds.anywhere());
        assertFalse(result.succeeded());
        assertEquals(
                "Failed to read file to update " + workspace.resolve("old.txt")
                        + ": No such file or directory (os error 2)\n",
                result.text());
    }

    @Test
    void twoFilesMayChangePlacesOnlyIfTheResultIsCertain() throws IOException {
        Files.writeString(workspace.resolve("other.txt"), "b\n");
        PatchResult result = applyWithin("*** Update File: old.txt\n*** Move to: other.txt\n-one\n+1\n"
                + "*** Update File: other.txt\n*** Move to: old.txt\n-b\n+B");
        assertFalse(result.succeeded());
        assertEquals("one\ntwo\n", Files.readString(workspace.resolve("old.txt")));
        assertEquals("b\n", Files.readString(workspace.resolve("other.txt")));
    }

    @Test
    void aBinaryFileThatIsReplacedIsNamedInTheDiffOfTheTurn() throws IOException {
        Files.write(workspace.resolve("b.bin"), new byte[] {(byte) 0xFF, 0});
        TurnDiff diff = TurnDiff.startedIn(workspace);
        diff.record(applyWithin("*** Add File: b.bin\n+x").edits());
        assertTrue(diff.text().endsWith("Binary files a/b.bin and b/b.bin differ\n"), diff.text());
    }

    @Test
    void theTextsOfTheToolAreThere() {
        assertTrue(PatchToolTexts.GRAMMAR.contains("start:"));
        assertFalse(PatchToolTexts.DESCRIPTION.isBlank());
    }

    private PatchApplication verify(String hunks) {
        return PatchVerifier.verify(PatchParser.parse("*** Begin Patch\n" + hunks + "\n*** End Patch"), workspace);
    }

    private PatchResult applyWithin(String hunks) {
        return verify(hunks).apply(WriteBounds.where(path -> path.startsWith(workspace)));
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}

package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whole turns in which a patch, which no sandbox confines, tries to get out of the workspace. */
@DisplayName("A patch")
class PatchEscapeTest {
    private static final String OUTSIDE =
            "patch rejected: writing outside of the project; rejected by user approval settings";

    @TempDir
    Path folder;

    private AskingRoom room;
    private Path outside;

    @BeforeEach
    void prepare() throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "kept\n");
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private void open(String policy) throws IOException {
        room = new AskingRoom(folder, AskingRoom.settings(policy, "workspace"), System.getenv("PATH"));
        Files.createSymbolicLink(room.workspace.resolve("link"), outside);
        Files.createSymbolicLink(room.workspace.resolve("kept"), outside.resolve("kept"));
        Files.createDirectories(room.workspace.resolve("src"));
        Files.createDirectories(room.workspace.resolve(".git/hooks"));
        Files.createSymbolicLink(room.workspace.resolve("hooks"), Path.of(".git/hooks"));
    }

    private static Reply patch(String body) {
        return Reply.empty().patch("*** Begin Patch\n" + body + "\n*** End Patch");
    }

    private static Reply add(String path) {
        return patch("*** Add File: " + path + "\n+x");
    }

    @ParameterizedTest(name = "under never: {0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            src/new             | applied
            src/../src/new      | applied
            ../outside/new      | refused
            src/../../outside/new | refused
            link/new            | refused
            link/../outside/new | applied
            hooks/pre-commit    | refused
            .git/hooks/new      | refused
            .GIT/hooks/new      | refused
            .codex/config.toml  | refused
            .agents/x           | refused
            .aws/credentials    | refused
            kept                | refused
            """)
    void place(String path, String expected) throws Exception {
        open("never");
        room.end(room.begin(add(path)));
        String output = room.output();
        assertEquals(expected.equals("applied"), output.contains("Success."), output);
        assertOutsideIsUntouched();
        assertFalse(Files.exists(room.workspace.resolve(".git/hooks/pre-commit")));
        assertFalse(Files.exists(room.workspace.resolve(".git/hooks/new")));
        assertFalse(Files.exists(room.workspace.resolve(".codex")));
    }

    @Test
    @DisplayName("cannot move a file out")
    void move() throws Exception {
        open("never");
        Files.writeString(room.workspace.resolve("src/a"), "a\n");
        room.end(room.begin(patch("*** Update File: src/a\n*** Move to: ../outside/a\n@@\n-a\n+b")));
        assertEquals(OUTSIDE, room.output());
        assertOutsideIsUntouched();
        assertEquals("a\n", Files.readString(room.workspace.resolve("src/a")));
    }

    @Test
    @DisplayName("cannot hide one bad place among good ones")
    void oneOfMany() throws Exception {
        open("never");
        room.end(room.begin(patch("*** Add File: src/a\n+a\n*** Add File: link/b\n+b\n*** Add File: src/c\n+c")));
        assertOutsideIsUntouched();
        assertFalse(Files.exists(room.workspace.resolve("src/a")), "all or nothing");
    }

    @Test
    @DisplayName("goes the same way when a command hands it in")
    void byCommand() throws Exception {
        open("never");
        room.end(room.begin(AskingRoom.run(
                "apply_patch <<'EOF'\n*** Begin Patch\n*** Add File: ../outside/new\n+x\n*** End Patch\nEOF\n")));
        assertTrue(room.output().contains("rejected"), room.output());
        assertOutsideIsUntouched();
        room.end(room.begin(AskingRoom.run("cd ../outside && apply_patch <<'EOF'\n*** Begin Patch\n"
                + "*** Add File: new\n+x\n*** End Patch\nEOF\n")));
        assertTrue(room.output().contains("rejected"), room.output());
        assertOutsideIsUntouched();
    }

    @Test
    @DisplayName("that somebody said yes to goes where it led when they were asked")
    void swappedWhileAsked() throws Exception {
        open("on-request");
        String turn = room.begin(patch("*** Add File: .git/x\n+x\n*** Add File: src/new\n+x"));
        JsonNode question = room.question(AskingRoom.PATCH_QUESTION, turn);
        Files.delete(room.workspace.resolve("src"));
        Files.createSymbolicLink(room.workspace.resolve("src"), outside);
        room.client.answer(question, "{\"decision\": \"accept\"}");
        room.end(turn);
        assertOutsideIsUntouched();
        assertFalse(Files.exists(room.workspace.resolve(".git/x")), "all or nothing");
        assertFalse(room.output().contains("Success."), room.output());
    }

    @ParameterizedTest(name = "outside, answered with {0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"decision": "accept"}           | completed   | Success.
            {"decision": "acceptForSession"} | completed   | Success.
            {"decision": "decline"}          | completed   | patch rejected by user
            {"decision": "cancel"}           | interrupted |
            {"decision": "Accept"}           | completed   | approval request failed
            {"decision": null}               | completed   | approval request failed
            {}                               | completed   | approval request failed
            null                             | completed   | approval request failed
            """)
    void answer(String answer, String status, String output) throws Exception {
        open("on-request");
        String turn = room.begin(add("../outside/new"));
        room.client.answer(room.question(AskingRoom.PATCH_QUESTION, turn), answer);
        assertEquals(status, room.end(turn));
        assertTrue(room.output().contains(output == null ? "" : output), room.output());
        assertEquals("Success.".equals(output), Files.exists(outside.resolve("new")));
    }

    @Test
    @DisplayName("is refused when the question is answered with an error")
    void error() throws Exception {
        open("on-request");
        String turn = room.begin(add("../outside/new"));
        room.client.refuse(room.question(AskingRoom.PATCH_QUESTION, turn));
        assertEquals("completed", room.end(turn));
        assertEquals("approval request failed", room.output());
        assertOutsideIsUntouched();
    }

    @Test
    @DisplayName("of a file that was accepted for the session is not asked about, one of another file is")
    void session() throws Exception {
        open("on-request");
        String first = room.begin(add("../outside/new"));
        room.client.answer(room.question(AskingRoom.PATCH_QUESTION, first), "{\"decision\": \"acceptForSession\"}");
        room.end(first);
        Files.delete(outside.resolve("new"));
        room.end(room.begin(add("../outside/new")));
        assertTrue(Files.exists(outside.resolve("new")));
        assertEquals(1, room.client.heard(AskingRoom.PATCH_QUESTION).size());
        String other = room.begin(add("../outside/other"));
        room.client.answer(room.question(AskingRoom.PATCH_QUESTION, other), "{\"decision\": \"decline\"}");
        room.end(other);
        assertFalse(Files.exists(outside.resolve("other")));
    }

    private void assertOutsideIsUntouched() throws IOException {
        try (var files = Files.list(outside)) {
            assertEquals(1, files.count(), room.output());
        }
        assertEquals("kept\n", Files.readString(outside.resolve("kept")));
    }
}

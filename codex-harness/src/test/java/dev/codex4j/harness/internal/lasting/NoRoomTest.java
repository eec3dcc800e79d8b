package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.TextPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a client sees of a server that cannot write, and what is left of its threads. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class NoRoomTest {
    private static final int CALLS = 8;

    private static final ScriptedModel.Builder SCRIPT = ScriptedModel.builder()
            .when(Condition.userAsked(TextPattern.contains("much"))
                    .and(asked -> Condition.toolOutputs(
                                    Math.min(asked.toolOutputs().size(), CALLS - 1))
                            .check(asked)))
            .call("exec_command", Map.of("cmd", "head -c 9000 /dev/zero | tr '\\0' x"))
            .otherwise()
            .say(seen -> "I answer: " + seen.conversation().userMessage().orElse(""));

    @TempDir
    Path folder;

    private ServerRoom room;

    @BeforeEach
    void open() throws IOException {
        room = new ServerRoom(folder, SCRIPT);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aTurnFailsOnAFullDiskAndIsKeptByTheServerUntilThereIsRoom() throws IOException {
        try (SmallDisk disk = room.putHomeOn(2048)) {
            RunningServer server = room.start(ServerProgram.ours());
            String thread = server.startThread();
            JsonNode one = server.turn(thread, "one");
            disk.fill();

            assertNotStored(server, server.turn(thread, "much"), "No space left on device");
            assertNotStored(server, server.turn(thread, "still no room"), "No space left on device");
            assertEquals(
                    "I answer: one", server.read(thread).at("/0/items/1/text").asString(""), "reading needs no room");

            disk.makeRoom();
            assertEquals(
                    "completed",
                    server.turn(thread, "room again").path("status").asString());
            ModelHistory.assertValid(room.lastAsked());
            JsonNode seen = server.read(thread);
            assertEquals(4, seen.size());
            assertEquals("failed", seen.at("/1/status").asString());
            assertEquals(one.path("id"), seen.at("/0/id"));
            server.kill();
            assertGoesOn(thread, seen);
        }
    }

    @Test
    void aThreadIsThereAfterTheServerDiedOnAFullDisk() throws IOException {
        try (SmallDisk disk = room.putHomeOn(2048)) {
            RunningServer server = room.start(ServerProgram.ours());
            String thread = server.startThread();
            server.turn(thread, "one");
            JsonNode before = server.read(thread);
            disk.fill();
            assertNotStored(server, server.turn(thread, "much"), "No space left on device");
            server.kill();

            server = room.start(ServerProgram.ours());
            assertEquals(before.get(0), server.resume(thread).at("/turns/0"));
            assertNotStored(server, server.turn(thread, "still no room"), "No space left on device");
            server.close();
            disk.makeRoom();
            server = room.start(ServerProgram.ours());
            JsonNode turns = server.resume(thread).path("turns");
            server.close();
            assertEquals(before.get(0), turns.get(0));
            assertGoesOn(thread, turns);
        }
    }

    @Test
    void aThreadOnAReadOnlyDiskCanBeReadAndGoesOnWhenTheDiskIsWritableAgain() throws IOException {
        try (SmallDisk disk = room.putHomeOn(2048)) {
            RunningServer server = room.start(ServerProgram.ours());
            String thread = server.startThread();
            server.turn(thread, "one");
            JsonNode before = server.read(thread);
            server.close();
            disk.setWritable(false);
            server = room.start(ServerProgram.ours());
            assertEquals(before, server.read(thread));
            assertReadOnly(
                    server.refusal("thread/resume", Map.of("threadId", thread)), "could not lock thread " + thread);
            assertReadOnly(server.refusal("thread/start", Map.of()), "could not lock thread ");
            disk.setWritable(true);
            assertEquals(before, server.resume(thread).path("turns"));
            server.close();
            assertGoesOn(thread, before);
        }
    }

    @Test
    void aTurnFailsWhereItsFolderMayNotBeWritten() throws IOException {
        RunningServer server = room.start(ServerProgram.ours());
        Path sessions = Files.createDirectories(room.home().resolve("sessions"));
        Files.setPosixFilePermissions(sessions, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(sessions), "this user may write everywhere");
            String thread = server.startThread();
            assertNotStored(server, server.turn(thread, "one"), "may not be accessed");
            Files.setPosixFilePermissions(sessions, PosixFilePermissions.fromString("rwxr-xr-x"));
            assertEquals("completed", server.turn(thread, "two").path("status").asString());
            JsonNode seen = server.read(thread);
            server.close();
            assertGoesOn(thread, seen);
        } finally {
            Files.setPosixFilePermissions(sessions, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aTurnFailsWhereFilesMayNotGrowAndTheThreadGoesOnInAServerThatMayWrite() throws IOException {
        ServerProgram confined = ServerProgram.ours().startedBy("bash", "-c", "ulimit -S -f 64; exec \"$@\"", "bash");
        RunningServer server = room.start(confined);
        String thread = server.startThread();
        server.turn(thread, "one");
        JsonNode before = server.read(thread);

        assertNotStored(server, server.turn(thread, "much"), "File too large");
        server.kill();

        server = room.start(ServerProgram.ours());
        JsonNode turns = server.resume(thread).path("turns");
        assertEquals(before.get(0), turns.get(0));
        assertEquals(2, turns.size());
        assertEquals("interrupted", turns.at("/1/status").asString());
        assertTrue(turns.at("/1/items").size() > 1, "what was written before stays");
        server.close();
        assertGoesOn(thread, turns);
    }

    /** The turn says why it failed and what to do, and a client that watches errors is told the same. */
    private static void assertNotStored(RunningServer server, JsonNode turn, String reason) {
        assertEquals("failed", turn.path("status").asString(), turn::toString);
        JsonNode error = turn.path("error");
        String message = error.path("message").asString("");
        assertTrue(message.startsWith("The thread cannot be stored: could not write to thread "), message);
        assertTrue(message.contains(reason), message);
        assertTrue(message.contains("room") && message.contains("turn"), message);
        assertEquals("other", error.path("codexErrorInfo").asString());
        assertTrue(server.told().stream()
                .anyMatch(told -> RunningServer.is(told, "error")
                        && told.at("/params/turnId").equals(turn.path("id"))
                        && told.at("/params/error").equals(error)));
    }

    private static void assertReadOnly(String message, String beginning) {
        assertTrue(message.startsWith(beginning) && message.endsWith("Read-only file system"), message);
    }

    /** Another server shows the same and goes on. */
    private void assertGoesOn(String thread, JsonNode turns) throws IOException {
        try (RunningServer server = room.start(ServerProgram.ours())) {
            assertEquals(turns, server.resume(thread).path("turns"));
            assertEquals(
                    "completed", server.turn(thread, "the end").path("status").asString());
            ModelHistory.assertValid(room.lastAsked());
        }
    }
}

package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two server processes on one home, and one thread that both want. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class OneWriterTest {
    private static final int TAKEOVERS = 4;
    private static final int MOST_TURNS = 3;

    private static final ScriptedModel.Builder SCRIPT = ScriptedModel.builder()
            .when(Condition.toolOutputs(0))
            .call("exec_command", Map.of("cmd", "true"))
            .otherwise()
            .say(seen -> seen.conversation().userMessage().orElse(""));

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
    void ourServersTakeAThreadOverFromEachOtherAndNeverBothWrite() throws IOException {
        takeOver(ServerProgram.ours(), ServerProgram.ours());
    }

    @Test
    void ourServerAndTheReferenceTakeAThreadOverFromEachOtherAndNeverBothWrite() throws IOException {
        takeOver(ServerProgram.ours(), ServerProgram.reference());
    }

    /** Numbered turns go on in one server; the other is refused until the first is killed, and then has the thread at once. */
    private void takeOver(ServerProgram one, ServerProgram other) throws IOException {
        Random random = new Random(7);
        List<String> done = new ArrayList<>();
        ServerProgram waitingProgram = other;
        RunningServer writing = room.start(one);
        String thread = writing.startThread();
        int number = 0;
        for (int takeover = 0; takeover < TAKEOVERS; takeover++) {
            RunningServer waiting = room.start(waitingProgram);
            int turns = 1 + random.nextInt(MOST_TURNS);
            for (int turn = 0; turn < turns; turn++) {
                String text = "turn " + number++;
                assertEquals(
                        "completed", writing.turn(thread, text).path("status").asString());
                done.add(text);
                assertRefused(waiting, thread);
            }
            writing.request("turn/start", Map.of("threadId", thread, "input", RunningServer.text("cut " + takeover)));
            assertRefused(waiting, thread);
            writing.kill();

            JsonNode taken = waiting.resume(thread);
            List<String> said = said(taken.path("turns"));
            assertTrue(said.containsAll(done), () -> "said: " + said + ", done: " + done);
            waitingProgram = writing.program();
            writing = waiting;
        }
        writing.turn(thread, "the end");
        writing.close();
        assertOrdinalsGrow();
        room.asked().forEach(ModelHistory::assertValid);
        Conversation last = room.lastAsked();
        assertEquals("the end", last.userMessage().orElseThrow());
    }

    private static void assertRefused(RunningServer waiting, String thread) {
        assertEquals(
                "thread " + thread + " already has an active writer",
                waiting.refusal("thread/resume", Map.of("threadId", thread)));
    }

    private static List<String> said(JsonNode turns) {
        return turns.valueStream()
                .flatMap(turn -> turn.path("items").valueStream())
                .filter(item -> item.path("type").asString("").equals("userMessage"))
                .map(item -> item.at("/content/0/text").asString(""))
                .toList();
    }

    /** Every line has a higher number than those before it, but for lines that a killed server did not finish. */
    private void assertOrdinalsGrow() throws IOException {
        try (var paths = Files.walk(room.home().resolve("sessions"))) {
            List<Path> files = paths.filter(Files::isRegularFile).toList();
            assertEquals(1, files.size());
            long last = -1;
            for (String line : Files.readAllLines(files.get(0))) {
                try {
                    long ordinal =
                            JsonMapper.shared().readTree(line).path("ordinal").asLong(-1);
                    assertTrue(ordinal > last, last + " before " + line);
                    last = ordinal;
                } catch (JacksonException e) {
                    assertTrue(line.startsWith("{"), line);
                }
            }
        }
    }
}

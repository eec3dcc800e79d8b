package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Kills the server at moments of its turns that a seed chooses. More of them: {@code mvn test -Dtest=KilledServerTest
 * -Dcodex.kill.points=100 -Dcodex.kill.seed=7}.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("codex.kill.points", 5);
    private static final long SEED = Long.getLong("codex.kill.seed", 20_261_122L);

    /** More than a turn has events, so that some are killed just after their end. */
    private static final int MOST_EVENTS = 45;

    private static final long MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(4);

    /** Talks, runs a command, patches, runs two commands at once, and has done. */
    private static final ScriptedModel.Builder WORK = ScriptedModel.builder()
            .when(Condition.toolOutputs(0))
            .reply(seen -> Reply.empty()
                    .say("First I look around.", "commentary")
                    .call(
                            "exec_command",
                            Map.of("cmd", "echo call " + seen.conversation().callCount())))
            .when(Condition.toolOutputs(1))
            .patch(seen -> "*** Begin Patch\n*** Add File: note-"
                    + seen.conversation().callCount() + ".txt\n+written\n*** End Patch\n")
            .when(Condition.toolOutputs(2))
            .reply(Reply.empty()
                    .think("Both at once.")
                    .call("exec_command", Map.of("cmd", "echo left"))
                    .call("exec_command", Map.of("cmd", "echo right; exit 3")))
            .otherwise()
            .say("It is done.");

    @TempDir
    Path folder;

    private ServerRoom room;

    /** The items that a client was told are completed, by turn and id. */
    private final Map<String, JsonNode> completed = new LinkedHashMap<>();

    @BeforeEach
    void open() throws IOException {
        room = new ServerRoom(folder, WORK);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatAClientSawCompletedIsThereAfterTheServerIsKilledAtAnyMoment() throws IOException {
        Random moments = new Random(SEED);
        long start = System.nanoTime();
        List<String> turns = new ArrayList<>();
        RunningServer server = room.start(ServerProgram.ours());
        String thread = server.startThread();
        server.turn(thread, "begin");
        for (int kill = 0; kill < KILLS; kill++) {
            killInATurn(server, thread, moments);
            server.told().stream()
                    .filter(message -> RunningServer.is(message, "item/completed"))
                    .map(message -> message.path("params"))
                    .forEach(told -> completed.put(
                            told.path("turnId").asString() + "/"
                                    + told.at("/item/id").asString(),
                            told.path("item")));

            server = room.start(ServerProgram.ours());
            String moment = "after kill " + kill + " with seed " + SEED;
            List<String> now = assertAllThere(server.resume(thread), moment);
            assertEquals(turns, now.subList(0, turns.size()), moment);
            turns = now;
            JsonNode next = server.turn(thread, "go on");
            assertEquals("completed", next.path("status").asString(), moment);
            ModelHistory.assertValid(room.lastAsked());
        }
        server.close();
        System.out.printf(
                Locale.ROOT,
                "%d kills with seed %d: %d turns, %d items seen completed, 0 lost, %.1f s%n",
                KILLS,
                SEED,
                turns.size() + 1,
                completed.size(),
                (System.nanoTime() - start) / 1e9);
    }

    /** Kills the server a moment after some event of a turn, or after the turn if it has fewer. */
    private static void killInATurn(RunningServer server, String thread, Random moments) {
        int events = moments.nextInt(MOST_EVENTS);
        long nanos = (long) (moments.nextDouble() * MOST_NANOS);
        server.sendTurn(thread, "work");
        int[] seen = {0};
        if (events > 0) {
            server.await(message -> ++seen[0] >= events || RunningServer.is(message, "turn/completed"));
        }
        LockSupport.parkNanos(nanos);
        server.kill();
    }

    /** Checks that everything is there as it was seen, and returns the ids of the turns. */
    private List<String> assertAllThere(JsonNode thread, String moment) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>();
        for (JsonNode turn : thread.path("turns")) {
            String id = turn.path("id").asString();
            ids.add(id);
            assertNotEquals("inProgress", turn.path("status").asString(), moment);
            for (JsonNode item : turn.path("items")) {
                assertTrue(
                        kept.put(id + "/" + item.path("id").asString(), item) == null, () -> item + " twice " + moment);
                assertNotEquals("inProgress", item.path("status").asString(""), () -> item + " " + moment);
            }
        }
        completed.forEach((id, item) -> assertEquals(item, kept.get(id), moment));
        return ids;
    }
}

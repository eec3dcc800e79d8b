package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.context.ContextMarks;
import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.TextPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The official server and ours go on with each other's threads. Runs where the environment variable
 * {@code CODEX_REFERENCE} names that binary.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ServersPassOnThreadsTest {
    private static final String PIXEL = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static final String GO_ON = "go on";
    private static final int BEGINNING = 1_000;

    private static final List<String> SHOWN_BY_BOTH = List.of("cwd", "modelProvider", "createdAt", "path", "source");

    /** The reference keeps these in a database of its own, into which nobody else writes. */
    private static final List<String> SHOWN_BY_US = List.of("name", "preview", "gitInfo");

    private static final ScriptedModel.Builder SCRIPT = ScriptedModel.builder()
            .when(Condition.requestKind("compaction"))
            .say("What was said so far, in short.")
            .when(Condition.userAsked(TextPattern.contains("work")).and(Condition.toolOutputs(0)))
            .reply(Reply.empty()
                    .think("First a look around.")
                    .say("I look around.", "commentary")
                    .call("exec_command", Map.of("cmd", "printf 'one\\ntwo\\n'; exit 3"))
                    .call("exec_command", Map.of("cmd", "cat README | sort")))
            .when(Condition.userAsked(TextPattern.contains("work")).and(Condition.toolOutputs(2)))
            .patch("*** Begin Patch\n*** Add File: note.txt\n+written\n*** End Patch\n")
            .when(Condition.userAsked(TextPattern.contains("work")).and(Condition.toolOutputs(3)))
            .patch("*** Begin Patch\n*** Update File: note.txt\n@@\n-written\n+changed\n*** End Patch\n")
            .when(Condition.userAsked(TextPattern.contains("fail")))
            .fail("invalid_prompt", "this cannot be answered")
            .when(Condition.userAsked(TextPattern.contains("wait")).and(Condition.toolOutputs(0)))
            .call("exec_command", Map.of("cmd", "sleep 600"))
            .otherwise()
            .say(seen -> "I answer: " + seen.conversation().userMessage().orElse(""));

    @TempDir
    Path folder;

    private ServerRoom room;

    @BeforeEach
    void open() throws IOException {
        ServerProgram.reference();
        room = new ServerRoom(folder, SCRIPT);
    }

    @AfterEach
    void close() {
        if (room != null) {
            room.close();
        }
    }

    @Test
    void theReferenceGoesOnWithOurThreadsAndWeWithWhatItMakesOfThem() throws IOException {
        passOn(ServerProgram.ours(), ServerProgram.reference());
    }

    @Test
    void weGoOnWithThreadsOfTheReferenceAndItWithWhatWeMakeOfThem() throws IOException {
        passOn(ServerProgram.reference(), ServerProgram.ours());
    }

    private void passOn(ServerProgram first, ServerProgram second) throws IOException {
        Map<String, List<JsonNode>> sent;
        try (RunningServer server = room.start(first)) {
            sent = live(server);
        }
        Left left = left(first, sent);
        if (second.equals(ServerProgram.ours())) {
            assertNamesArrive(left);
        }
        for (ServerProgram next : List.of(second, first, second)) {
            try (RunningServer server = room.start(next)) {
                sent = goOn(server, left);
            }
            left = left(next, sent);
        }
    }

    /**
     * What a server leaves behind.
     *
     * @param listed what its lists show of each thread
     * @param turns each thread's turns as it shows them
     * @param sent what the model knows of each thread
     */
    private record Left(
            ServerProgram by,
            Map<String, JsonNode> listed,
            Map<String, JsonNode> turns,
            Map<String, List<JsonNode>> sent) {}

    /** What it leaves behind is what it shows when it comes back: its end may have ended commands. */
    private Left left(ServerProgram by, Map<String, List<JsonNode>> sent) throws IOException {
        try (RunningServer server = room.start(by)) {
            Map<String, JsonNode> turns = new LinkedHashMap<>();
            sent.keySet()
                    .forEach(thread -> turns.put(thread, server.resume(thread).path("turns")));
            return new Left(by, listed(server), turns, sent);
        }
    }

    private void assertNamesArrive(Left left) throws IOException {
        try (RunningServer server = room.start(ServerProgram.ours())) {
            Map<String, JsonNode> listed = listed(server);
            left.listed()
                    .forEach((thread, shown) -> SHOWN_BY_US.forEach(member ->
                            assertEquals(shown.path(member), listed.get(thread).path(member), member)));
        }
    }

    /** A thread in which a lot happens, and a fork of it. */
    private Map<String, List<JsonNode>> live(RunningServer server) throws IOException {
        Files.writeString(room.project().resolve("README"), "b\na\n");
        Path picture = room.project().resolve("pixel.png");
        Files.write(picture, Base64.getDecoder().decode(PIXEL.substring(PIXEL.indexOf(',') + 1)));
        String thread = server.startThread();
        String worked = server.turn(thread, "work").path("id").asString();
        server.turn(Map.of(
                "threadId",
                thread,
                "input",
                List.of(
                        Map.of("type", "text", "text", "look at these"),
                        Map.of("type", "image", "url", PIXEL),
                        Map.of("type", "localImage", "path", picture.toString()))));
        assertEquals("failed", server.turn(thread, "fail").path("status").asString());
        interrupt(server, thread);
        server.request("thread/shellCommand", Map.of("threadId", thread, "command", "echo by hand; exit 2"));
        server.await(message -> RunningServer.is(message, "turn/completed"));
        server.request("thread/name/set", Map.of("threadId", thread, "name", "A long life"));
        String fork = server.request("thread/fork", Map.of("threadId", thread, "lastTurnId", worked))
                .at("/thread/id")
                .asString();
        server.turn(fork, "in the fork");
        Conversation inFork = room.lastAsked();
        server.request("thread/compact/start", Map.of("threadId", thread));
        server.await(message -> RunningServer.is(message, "turn/completed"));
        server.turn(thread, "after the summary");
        Map<String, List<JsonNode>> sent = new LinkedHashMap<>();
        sent.put(thread, history(room.lastAsked()));
        sent.put(fork, history(inFork));
        return sent;
    }

    private static void interrupt(RunningServer server, String thread) {
        String turn =
                server.sendTurn(thread, "wait").join().at("/result/turn/id").asString();
        server.await(message -> RunningServer.is(message, "item/started")
                && message.at("/params/item/type").asString("").equals("commandExecution"));
        server.request("turn/interrupt", Map.of("threadId", thread, "turnId", turn));
        assertEquals("interrupted", server.awaitEnd(turn).path("status").asString());
    }

    /** Goes on with every thread, after a look whether all is as it was left. */
    private Map<String, List<JsonNode>> goOn(RunningServer server, Left left) {
        Map<String, JsonNode> listed = listed(server);
        left.listed()
                .forEach((thread, shown) -> SHOWN_BY_BOTH.forEach(member -> assertEquals(
                        shown.path(member),
                        listed.getOrDefault(thread, MissingNode.getInstance()).path(member),
                        server + " lists a thread left by " + left.by() + " with another " + member)));
        Map<String, List<JsonNode>> sent = new LinkedHashMap<>();
        left.turns().forEach((thread, turns) -> {
            String what = server + " shows a thread left by " + left.by();
            assertSame(turns, server.resume(thread).path("turns"), what);
            assertSame(turns, server.read(thread), what);
            String fork = server.request("thread/fork", Map.of("threadId", thread))
                    .at("/thread/id")
                    .asString();
            assertSame(turns, server.read(fork), "the fork: " + what);
            server.turn(thread, GO_ON);
            sent.put(thread, assertGoesOn(left.sent().get(thread), history(room.lastAsked())));
            server.turn(fork, GO_ON);
            assertGoesOn(left.sent().get(thread), history(room.lastAsked()));
        });
        return sent;
    }

    /** What was sent before is sent again, then the answer, then what is new about the surroundings, then the user. */
    private static List<JsonNode> assertGoesOn(List<JsonNode> before, List<JsonNode> now) {
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), now.get(i), "item " + i);
        }
        assertEquals("assistant", now.get(before.size()).path("role").asString(""));
        for (JsonNode added : now.subList(before.size() + 1, now.size() - 1)) {
            boolean context = added.path("role").asString("").equals("developer")
                    || ContextMarks.areOn(added.at("/content/0/text").asString(""));
            assertTrue(context, () -> "sent as well: " + added);
        }
        assertEquals(GO_ON, now.get(now.size() - 1).at("/content/0/text").asString(""));
        return now;
    }

    private static Map<String, JsonNode> listed(RunningServer server) {
        Map<String, JsonNode> listed = new LinkedHashMap<>();
        server.request("thread/list", Map.of("modelProviders", List.of()))
                .path("data")
                .forEach(found -> listed.put(found.path("id").asString(), found));
        return listed;
    }

    /**
     * The conversation that a request repeats. The tools on offer are each server's own, and so is what it leaves out of
     * the instructions because a tool is not on offer.
     */
    private static List<JsonNode> history(Conversation asked) {
        ModelHistory.assertValid(asked);
        List<JsonNode> items = new ArrayList<>(asked.input());
        items.removeIf(item -> item.path("type").asString("").equals("additional_tools"));
        String instructions = items.get(0).at("/content/0/text").asString("");
        items.set(0, StringNode.valueOf(instructions.substring(0, BEGINNING)));
        return items;
    }

    private static void assertSame(JsonNode left, JsonNode found, String what) {
        for (int i = 0; i < Math.min(left.size(), found.size()); i++) {
            JsonNode items = left.get(i).path("items");
            for (int j = 0;
                    j < Math.min(items.size(), found.get(i).path("items").size());
                    j++) {
                assertEquals(
                        comparable(items.get(j)),
                        comparable(found.get(i).path("items").get(j)),
                        what + ": item " + j + " of turn " + i);
            }
            assertEquals(comparable(left.get(i)), comparable(found.get(i)), what + ": turn " + i);
        }
        assertEquals(left.size(), found.size(), what);
    }

    /** Which optional members are left out and which are null is each server's own. */
    private static JsonNode comparable(JsonNode object) {
        JsonNode copy = object.deepCopy();
        ((ObjectNode) copy).removeNulls();
        copy.path("items").forEach(item -> ((ObjectNode) item).removeNulls());
        return copy;
    }
}

package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Clients that come, go, answer late or answer what they were not asked, while a command waits for a yes. */
@DisplayName("While a command waits for a yes")
class QuestionedClientsTest {
    private static final String YES = "{\"decision\": \"accept\"}";
    private static final String NO = "{\"decision\": \"decline\"}";
    private static final Reply DANGEROUS = AskingRoom.run("rm -f x; sh probe");

    @TempDir
    Path folder;

    private AskingRoom room;
    private String turn;
    private JsonNode question;

    @BeforeEach
    void ask() throws IOException {
        room = new AskingRoom(folder, AskingRoom.settings("on-request", "full"), System.getenv("PATH"));
        turn = room.begin(DANGEROUS);
        question = room.question(AskingRoom.COMMAND_QUESTION, turn);
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private WireClient subscriber() throws IOException {
        WireClient client = new WireClient(room.harness);
        client.call("thread/resume", "{\"threadId\": \"" + room.threadId + "\"}");
        return client;
    }

    private static void awaitEnd(WireClient client) {
        client.await("turn/completed");
    }

    private static JsonNode resolved(WireClient client) {
        return client.await("serverRequest/resolved").path("params").path("requestId");
    }

    @Test
    @DisplayName("who subscribes is asked the same under the same id, and may answer for all")
    void lateSubscriber() throws Exception {
        try (WireClient late = subscriber()) {
            JsonNode again = late.await(AskingRoom.COMMAND_QUESTION);
            assertEquals(question.path("id"), again.path("id"));
            assertEquals(question.path("params"), again.path("params"));
            late.answer(again, YES);
            assertEquals(question.path("id"), resolved(room.client));
            assertEquals(question.path("id"), resolved(late));
            assertEquals("completed", room.end(turn));
            assertTrue(room.leftTrace());
        }
    }

    @Test
    @DisplayName("the first answer counts and the second one is ignored")
    void firstAnswerCounts() throws Exception {
        try (WireClient other = subscriber()) {
            JsonNode same = other.await(AskingRoom.COMMAND_QUESTION);
            room.client.answer(question, NO);
            resolved(other);
            other.answer(same, YES);
            assertEquals("completed", room.end(turn));
            assertFalse(room.leftTrace());
            assertTrue(room.output().contains("rejected by user"), room.output());
            assertStillServed(other);
        }
    }

    @Test
    @DisplayName("one that hangs up has not said no")
    void oneHangsUp() throws Exception {
        try (WireClient other = subscriber()) {
            other.await(AskingRoom.COMMAND_QUESTION);
            room.client.close();
            other.answer(question, YES);
            awaitEnd(other);
            assertTrue(room.leftTrace());
        }
    }

    @Test
    @DisplayName("it goes on waiting when all hang up, and the next one is asked under the same id")
    void allHangUp() throws Exception {
        room.client.close();
        try (WireClient next = new WireClient(room.harness)) {
            JsonNode status = next.call("thread/resume", "{\"threadId\": \"" + room.threadId + "\"}")
                    .path("thread")
                    .path("status");
            assertEquals("active", status.path("type").asString());
            assertEquals("waitingOnApproval", status.path("activeFlags").path(0).asString());
            assertFalse(room.leftTrace(), "nothing has run meanwhile");
            JsonNode again = next.await(AskingRoom.COMMAND_QUESTION);
            assertEquals(question.path("id"), again.path("id"));
            next.answer(again, YES);
            awaitEnd(next);
            assertTrue(room.leftTrace());
        }
    }

    @Test
    @DisplayName("one who was not asked cannot say yes")
    void stranger() throws Exception {
        try (WireClient stranger = new WireClient(room.harness)) {
            stranger.answer(question, YES);
            assertStillServed(stranger);
            assertEquals(0, room.client.heard("serverRequest/resolved").size());
            room.client.answer(question, NO);
            assertEquals("completed", room.end(turn));
            assertFalse(room.leftTrace());
        }
    }

    @Test
    @DisplayName("an answer to another question changes nothing")
    void otherIds() throws Exception {
        room.client.send("{\"id\": \"" + question.path("id") + "\", \"result\": " + YES + "}");
        room.client.send("{\"id\": 4711, \"result\": " + YES + "}");
        room.client.send("{\"id\": null, \"result\": " + YES + "}");
        assertStillServed(room.client);
        assertEquals(0, room.client.heard("serverRequest/resolved").size());
        room.client.answer(question, NO);
        assertEquals("completed", room.end(turn));
        assertFalse(room.leftTrace());
    }

    @Test
    @DisplayName("an answer that nobody understands is a no, and the command has failed")
    void garbage() throws Exception {
        room.client.answer(question, "{\"decision\": \"perhaps\"}");
        assertEquals("completed", room.end(turn));
        assertFalse(room.leftTrace());
        JsonNode item = room.client.heard("item/completed").stream()
                .map(message -> message.path("params").path("item"))
                .filter(each -> each.path("type").asString("").equals("commandExecution"))
                .findFirst()
                .orElseThrow();
        assertEquals("failed", item.path("status").asString());
    }

    @Test
    @DisplayName("interrupting the turn takes the question back, and a later yes does nothing")
    void interrupted() throws Exception {
        room.client.call("turn/interrupt", "{\"threadId\": \"" + room.threadId + "\", \"turnId\": \"" + turn + "\"}");
        assertEquals("interrupted", room.end(turn));
        assertEquals(question.path("id"), resolved(room.client));
        room.client.answer(question, YES);
        assertStillServed(room.client);
        assertFalse(room.leftTrace());
        try (WireClient late = subscriber()) {
            assertStillServed(late);
            assertEquals(0, late.heard(AskingRoom.COMMAND_QUESTION).size());
        }
    }

    @Test
    @DisplayName("the next question has an id of its own, to which the old answer does not belong")
    void nextQuestion() throws Exception {
        room.client.answer(question, NO);
        room.end(turn);
        String second = room.begin(DANGEROUS);
        JsonNode next = room.question(AskingRoom.COMMAND_QUESTION, second);
        assertTrue(next.path("id").asInt() > question.path("id").asInt());
        room.client.answer(question, YES);
        assertStillServed(room.client);
        room.client.answer(next, NO);
        assertEquals("completed", room.end(second));
        assertFalse(room.leftTrace());
    }

    @Test
    @DisplayName("closing the harness ends the turn, whether anybody is there or not")
    void closed() throws Exception {
        room.client.close();
        assertTimeoutPreemptively(Duration.ofSeconds(20), room.harness::close);
        assertFalse(room.leftTrace());
    }

    private static void assertStillServed(WireClient client) {
        assertTrue(client.call("thread/loaded/list", "{}").has("data"));
    }
}

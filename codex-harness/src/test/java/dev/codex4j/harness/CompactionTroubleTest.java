package dev.codex4j.harness;

import static dev.codex4j.harness.CompactingThread.metadata;
import static dev.codex4j.harness.CompactingThread.outline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import dev.codex4j.protocol.turn.TurnSteerParams;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compactions that a turn brings about and that do not go well. */
@Timeout(60)
final class CompactionTroubleTest {
    private static final ModelFailure NOT_TODAY = ModelFailure.permanent(ModelFailure.Kind.OTHER, "not today");
    private static final String SMALL = "model_auto_compact_token_limit=1000";

    @TempDir
    Path folder;

    private final QueuedModel model = new QueuedModel();

    private CompactingThread thread(String... settings) throws Exception {
        return new CompactingThread(folder, model, settings);
    }

    private List<String> sent(int request) {
        return outline(model.request(request));
    }

    @Test
    void a_compaction_that_fails_within_a_turn_fails_the_turn_and_loses_nothing() throws Exception {
        model.calls("c1", 1200).fails(NOT_TODAY).says("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread(SMALL)) {
            Turn failed = thread.say("one");
            assertEquals(TurnStatus.FAILED, failed.status());
            assertEquals("not today", failed.error().message());
            assertEquals(TurnStatus.COMPLETED, thread.say("two").status());
        }
        assertEquals(ModelRequest.COMPACTION, model.request(2).kind());
        assertEquals(
                List.of("context", "environment", "user:one", "function_call", "function_call_output"),
                sent(2).subList(0, 5));
        assertEquals(List.of("context", "environment", "user:one", "user:SUMMARY", "user:two"), sent(3));
    }

    @Test
    void a_turn_that_is_interrupted_while_the_window_is_compacted_for_it_keeps_what_the_user_said() throws Exception {
        model.says("answer", 1200).keepsTalking().says("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread(SMALL)) {
            thread.say("one");
            String turn = CompactingThread.await(
                            thread.agent().startTurn(thread.words("two").build()))
                    .turn()
                    .id();
            model.awaitTalking();
            CompactingThread.await(thread.agent().interrupt(turn));
            assertEquals(TurnStatus.INTERRUPTED, thread.nextEnd().status());
            assertEquals(TurnStatus.COMPLETED, thread.say("three").status());
        }
        assertEquals(ModelRequest.COMPACTION, model.request(2).kind());
        assertEquals(0, metadata(model.request(2)).path("window_number").asInt());
        assertEquals(List.of("user:one", "context", "environment", "user:two", "user:SUMMARY", "user:three"), sent(3));
    }

    @Test
    void a_turn_that_is_interrupted_while_it_compacts_its_own_window_keeps_its_calls_and_outputs() throws Exception {
        model.calls("c1", 1200).keepsTalking().says("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread(SMALL)) {
            String turn = CompactingThread.await(
                            thread.agent().startTurn(thread.words("one").build()))
                    .turn()
                    .id();
            model.awaitTalking();
            CompactingThread.await(thread.agent().interrupt(turn));
            assertEquals(TurnStatus.INTERRUPTED, thread.nextEnd().status());
            assertEquals(TurnStatus.COMPLETED, thread.say("two").status());
        }
        assertEquals(List.of("function_call", "function_call_output"), sent(2).subList(3, 5));
        assertTrue(sent(2).get(5).contains("turn_aborted"), () -> sent(2).toString());
    }

    @Test
    void what_is_said_while_the_window_is_compacted_is_heard_in_the_same_turn() throws Exception {
        model.says("answer", 1200).hesitatesToSay("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread(SMALL)) {
            thread.say("one");
            String turn = CompactingThread.await(
                            thread.agent().startTurn(thread.words("two").build()))
                    .turn()
                    .id();
            model.awaitTalking();
            CompactingThread.await(thread.agent()
                    .steer(TurnSteerParams.builder(
                                    thread.agent().id(),
                                    List.of(UserInput.Text.builder("and three").build()),
                                    turn)
                            .build()));
            model.goAhead();
            Turn end = thread.nextEnd();
            assertEquals(TurnStatus.COMPLETED, end.status());
            assertEquals(turn, end.id());
        }
        assertTrue(sent(model.requests().size() - 1).containsAll(List.of("user:two", "user:and three")));
    }

    @Test
    void a_history_that_could_not_be_made_readable_for_another_model_is_made_readable_by_the_next_turn()
            throws Exception {
        model.says("answer", 100).fails(NOT_TODAY).says("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread("model='gpt-5.5'")) {
            thread.say("one");
            assertEquals(TurnStatus.FAILED, thread.say("two", "gpt-5.6-sol").status());
            assertEquals(TurnStatus.COMPLETED, thread.say("three").status());
        }
        assertEquals(
                List.of("gpt-5.5", "gpt-5.5", "gpt-5.5", "gpt-5.6-sol"),
                model.requests().stream().map(ModelRequest::model).toList());
        assertEquals(
                "comp_hash_changed",
                metadata(model.request(2)).path("compaction").path("reason").asString());
        assertEquals(List.of("user:one", "context", "environment", "user:two", "user:SUMMARY", "user:three"), sent(3));
    }

    @Test
    void only_turns_that_say_something_to_an_unknown_model_warn_of_it() throws Exception {
        model.says("answer", 100).says("SUMMARY", 100);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            assertEquals(1, thread.warnings());
            thread.compact();
            assertEquals(1, thread.warnings());
        }
    }
}

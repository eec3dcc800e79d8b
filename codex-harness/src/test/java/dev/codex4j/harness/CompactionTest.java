package dev.codex4j.harness;

import static dev.codex4j.harness.CompactingThread.metadata;
import static dev.codex4j.harness.CompactingThread.outline;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import dev.codex4j.protocol.turn.TurnSteerParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
final class CompactionTest {
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
    void a_requested_compaction_is_a_turn_of_its_own_after_which_a_summary_stands_for_the_history() throws Exception {
        model.says("first answer", 100)
                .says("second answer", 100)
                .says("SUMMARY", 100)
                .says("after", 100);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            thread.say("two");
            Turn compaction = thread.compact();
            assertEquals(TurnStatus.COMPLETED, compaction.status());
            assertEquals(List.of(), compaction.items());
            thread.say("three");
            assertEquals(
                    List.of("+contextCompaction", "-contextCompaction"),
                    thread.items().subList(8, 10));
        }
        assertEquals(List.of("user:one", "context", "environment", "user:two", "user:SUMMARY", "user:three"), sent(3));
        assertEquals(0, metadata(model.request(2)).path("window_number").asInt());
        assertEquals(1, metadata(model.request(3)).path("window_number").asInt());
        assertTrue(model.request(3).headers().get("x-codex-window-id").endsWith(":1"));
        assertEquals(model.request(0).promptCacheKey(), model.request(3).promptCacheKey());
    }

    @Test
    void the_summary_is_asked_for_without_tools_by_a_message_that_is_not_kept() throws Exception {
        model.says("answer", 100).says("SUMMARY", 100);
        try (CompactingThread thread = thread("compact_prompt='Sum it up.'")) {
            thread.say("one");
            thread.compact();
        }
        ModelRequest request = model.request(1);
        RawJson last = request.input().get(request.input().size() - 1);
        assertEquals(RawJson.parse("""
                        {"type":"message","role":"user","content":[{"type":"input_text","text":"Sum it up."}]}""").toTree(), last.toTree());
        assertEquals(RawJson.parse("[]"), request.tools());
        assertFalse(request.parallelToolCalls());
        assertEquals(ModelRequest.COMPACTION, request.kind());
        assertEquals(RawJson.parse("""
                        {"trigger":"manual","reason":"user_requested","implementation":"responses",
                         "phase":"standalone_turn","strategy":"memento"}""").toTree(), metadata(request).path("compaction"));
        assertTrue(request.input()
                .subList(0, model.request(0).input().size())
                .equals(model.request(0).input()));
    }

    @Test
    void tokens_are_told_before_the_summary_after_it_and_for_the_new_window() throws Exception {
        model.says("answer", 100).says("SUMMARY", 60).says("after", 100);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            thread.compact();
            List<List<Long>> tokens = thread.tokens();
            assertEquals(List.of(List.of(100L, 100L), List.of(100L, 100L), List.of(160L, 60L)), tokens.subList(0, 3));
            assertEquals(4, tokens.size());
            assertEquals(160L, tokens.get(3).get(0));
            thread.say("two");
            List<RawJson> window = model.request(2).input();
            assertEquals(
                    window.subList(0, window.size() - 1).stream()
                            .mapToLong(CompactionTest::quartersOfText)
                            .sum(),
                    tokens.get(3).get(1));
        }
    }

    @Test
    void a_full_window_is_compacted_before_the_next_turn_and_not_at_the_end_of_the_one_that_filled_it()
            throws Exception {
        model.says("long answer", 1000).says("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread(SMALL)) {
            thread.say("one");
            assertEquals(1, model.requests().size());
            thread.say("two");
            assertEquals(
                    List.of("+contextCompaction", "-contextCompaction", "+userMessage", "-userMessage"),
                    thread.items().subList(4, 8));
        }
        assertEquals(
                "pre_turn",
                metadata(model.request(1)).path("compaction").path("phase").asString());
        assertEquals(List.of("context", "environment", "user:one", "user:SUMMARY", "user:two"), sent(2));
    }

    @Test
    void a_window_that_is_nearly_full_is_left_alone() throws Exception {
        model.says("answer", 244_799).says("again", 244_800).says("SUMMARY", 10).says("after", 10);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            thread.say("two");
            assertEquals(ModelRequest.TURN, model.request(1).kind());
            thread.say("three");
            assertEquals(ModelRequest.COMPACTION, model.request(2).kind());
        }
    }

    @Test
    void a_window_that_fills_up_within_a_turn_is_compacted_before_the_model_is_asked_again() throws Exception {
        model.calls("c1", 1200)
                .says("SUMMARY", 100)
                .calls("c2", 1500)
                .says("SUMMARY 2", 100)
                .says("done", 50);
        try (CompactingThread thread = thread(SMALL)) {
            assertEquals(TurnStatus.COMPLETED, thread.say("one").status());
        }
        assertEquals(
                "mid_turn",
                metadata(model.request(1)).path("compaction").path("phase").asString());
        assertEquals(List.of("function_call", "function_call_output"), sent(1).subList(3, 5));
        assertEquals(List.of("context", "environment", "user:one", "user:SUMMARY"), sent(2));
        assertEquals(List.of("context", "environment", "user:one", "user:SUMMARY 2"), sent(4));
        assertEquals(2, metadata(model.request(4)).path("window_number").asInt());
    }

    @Test
    void a_history_is_summarised_by_the_model_that_can_read_it_before_another_one_goes_on() throws Exception {
        model.says("answer", 100).says("SUMMARY", 100).says("after", 100).says("again", 100);
        try (CompactingThread thread = thread("model='gpt-5.5'")) {
            thread.say("one");
            thread.say("two", "gpt-5.6-sol");
            thread.say("three");
        }
        assertEquals(
                List.of("gpt-5.5", "gpt-5.5", "gpt-5.6-sol", "gpt-5.6-sol"),
                model.requests().stream().map(ModelRequest::model).toList());
        assertEquals(
                "comp_hash_changed",
                metadata(model.request(1)).path("compaction").path("reason").asString());
        assertEquals(List.of("context", "environment", "user:one", "user:SUMMARY", "user:two"), sent(2));
    }

    @Test
    void a_history_that_only_fits_the_larger_model_is_summarised_by_it() throws Exception {
        model.says("answer", 300_000).says("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread("model='gpt-daybreak-red-latest'")) {
            thread.say("one");
            thread.say("two", "gpt-5.6-sol");
        }
        assertEquals("gpt-daybreak-red-latest", model.request(1).model());
        assertEquals(
                "model_downshift",
                metadata(model.request(1)).path("compaction").path("reason").asString());
    }

    @Test
    void a_model_that_nobody_knows_reads_any_history() throws Exception {
        model.says("answer", 100).says("after", 100);
        try (CompactingThread thread = thread("model='gpt-5.5'")) {
            thread.say("one");
            thread.say("two", "some-model");
        }
        assertEquals(ModelRequest.TURN, model.request(1).kind());
    }

    @Test
    void a_compaction_that_fails_fails_its_turn_and_leaves_the_history_as_it_was() throws Exception {
        model.says("answer", 100)
                .fails(ModelFailure.permanent(ModelFailure.Kind.OTHER, "not today"))
                .says("after", 100);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            Turn failed = thread.compact();
            assertEquals(TurnStatus.FAILED, failed.status());
            assertEquals("not today", failed.error().message());
            assertEquals(TurnStatus.COMPLETED, thread.say("two").status());
        }
        assertEquals(List.of("context", "environment", "user:one", "assistant:answer", "user:two"), sent(2));
        assertEquals(0, metadata(model.request(2)).path("window_number").asInt());
    }

    @Test
    void what_the_user_said_is_kept_when_the_compaction_before_it_fails() throws Exception {
        model.says("answer", 1200)
                .fails(ModelFailure.permanent(ModelFailure.Kind.OTHER, "not today"))
                .says("SUMMARY", 100)
                .says("after", 100);
        try (CompactingThread thread = thread(SMALL)) {
            thread.say("one");
            assertEquals(TurnStatus.FAILED, thread.say("two").status());
            assertEquals(TurnStatus.COMPLETED, thread.say("three").status());
        }
        assertEquals(List.of("user:one", "context", "environment", "user:two", "user:SUMMARY", "user:three"), sent(3));
    }

    @Test
    void a_compaction_is_tried_again_after_failures_that_pass() throws Exception {
        model.says("answer", 100)
                .fails(ModelFailure.disconnected("the line is dead"))
                .says("SUMMARY", 100);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            assertEquals(TurnStatus.COMPLETED, thread.compact().status());
        }
        assertEquals(model.request(1).input(), model.request(2).input());
    }

    @Test
    void a_history_too_long_to_be_summarised_loses_its_oldest_items_and_no_call_loses_its_output() throws Exception {
        model.calls("c1", 100)
                .says("answer", 100)
                .isTooFull()
                .isTooFull()
                .isTooFull()
                .isTooFull();
        model.says("SUMMARY", 100).says("after", 100);
        try (CompactingThread thread = thread("compact_prompt='Sum it up.'")) {
            thread.say("one");
            assertEquals(TurnStatus.COMPLETED, thread.compact().status());
            thread.say("two");
        }
        assertEquals(
                List.of(
                        "context",
                        "environment",
                        "user:one",
                        "function_call",
                        "function_call_output",
                        "assistant:answer",
                        "user:Sum it up."),
                sent(2));
        assertEquals(List.of("function_call", "function_call_output", "assistant:answer", "user:Sum it up."), sent(5));
        assertEquals(List.of("assistant:answer", "user:Sum it up."), sent(6));
        assertEquals(List.of("context", "environment", "user:one", "user:SUMMARY", "user:two"), sent(7));
    }

    @Test
    void a_compaction_that_never_fits_fails_and_the_window_counts_as_full() throws Exception {
        model.says("answer", 100)
                .isTooFull()
                .isTooFull()
                .isTooFull()
                .isTooFull()
                .isTooFull();
        try (CompactingThread thread = thread()) {
            thread.say("one");
            Turn failed = thread.compact();
            assertEquals("the window is full", failed.error().message());
            List<List<Long>> tokens = thread.tokens();
            assertEquals(List.of(258_400L, 258_300L), tokens.get(tokens.size() - 1));
        }
        assertEquals(6, model.requests().size());
    }

    @Test
    void a_turn_that_the_window_is_too_small_for_counts_it_as_full() throws Exception {
        model.isTooFull();
        try (CompactingThread thread = thread()) {
            assertEquals(TurnStatus.FAILED, thread.say("one").status());
            assertEquals(List.of(List.of(258_400L, 258_400L)), thread.tokens());
        }
    }

    @Test
    void a_compaction_takes_the_place_of_the_turn_that_runs() throws Exception {
        model.says("answer", 100)
                .keepsTalking(QueuedModel.message("so far"))
                .says("SUMMARY", 100)
                .says("after", 100);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            CompactingThread.await(thread.agent().startTurn(thread.words("two").build()));
            model.awaitTalking();
            assertEquals(TurnStatus.INTERRUPTED, thread.compact().status());
            assertEquals(TurnStatus.COMPLETED, thread.nextEnd().status());
            thread.say("three");
        }
        assertFalse(sent(2).stream().anyMatch(item -> item.contains("turn_aborted")), "nobody interrupted on purpose");
        assertEquals(List.of("user:one", "context", "environment", "user:two", "user:SUMMARY", "user:three"), sent(3));
    }

    @Test
    void a_compaction_takes_no_input_and_can_be_interrupted() throws Exception {
        model.says("answer", 100).keepsTalking().says("after", 100);
        try (CompactingThread thread = thread()) {
            thread.say("one");
            thread.nextBegin();
            CompactingThread.await(thread.agent().compact());
            Turn compaction = thread.nextBegin();
            model.awaitTalking();
            RpcException start = refusal(
                    () -> thread.agent().startTurn(thread.words("two").build()).get(20, TimeUnit.SECONDS));
            assertEquals(-32603, start.code());
            assertTrue(start.getMessage()
                    .startsWith("failed to submit turn input: ActiveTurnNotSteerable { turn_kind: Compact }"));
            RpcException steer = refusal(() -> thread.agent()
                    .steer(TurnSteerParams.builder(
                                    thread.agent().id(),
                                    List.of(UserInput.Text.builder("more").build()),
                                    compaction.id())
                            .build())
                    .get(20, TimeUnit.SECONDS));
            assertEquals(-32600, steer.code());
            assertTrue(steer.getMessage().startsWith("cannot steer a compact turn"));
            assertEquals(
                    "compact",
                    steer.data()
                            .at("/codexErrorInfo/activeTurnNotSteerable/turnKind")
                            .asString());
            CompactingThread.await(thread.agent().interrupt(compaction.id()));
            assertEquals(TurnStatus.INTERRUPTED, thread.nextEnd().status());
            assertEquals(TurnStatus.COMPLETED, thread.say("two").status());
        }
        List<String> last = sent(model.requests().size() - 1);
        assertEquals(List.of("context", "environment", "user:one", "assistant:answer"), last.subList(0, 4));
    }

    @Test
    void between_compactions_every_request_begins_with_the_bytes_of_the_one_before() throws Exception {
        Random random = new Random(7);
        int turns = 60;
        for (int i = 0; i < 2000; i++) {
            if (random.nextInt(3) == 0) {
                model.calls("call-" + i, random.nextInt(1100));
            } else {
                model.answers(random.nextInt(1100), QueuedModel.message("words " + i));
            }
        }
        try (CompactingThread thread = thread(SMALL)) {
            for (int i = 0; i < turns; i++) {
                String slug = random.nextInt(4) == 0 ? "other-model" : "some-model";
                assertEquals(TurnStatus.COMPLETED, thread.say("turn " + i, slug).status());
                if (random.nextInt(10) == 0) {
                    assertEquals(TurnStatus.COMPLETED, thread.compact().status());
                }
            }
        }
        List<RawJson> before = new ArrayList<>();
        int window = 0;
        int compactions = 0;
        for (ModelRequest request : model.requests()) {
            if (metadata(request).path("window_number").asInt() != window) {
                assertEquals(window + 1, metadata(request).path("window_number").asInt());
                window++;
                before = before.subList(0, 1);
            }
            List<RawJson> input = request.input();
            assertTrue(input.size() >= before.size());
            assertEquals(before, input.subList(0, before.size()));
            if (request.kind().equals(ModelRequest.COMPACTION)) {
                compactions++;
                input = input.subList(0, input.size() - 1);
            }
            before = input;
        }
        assertNotEquals(0, compactions);
        assertEquals(compactions, window);
    }

    private static long quartersOfText(RawJson message) {
        long bytes = 0;
        for (JsonNode part : message.toTree().path("content")) {
            bytes += part.path("text").asString("").getBytes(UTF_8).length;
        }
        return (bytes + 3) / 4;
    }

    private static RpcException refusal(Executable call) {
        ExecutionException failure = assertThrows(ExecutionException.class, call);
        return (RpcException) failure.getCause();
    }
}

package dev.codex4j.harness.internal.turn;

import static dev.codex4j.harness.internal.turn.Events.added;
import static dev.codex4j.harness.internal.turn.Events.call;
import static dev.codex4j.harness.internal.turn.Events.completed;
import static dev.codex4j.harness.internal.turn.Events.delta;
import static dev.codex4j.harness.internal.turn.Events.done;
import static dev.codex4j.harness.internal.turn.Events.event;
import static dev.codex4j.harness.internal.turn.Events.message;
import static dev.codex4j.harness.internal.turn.Events.reasoning;
import static dev.codex4j.harness.internal.turn.Events.streamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.thread.ThreadRoom;
import dev.codex4j.harness.internal.thread.Watcher;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the loop makes of responses, well-formed or not. */
class TurnLoopTest {
    @TempDir
    Path folder;

    private final DirectedModel model = new DirectedModel();

    @Test
    void itemsThatOverlapAreBegunAndCompletedOnceEach() {
        model.then(
                added(message("msg_a", "")),
                delta("msg_a", "a1"),
                added(message("msg_b", "")),
                delta("msg_b", "b1"),
                done(message("msg_a", "A")),
                done(message("msg_b", "B")),
                completed());
        try (ThreadRoom room = room()) {
            Turn turn = room.run("hi");

            assertEquals(List.of("+msg_a", "+msg_b", "=msg_a", "=msg_b"), room.watcher.items());
            assertEquals("B", ((ThreadItem.AgentMessage) turn.items().get(0)).text());
        }
    }

    @Test
    void aCallThatBeginsWithinAMessageDoesNotEndTheMessagesText() {
        model.then(
                added(message("msg_a", "")),
                delta("msg_a", "one "),
                added(call("c1", "nothing", "")),
                delta("msg_a", "two"),
                done(message("msg_a", "one two")),
                done(call("c1", "nothing", "{}")),
                completed());
        try (ThreadRoom room = room()) {
            room.run("hi");

            assertEquals(List.of("one ", "two"), deltas(room.watcher));
        }
    }

    @Test
    void anItemThatIsCompleteBeforeItBeganIsBegunAndCompletedAtOnce() {
        model.then(delta("msg_a", "lost"), done(message("msg_a", "A")), completed());
        try (ThreadRoom room = room()) {
            room.run("hi");

            assertEquals(List.of("+msg_a", "=msg_a"), room.watcher.items());
            assertEquals(List.of(), deltas(room.watcher));
        }
    }

    @Test
    void anItemThatIsNeverCompleteIsForgotten() {
        model.then(added(message("msg_a", "")), delta("msg_a", "x"), done(message("msg_b", "B")), completed());
        try (ThreadRoom room = room()) {
            assertEquals(TurnStatus.COMPLETED, room.run("hi").status());
            room.run("again");

            assertEquals(List.of("user: hi", "assistant: B", "user: again"), History.said(model.lastInput()));
        }
    }

    @Test
    void itemsOfUnknownKindsAndOfOthersHandsAreNeitherShownNorSentAgain() {
        model.then(
                done((ObjectNode) JsonMapper.shared().readTree("{\"type\":\"hologram\",\"id\":\"h_1\"}")),
                streamed("msg_a", "A"),
                completed());
        try (ThreadRoom room = room()) {
            room.run("hi");
            room.run("again");

            assertEquals(List.of("user: hi", "assistant: A", "user: again"), History.said(model.lastInput()));
        }
    }

    @Test
    void aCallOfTheProvidersOwnShellIsKeptWithAnOutputThatSaysItDidNotRun() {
        model.then(
                event(
                        "{\"type\":\"response.output_item.done\",\"item\":{\"type\":\"local_shell_call\",\"id\":\"lsh_1\","
                                + "\"call_id\":\"c1\",\"status\":\"completed\",\"action\":{\"type\":\"exec\",\"command\":[\"ls\"]}}}"),
                streamed("msg_a", "A"),
                completed());
        try (ThreadRoom room = room()) {
            room.run("hi");
            room.run("again");

            History.assertValid(model.lastInput());
            assertTrue(History.said(model.lastInput()).contains("function_call_output c1 aborted"));
        }
    }

    @Test
    void aResponseThatDoesNotWantTheTurnToEndIsFollowedByAnotherRequest() {
        model.then(streamed("msg_a", "A"), completed(false)).then(streamed("msg_b", "B"), completed(true));
        try (ThreadRoom room = room()) {
            room.run("hi");

            assertEquals(2, model.requests().size());
            assertEquals(List.of("user: hi", "assistant: A"), History.said(model.lastInput()));
        }
    }

    @Test
    void aResponseThatWantsTheTurnToEndIsStillToldWhatItsToolsSaid() {
        model.then(done(call("c1", "echo", "{}")), completed(true));
        try (ThreadRoom room = room(TestTool.of("echo", (call, context) -> "echoed"))) {
            room.run("hi");

            assertEquals(
                    List.of("user: hi", "function_call c1 echo", "function_call_output c1 echoed"),
                    History.said(model.lastInput()));
        }
    }

    @Test
    void aResponseWithoutItemsEndsTheTurn() {
        model.then(completed());
        try (ThreadRoom room = room()) {
            Turn turn = room.run("hi");

            assertEquals(TurnStatus.COMPLETED, turn.status());
            assertEquals(List.of(), turn.items());
            assertEquals(1, model.requests().size());
        }
    }

    @Test
    void severalMessagesAreItemsEachAndTheTurnShowsTheLast() {
        model.then(streamed("msg_a", "A"), streamed("msg_b", "B"), completed());
        try (ThreadRoom room = room()) {
            Turn turn = room.run("hi");

            assertEquals(List.of("+msg_a", "=msg_a", "+msg_b", "=msg_b"), room.watcher.items());
            assertEquals("msg_b", turn.items().get(0).id());
        }
    }

    @Test
    void reasoningBesideAMessageIsShownAndSentAgain() {
        model.then(
                added(reasoning("rs_1", "")),
                added(message("msg_a", "")),
                done(reasoning("rs_1", "because")),
                done(message("msg_a", "A")),
                completed());
        try (ThreadRoom room = room()) {
            room.run("hi");
            room.run("again");

            assertEquals(
                    List.of("+rs_1", "+msg_a", "=rs_1", "=msg_a"),
                    room.watcher.items().subList(0, 4));
            assertEquals(
                    List.of("user: hi", "reasoning", "assistant: A", "user: again"), History.said(model.lastInput()));
        }
    }

    @Test
    void outputsFollowInTheOrderOfTheCallsWhateverToolEndsFirst() {
        Gate first = new Gate();
        model.then(done(call("c1", "slow", "{}")), done(call("c2", "quick", "{}")), completed());
        try (ThreadRoom room = room(
                TestTool.of("slow", (call, context) -> {
                    first.pass();
                    return "slow";
                }),
                TestTool.of("quick", (call, context) -> {
                    first.open();
                    return "quick";
                }))) {
            room.run("hi");

            assertEquals(
                    List.of(
                            "user: hi",
                            "function_call c1 slow",
                            "function_call c2 quick",
                            "function_call_output c1 slow",
                            "function_call_output c2 quick"),
                    History.said(model.lastInput()));
        }
    }

    @Test
    void callsThatShareAnIdHaveAnOutputEach() {
        model.then(done(call("c1", "echo", "1")), done(call("c1", "echo", "2")), completed())
                .then(done(call("c1", "echo", "3")), completed());
        try (ThreadRoom room = room(TestTool.of("echo", (call, context) -> call.input()))) {
            room.run("hi");

            History.assertValid(model.lastInput());
            assertEquals(
                    List.of(
                            "user: hi",
                            "function_call c1 echo",
                            "function_call c1 echo",
                            "function_call_output c1 1",
                            "function_call_output c1 2",
                            "function_call c1 echo",
                            "function_call_output c1 3"),
                    History.said(model.lastInput()));
        }
    }

    @Test
    void aToolThatThrowsTellsTheModelSo() {
        model.then(
                done(call("c1", "throws", "{}")),
                done(call("c2", "fails", "{}")),
                done(call("c3", "unheard-of", "{}")),
                completed());
        try (ThreadRoom room = room(
                TestTool.of("throws", (call, context) -> {
                    throw new IOException("disk on fire");
                }),
                TestTool.of("fails", (call, context) -> {
                    throw new StackOverflowError("too deep");
                }))) {
            assertEquals(TurnStatus.COMPLETED, room.run("hi").status());

            History.assertValid(model.lastInput());
            List<String> said = History.said(model.lastInput());
            assertTrue(said.get(4).contains("disk on fire"), said::toString);
            assertTrue(said.get(5).contains("too deep"), said::toString);
            assertEquals("function_call_output c3 unsupported call: unheard-of", said.get(6));
        }
    }

    @Test
    void aStreamThatBreaksAfterACallKeepsTheCallAndItsOutput() {
        model.then(done(call("c1", "echo", "once")), ModelFailure.disconnected("gone"));
        try (ThreadRoom room = room(TestTool.of("echo", (call, context) -> call.input()))) {
            assertEquals(TurnStatus.COMPLETED, room.run("hi").status());

            assertEquals(List.of("Reconnecting... 1/3"), room.watcher.errors());
            assertEquals(
                    List.of("user: hi", "function_call c1 echo", "function_call_output c1 once"),
                    History.said(model.lastInput()));
        }
    }

    @Test
    void anErrorInsideTheHarnessFailsTheTurnAndLeavesTheThreadUsable() {
        model.then(done(call("c1", "echo", "once")), DirectedModel.crash(new StackOverflowError()))
                .then(DirectedModel.crash(new IllegalStateException("broken")));
        try (ThreadRoom room = room(TestTool.of("echo", (call, context) -> call.input()))) {
            assertEquals(TurnStatus.FAILED, room.run("hi").status());
            assertEquals(TurnStatus.FAILED, room.run("hello").status());
            assertEquals(TurnStatus.COMPLETED, room.run("again").status());

            History.assertValid(model.lastInput());
        }
    }

    @Test
    void anObserverThatThrowsOnEverythingDisturbsNoTurn() {
        Watcher failing = new Watcher() {
            @Override
            public void tell(ServerNotification notification) {
                super.tell(notification);
                throw new AssertionError("an observer's own problem");
            }
        };
        try (ThreadRoom room = new ThreadRoom(folder, model, failing, Duration.ofMillis(1))) {
            assertEquals(TurnStatus.COMPLETED, room.run("hi").status());
            assertEquals(TurnStatus.COMPLETED, room.run("again").status());
        }
    }

    private ThreadRoom room(TestTool... tools) {
        return new ThreadRoom(folder, model, tools);
    }

    private static List<String> deltas(Watcher watcher) {
        return watcher.events().stream()
                .filter(AgentMessageDeltaNotification.class::isInstance)
                .map(event -> ((AgentMessageDeltaNotification) event).delta())
                .toList();
    }
}

package dev.codex4j.harness.internal.turn;

import static dev.codex4j.harness.internal.turn.Events.completed;
import static dev.codex4j.harness.internal.turn.Events.event;
import static dev.codex4j.harness.internal.turn.Events.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.internal.thread.ThreadRoom;
import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every call that is sent again has exactly one output, whatever was called and however the response ended. */
@Timeout(30)
class CallOutputsTest {
    /** Every kind of call, and the output that it is to have. */
    enum Call {
        FUNCTION("function_call", "'name':'echo','arguments':'hi'", "function_call_output hi", true),
        FUNCTION_THAT_NOBODY_KNOWS(
                "function_call", "'name':'what','arguments':'{}'", "function_call_output unsupported call: what", true),
        FUNCTION_IN_A_NAMESPACE_THAT_NOBODY_KNOWS(
                "function_call",
                "'name':'what','namespace':'where','arguments':'{}'",
                "function_call_output unsupported call: wherewhat",
                true),
        FUNCTION_WITH_BROKEN_ARGUMENTS(
                "function_call", "'name':'echo','arguments':'{nope'", "function_call_output {nope", true),
        FUNCTION_THAT_IS_A_CUSTOM_TOOL(
                "function_call", "'name':'free','arguments':'{}'", "function_call_output aborted", true),
        CUSTOM("custom_tool_call", "'name':'free','input':'text'", "custom_tool_call_output text", true),
        CUSTOM_THAT_NOBODY_KNOWS(
                "custom_tool_call",
                "'name':'what','input':'text'",
                "custom_tool_call_output unsupported custom tool call: what",
                true),
        CUSTOM_THAT_IS_A_FUNCTION(
                "custom_tool_call", "'name':'echo','input':'text'", "custom_tool_call_output aborted", true),
        SEARCH(
                "tool_search_call",
                "'execution':'client','arguments':{'query':'x'}",
                "tool_search_output completed client []",
                true),
        SEARCH_WITHOUT_A_QUERY(
                "tool_search_call",
                "'execution':'client','arguments':{}",
                "tool_search_output completed client []",
                true),
        SEARCH_OF_THE_PROVIDER(
                "tool_search_call",
                "'execution':'server','arguments':{'query':'x'}",
                "tool_search_output completed client []",
                false),
        SHELL(
                "local_shell_call",
                "'status':'completed','action':{'type':'exec','command':['ls']}",
                "function_call_output aborted",
                false);

        private final String type;
        private final String fields;
        private final String output;
        private final boolean asksAgain;

        Call(String type, String fields, String output, boolean asksAgain) {
            this.type = type;
            this.fields = fields;
            this.output = output;
            this.asksAgain = asksAgain;
        }

        ModelEvent done() {
            return item("{'type':'" + type + "','id':'x_1','call_id':'c1'," + fields + "}");
        }
    }

    /** How a response ends. */
    enum Ending {
        COMPLETED,
        BROKEN,
        FAILED,
        INTERRUPTED,
        STEERED
    }

    @TempDir
    Path folder;

    private final DirectedModel model = new DirectedModel();

    @ParameterizedTest
    @EnumSource
    void aCallHasItsOutput(Call call) {
        model.then(call.done(), completed());
        try (ThreadRoom room = room()) {
            assertEquals(TurnStatus.COMPLETED, room.run("hi").status());
            assertEquals(call.asksAgain ? 2 : 1, model.requests().size());
            room.run("again");

            History.assertValid(model.lastInput());
            assertEquals(List.of(call.output), outputs(model.lastInput()));
        }
    }

    @Test
    void aCallThatItsToolCannotReadIsAnsweredWhereItStands() {
        model.then(
                Call.CUSTOM_THAT_IS_A_FUNCTION.done(),
                item("{'type':'function_call','id':'x_2','call_id':'c2','name':'echo','arguments':'hi'}"),
                completed());
        try (ThreadRoom room = room()) {
            room.run("hi");

            List<String> types = model.lastInput().stream()
                    .map(each -> each.toTree().path("type").asString(""))
                    .toList();
            assertEquals(
                    List.of("custom_tool_call", "custom_tool_call_output", "function_call", "function_call_output"),
                    types.subList(types.size() - 4, types.size()));
        }
    }

    static Stream<Arguments> everyCallAndEnding() {
        return Stream.of(Call.values())
                .flatMap(call -> Stream.of(Ending.values()).map(ending -> Arguments.of(call, ending)));
    }

    @ParameterizedTest
    @MethodSource("everyCallAndEnding")
    void howeverTheResponseEndsACallHasOneOutput(Call call, Ending ending) throws Exception {
        Gate reached = new Gate();
        switch (ending) {
            case COMPLETED -> model.then(call.done(), completed());
            case BROKEN -> model.then(call.done(), ModelFailure.disconnected("gone"));
            case FAILED -> model.then(call.done(), ModelFailure.permanent(ModelFailure.Kind.OTHER, "no"));
            default -> model.then(call.done(), DirectedModel.silence(reached));
        }
        try (ThreadRoom room = room()) {
            Turn turn = room.start("hi");
            if (ending == Ending.INTERRUPTED) {
                reached.awaitReached();
                ThreadRoom.await(room.interrupt(turn));
            } else if (ending == Ending.STEERED) {
                reached.awaitReached();
                ThreadRoom.await(room.steer(turn, "more"));
            }
            room.watcher.awaitEnd(turn.id());
            room.run("again");

            History.assertValid(model.lastInput());
            assertEquals(1, outputs(model.lastInput()).size());
        }
    }

    @Test
    void aSearchThatTheProviderAnsweredNeedsNoOtherOutput() {
        model.then(
                Call.SEARCH_OF_THE_PROVIDER.done(),
                item("{'type':'tool_search_output','id':'tso_1','call_id':'c1','status':'completed',"
                        + "'execution':'server','tools':[{'type':'function','name':'found'}]}"),
                Events.done(message("msg_1", "found it")),
                completed());
        try (ThreadRoom room = room()) {
            room.run("hi");
            room.run("again");

            History.assertValid(model.lastInput());
            assertEquals(
                    List.of("tool_search_output completed server [{\"type\":\"function\",\"name\":\"found\"}]"),
                    outputs(model.lastInput()));
        }
    }

    @Test
    void aCallWithoutAnIdCannotHaveAnOutput() {
        model.then(
                item("{'type':'tool_search_call','execution':'client','arguments':{'query':'x'}}"),
                item("{'type':'local_shell_call','id':'lsh_1','status':'completed',"
                        + "'action':{'type':'exec','command':['ls']}}"),
                completed());
        try (ThreadRoom room = room()) {
            room.run("hi");
            assertEquals(1, model.requests().size());
            room.run("again");

            assertEquals(List.of(), outputs(model.lastInput()));
        }
    }

    @Test
    void searchesBesideOtherCallsHaveTheirOutputsToo() {
        model.then(Call.SEARCH.done(), Call.FUNCTION.done(), Call.SEARCH.done(), completed());
        try (ThreadRoom room = room()) {
            room.run("hi");

            History.assertValid(model.lastInput());
            assertEquals(3, outputs(model.lastInput()).size());
        }
    }

    private ThreadRoom room() {
        return new ThreadRoom(
                folder,
                model,
                TestTool.of("echo", (call, context) -> call.input()),
                TestTool.custom("free", (call, context) -> call.input()));
    }

    private static List<String> outputs(List<RawJson> input) {
        return input.stream()
                .map(RawJson::toTree)
                .filter(item -> item.path("type").asString("").endsWith("_output"))
                .map(CallOutputsTest::output)
                .toList();
    }

    private static String output(JsonNode item) {
        String type = item.path("type").asString();
        return type.equals("tool_search_output")
                ? type + " " + item.path("status").asString() + " "
                        + item.path("execution").asString() + " " + item.path("tools")
                : type + " " + item.path("output").asString();
    }

    private static ModelEvent item(String json) {
        return event("{\"type\":\"response.output_item.done\",\"item\":" + json.replace('\'', '"') + "}");
    }
}

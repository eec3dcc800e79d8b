package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.ServerRequest;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputImage;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputText;
import dev.codex4j.protocol.item.DynamicToolCallParams;
import dev.codex4j.protocol.item.DynamicToolCallResponse;
import dev.codex4j.protocol.item.DynamicToolCallStatus;
import dev.codex4j.protocol.item.DynamicToolNamespaceTool;
import dev.codex4j.protocol.item.DynamicToolSpec;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What happens when a model calls a tool that the thread's client has brought. */
class DynamicToolCallTest {
    private static final String PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
            + "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    private @Nullable ToolThread thread;

    @AfterEach
    void close() {
        if (thread != null) {
            thread.close();
        }
    }

    private ToolThread thread(DynamicToolSpec... tools) {
        return thread = new ToolThread(folder, setup -> setup, start -> start.dynamicTools(List.of(tools)));
    }

    private ToolThread answering(Function<ServerRequest<?>, CompletableFuture<?>> answer) {
        return thread(weather())
                .script(Reply.empty().call("weather", Map.of("city", "Kyoto")))
                .answering(answer);
    }

    private ToolThread answering(boolean success, DynamicToolCallOutputContentItem... content) {
        return answering(question -> done(success, content));
    }

    private static CompletableFuture<?> done(boolean success, DynamicToolCallOutputContentItem... content) {
        return CompletableFuture.completedFuture(new DynamicToolCallResponse(List.of(content), success));
    }

    private static DynamicToolSpec weather() {
        return DynamicToolSpec.Function.builder("weather", "Tells the weather", schema())
                .build();
    }

    private static JsonNode schema() {
        return JsonMapper.shared().readTree("{\"type\":\"object\",\"properties\":{\"city\":{\"type\":\"string\"}}}");
    }

    private static ThreadItem.DynamicToolCall item(ToolThread thread) {
        return thread.completed(ThreadItem.DynamicToolCall.class).get(0);
    }

    @Test
    void theClientIsAskedAndItsTextIsTheOutput() {
        ToolThread thread = answering(true, new InputText("sunny"));
        thread.run("How is it?");

        DynamicToolCallParams question =
                (DynamicToolCallParams) thread.questions().get(0);
        assertEquals("weather", question.tool());
        assertEquals("Kyoto", question.arguments().path("city").asString());
        assertEquals("sunny", thread.output());
        assertEquals(DynamicToolCallStatus.COMPLETED, item(thread).status());
        assertEquals(List.of(new InputText("sunny")), item(thread).contentItems());
        assertTrue(item(thread).durationMs() != null);
    }

    @Test
    void severalPartsAreGivenAsParts() {
        ToolThread thread = answering(true, new InputText("look"), new InputImage(PIXEL));
        thread.run("How is it?");

        JsonNode output = thread.outputs().get(0);
        assertEquals("look", output.path(0).path("text").asString());
        assertEquals("input_image", output.path(1).path("type").asString());
        assertEquals(PIXEL, output.path(1).path("image_url").asString());
    }

    @Test
    void anImageThatIsNoneIsLeftOut() {
        ToolThread thread = answering(true, new InputImage("data:image/png;base64,AAAA"));
        thread.run("How is it?");

        assertEquals(
                "image content omitted because it could not be processed",
                thread.outputs().get(0).path(0).path("text").asString());
    }

    @Test
    void anImageOnTheNetworkIsRefused() {
        ToolThread thread = answering(true, new InputImage("https://example.org/a.png"));
        thread.run("How is it?");

        assertEquals("remote image URLs are not supported; use an inline data URL instead", thread.output());
        assertEquals(DynamicToolCallStatus.FAILED, item(thread).status());
    }

    @Test
    void aFailureIsToldTheModelAndShownToClients() {
        ToolThread thread = answering(false, new InputText("no such city"));
        thread.run("How is it?");

        assertEquals("no such city", thread.output());
        assertEquals(DynamicToolCallStatus.FAILED, item(thread).status());
        assertEquals(false, item(thread).success());
    }

    @Test
    void aClientThatRefusesFailsTheCallOnly() {
        ToolThread thread = answering(question -> CompletableFuture.failedFuture(new RpcException(-1, "secret-4711")));
        Turn turn = thread.run("How is it?");

        assertEquals("dynamic tool request failed", thread.output());
        assertEquals(TurnStatus.COMPLETED, turn.status());
    }

    @Test
    void anAnswerThatCannotBeReadFailsTheCallOnly() {
        ToolThread thread = answering(
                question -> CompletableFuture.failedFuture(new DecodeException("no field success", "", null)));
        thread.run("How is it?");

        assertEquals("dynamic tool response was invalid", thread.output());
    }

    @Test
    void contentOfAnUnknownKindIsNoAnswer() {
        ToolThread thread = answering(
                true,
                new DynamicToolCallOutputContentItem.Unknown(
                        JsonNodeFactory.instance.objectNode().put("type", "smell")));
        thread.run("How is it?");

        assertEquals("dynamic tool response was invalid", thread.output());
    }

    @Test
    void argumentsThatAreNotJsonNeverReachTheClient() {
        ToolThread thread = thread(weather()).script(Reply.empty().callWithJson("weather", "not json"));
        thread.run("How is it?");

        assertTrue(thread.output().startsWith("failed to parse function arguments: "), thread.output());
        assertEquals(List.of(), thread.questions());
        assertEquals(List.of(), thread.completed(ThreadItem.DynamicToolCall.class));
    }

    @Test
    void longOutputIsCutAndTheRestCounted() {
        ToolThread thread =
                answering(true, new InputText("y".repeat(90_000)), new InputText("late"), new InputText("later"));
        thread.run("How is it?");

        JsonNode output = thread.outputs().get(0);
        assertEquals(2, output.size());
        assertTrue(output.path(0).path("text").asString().contains(" tokens truncated…"));
        assertEquals("[omitted 2 text items ...]", output.path(1).path("text").asString());
    }

    @Test
    void aToolOfANamespaceIsCalledWithIt() {
        ToolThread thread = thread(new DynamicToolSpec.Namespace(
                        "sky",
                        "All about the sky",
                        List.of(DynamicToolNamespaceTool.Function.builder("moon", "Tells the moon", schema())
                                .build())))
                .script(Reply.empty().call("moon", Map.of()))
                .answering(question -> done(true, new InputText("full")));
        thread.run("How is it?");

        assertEquals("sky", ((DynamicToolCallParams) thread.questions().get(0)).namespace());
        assertEquals("full", thread.output());
    }

    @Test
    void aDeferredToolIsListedInTheContextButNotDeclared() {
        ToolThread thread = thread(new DynamicToolSpec.Namespace(
                "sky",
                "All about the sky\nand more",
                List.of(DynamicToolNamespaceTool.Function.builder("moon", "Tells the moon", schema())
                        .deferLoading(true)
                        .build())));
        thread.run("How is it?");

        assertFalse(thread.asked(0).tools().containsKey("moon"));
        assertTrue(thread.asked(0).input().stream()
                .anyMatch(item -> item.toString()
                        .contains("<tools>\\nDeferred tool namespaces:\\n- sky: All about the sky\\n</tools>")));
    }

    @Test
    void aToolWithTheNameOfABuiltInOneIsNotOffered() {
        ToolThread thread = thread(DynamicToolSpec.Function.builder("exec_command", "mine", schema())
                        .build())
                .script(Reply.empty().call("exec_command", Map.of("cmd", "echo built in")));
        thread.run("go");

        assertTrue(thread.output().endsWith("built in\n"), thread.output());
        assertEquals(List.of(), thread.questions());
    }

    @Test
    void anInterruptedCallEndsBeforeItsTurnAndTakesItsQuestionBack() {
        CompletableFuture<DynamicToolCallResponse> never = new CompletableFuture<>();
        CompletableFuture<String> askedInTurn = new CompletableFuture<>();
        ToolThread thread = answering(question -> {
            askedInTurn.complete(((DynamicToolCallParams) question).turnId());
            return never;
        });
        CompletableFuture<Turn> turn = thread.thread().run("How is it?");
        ToolThread.await(thread.thread().interrupt(ToolThread.await(askedInTurn)));

        assertEquals(TurnStatus.INTERRUPTED, ToolThread.await(turn).status());
        assertEquals(DynamicToolCallStatus.FAILED, item(thread).status());
        assertEquals(List.of(), item(thread).contentItems());
        List<String> ends = new ArrayList<>();
        for (ServerNotification event : thread.told()) {
            if (event instanceof ItemCompletedNotification completed
                    && completed.item() instanceof ThreadItem.DynamicToolCall) {
                ends.add("item");
            } else if (event instanceof TurnCompletedNotification) {
                ends.add("turn");
            }
        }
        assertEquals(List.of("item", "turn"), ends);
        ToolThread.await(never.handle((answer, cancelled) -> cancelled));
        thread.run("again");
        assertEquals("dynamic tool call was cancelled before receiving a response", thread.output());
    }
}

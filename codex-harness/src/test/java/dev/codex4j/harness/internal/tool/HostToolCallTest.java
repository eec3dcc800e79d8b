package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.tool.HostTool;
import dev.codex4j.harness.tool.ToolException;
import dev.codex4j.harness.tool.ToolInvocation;
import dev.codex4j.harness.tool.ToolResult;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputText;
import dev.codex4j.protocol.item.DynamicToolCallStatus;
import dev.codex4j.protocol.item.DynamicToolSpec;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What happens when a model calls a tool that the host runs. */
@Timeout(60)
class HostToolCallTest {
    @TempDir
    Path folder;

    private @Nullable ToolThread thread;

    record City(String city) {}

    @AfterEach
    void close() {
        if (thread != null) {
            thread.close();
        }
    }

    private static HostTool weather(HostTool.Function<City> function) {
        return HostTool.of("weather", "Tells the weather", City.class, function);
    }

    private ToolThread thread(HostTool... tools) {
        return thread = new ToolThread(
                folder,
                setup -> {
                    List.of(tools).forEach(setup::tool);
                    return setup;
                },
                start -> start);
    }

    private ToolThread called(HostTool.Function<City> function) {
        return thread(weather(function)).script(Reply.empty().call("weather", Map.of("city", "Kyoto")));
    }

    private static ThreadItem.DynamicToolCall item(ToolThread thread) {
        return thread.completed(ThreadItem.DynamicToolCall.class).get(0);
    }

    @Test
    void theModelIsGivenWhatTheFunctionReturns() {
        ToolThread thread = called((city, call) -> ToolResult.text("sunny in " + city.city()));
        thread.run("How is it?");

        assertEquals("function", thread.asked(0).tools().get("weather"));
        assertEquals("sunny in Kyoto", thread.output());
        assertEquals(DynamicToolCallStatus.COMPLETED, item(thread).status());
        assertEquals("weather", item(thread).tool());
        assertEquals(List.of(new InputText("sunny in Kyoto")), item(thread).contentItems());
    }

    @Test
    void theFunctionKnowsForWhomItRuns() {
        CompletableFuture<ToolInvocation> seen = new CompletableFuture<>();
        ToolThread thread = called((city, call) -> {
            seen.complete(call);
            return ToolResult.text("");
        });
        Turn turn = thread.run("How is it?");

        ToolInvocation call = ToolThread.await(seen);
        assertEquals(thread.thread().id(), call.threadId());
        assertEquals(turn.id(), call.turnId());
        assertEquals(item(thread).id(), call.callId());
        assertEquals(folder, call.cwd());
        assertFalse(call.cancellation().isCancelled());
    }

    @Test
    void ofAnExceptionTheModelHearsTheKindOnly() {
        ToolThread thread = called((city, call) -> {
            throw new IllegalStateException("password=hunter2");
        });
        Turn turn = thread.run("How is it?");

        assertEquals("weather failed unexpectedly (IllegalStateException)", thread.output());
        assertEquals(DynamicToolCallStatus.FAILED, item(thread).status());
        assertEquals(TurnStatus.COMPLETED, turn.status());
    }

    @Test
    void aMessageForTheModelReachesIt() {
        ToolThread thread = called((city, call) -> {
            throw new ToolException("no such city");
        });
        thread.run("How is it?");

        assertEquals("no such city", thread.output());
        assertEquals(false, item(thread).success());
    }

    @Test
    void aFailureThatIsReturnedIsOne() {
        ToolThread thread = called((city, call) -> ToolResult.text("so far").and(ToolResult.failure("and no further")));
        thread.run("How is it?");

        assertEquals(DynamicToolCallStatus.FAILED, item(thread).status());
        assertEquals(
                "and no further", thread.outputs().get(0).path(1).path("text").asString());
    }

    @Test
    void argumentsThatDoNotFitNeverReachTheFunction() {
        ToolThread thread = thread(weather((city, call) -> ToolResult.text("called")))
                .script(Reply.empty().call("weather", Map.of("town", "Kyoto")));
        thread.run("How is it?");

        assertEquals("failed to parse function arguments: missing field `city`", thread.output());
    }

    @Test
    void anInterruptedFunctionIsToldAndItsItemEnds() throws InterruptedException {
        CompletableFuture<String> turnId = new CompletableFuture<>();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
        ToolThread thread = called((city, call) -> {
            call.cancellation().onCancel(() -> cancelled.complete(true));
            turnId.complete(call.turnId());
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.complete(true);
            }
            return ToolResult.text("too late");
        });
        CompletableFuture<Turn> turn = thread.thread().run("How is it?");
        ToolThread.await(thread.thread().interrupt(ToolThread.await(turnId)));

        assertEquals(TurnStatus.INTERRUPTED, ToolThread.await(turn).status());
        assertTrue(ToolThread.await(interrupted));
        assertTrue(ToolThread.await(cancelled));
        assertEquals(
                DynamicToolCallStatus.FAILED,
                thread.awaitCompleted(ThreadItem.DynamicToolCall.class).status());
    }

    @Test
    void aFunctionThatDoesNotHearIsLeftBehind() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<String> turnId = new CompletableFuture<>();
        ToolThread thread = called((city, call) -> {
            turnId.complete(call.turnId());
            while (release.getCount() > 0) {
                try {
                    release.await();
                } catch (InterruptedException deaf) {
                    continue;
                }
            }
            return ToolResult.text("too late");
        });
        CompletableFuture<Turn> turn = thread.thread().run("How is it?");
        ToolThread.await(thread.thread().interrupt(ToolThread.await(turnId)));

        assertEquals(TurnStatus.INTERRUPTED, ToolThread.await(turn).status());
        assertEquals(
                DynamicToolCallStatus.FAILED,
                thread.awaitCompleted(ThreadItem.DynamicToolCall.class).status());
        release.countDown();
    }

    @Test
    void aToolOfAClientCannotTakeItsName() {
        HostTool tool = weather((city, call) -> ToolResult.text(""));
        CompletableFuture<?> start;
        try (CodexHarness harness =
                CodexHarness.builder().codexHome(folder).tool(tool).build()) {
            start = harness.startThread(
                    dev.codex4j.protocol.thread.ThreadStartParams.builder()
                            .dynamicTools(List.of(DynamicToolSpec.Function.builder("weather", "", tool.schema())
                                    .build()))
                            .build(),
                    event -> {});
            Throwable refusal = assertThrows(RuntimeException.class, () -> ToolThread.await(start))
                    .getCause();
            assertTrue(refusal.getMessage().contains("dynamic tool name is taken by a tool of the host: weather"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec_command", "apply_patch", "web_search", "request_permissions", "tool_search"})
    void aNameOfTheHarnessIsRefusedWhenItIsBuilt(String name) {
        HostTool tool = HostTool.of(name, "", City.class, (city, call) -> ToolResult.text(""));

        assertEquals(
                "a tool of the host cannot be named `" + name + "`: the harness has one of that name",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CodexHarness.builder()
                                        .codexHome(folder)
                                        .tool(tool)
                                        .build())
                        .getMessage());
    }

    @Test
    void twoToolsOfOneNameAreRefusedWhenTheHarnessIsBuilt() {
        HostTool tool = weather((city, call) -> ToolResult.text(""));

        assertEquals(
                "two tools of the host are named `weather`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CodexHarness.builder()
                                        .codexHome(folder)
                                        .tool(tool)
                                        .tool(tool)
                                        .build())
                        .getMessage());
    }

    @Test
    void everyToolThatIsOfferedHasANameThatIsTaken() {
        ToolThread thread =
                this.thread = new ToolThread(folder, setup -> setup.setting("agents.enabled", "false"), start -> start);
        thread.run("hello");

        thread.asked(0).tools().keySet().forEach(name -> assertTrue(BuiltInTools.NAMES.contains(name), name));
    }

    @Test
    void aSchemaOfTheHostsIsShownAsItIs() {
        HostTool tool = HostTool.of(
                "limit",
                "Sets a limit",
                JsonMapper.shared()
                        .readTree("{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\",\"minimum\":1}}}"),
                (arguments, call) -> ToolResult.text("n=" + arguments.path("n").asInt()));
        ToolThread thread = thread(tool).script(Reply.empty().call("limit", Map.of("n", 3)));
        thread.run("go");

        assertEquals("n=3", thread.output());
    }
}

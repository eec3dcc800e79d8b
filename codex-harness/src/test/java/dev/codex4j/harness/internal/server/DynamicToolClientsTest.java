package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.TextPattern;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.item.DynamicToolCallOutputContentItem.InputText;
import dev.codex4j.protocol.item.DynamicToolCallParams;
import dev.codex4j.protocol.item.DynamicToolCallResponse;
import dev.codex4j.protocol.item.DynamicToolSpec;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.rpc.ConnectionHandler;
import dev.codex4j.protocol.rpc.ConnectionOptions;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.server.ClientInfo;
import dev.codex4j.protocol.server.InitializeCapabilities;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnItemsView;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/** The clients of a thread come and go while a tool of theirs is called. */
class DynamicToolClientsTest {
    private static final DynamicToolCallResponse SUNNY =
            new DynamicToolCallResponse(List.of(new InputText("sunny")), true);

    @TempDir
    Path folder;

    private CodexHarness harness;

    /** A client that notes what it is asked and answers when it is told to. */
    private static final class Client implements ConnectionHandler {
        private final CompletableFuture<IncomingRequest> asked = new CompletableFuture<>();
        private final CompletableFuture<Turn> ended = new CompletableFuture<>();
        private final Connection connection;

        private Client(CodexHarness harness) {
            connection = Connection.open(harness.connect(), ConnectionOptions.client(), this);
            call(InitializeParams.builder(ClientInfo.builder("test", "1").build())
                    .capabilities(InitializeCapabilities.builder()
                            .experimentalApi(true)
                            .build())
                    .build());
        }

        private <R> R call(Request<R> request) {
            return await(connection.request(request));
        }

        @Override
        public void onRequest(IncomingRequest request) {
            asked.complete(request);
        }

        @Override
        public void onNotification(Notification notification) {
            if (notification instanceof TurnCompletedNotification completed) {
                ended.complete(completed.turn());
            }
        }
    }

    @BeforeEach
    void start() {
        harness = CodexHarness.builder()
                .codexHome(folder)
                .workingFolder(folder)
                .setting("model", "test-model")
                .model(ScriptedModel.builder()
                        .when(Condition.lastToolOutput(TextPattern.anything()))
                        .say(seen ->
                                "It is " + seen.conversation().lastToolOutput().orElse("nothing"))
                        .otherwise()
                        .reply(Reply.empty().call("weather", Map.of()))
                        .build())
                .build();
    }

    @AfterEach
    void close() {
        harness.close();
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private static String startTurn(Client client) {
        String thread = client.call(ThreadStartParams.builder()
                        .dynamicTools(List.of(DynamicToolSpec.Function.builder(
                                        "weather", "Tells the weather", JsonNodeFactory.instance.objectNode())
                                .build()))
                        .build())
                .thread()
                .id();
        client.call(TurnStartParams.builder(
                        thread, List.of(UserInput.Text.builder("go").build()))
                .build());
        return thread;
    }

    private static void resume(Client client, String thread) {
        client.call(ThreadResumeParams.builder(thread).excludeTurns(true).build());
    }

    @Test
    void aCallWaitsForTheNextClientWhenTheOneThatWasAskedIsGone() {
        Client first = new Client(harness);
        String thread = startTurn(first);
        IncomingRequest question = await(first.asked);
        first.connection.close();
        Client second = new Client(harness);
        resume(second, thread);

        IncomingRequest again = await(second.asked);
        assertEquals(question.params(), again.params());
        assertEquals(question.id(), again.id());
        again.reply(SUNNY);
        assertEquals(TurnItemsView.SUMMARY, await(second.ended).itemsView());
    }

    @Test
    void theFirstOfSeveralClientsToAnswerHasRunTheTool() {
        Client first = new Client(harness);
        String thread = startTurn(first);
        await(first.asked);
        Client second = new Client(harness);
        resume(second, thread);
        assertEquals("weather", ((DynamicToolCallParams) await(second.asked).params()).tool());
        await(second.asked).reply(SUNNY);

        await(first.ended);
        await(first.asked).reply(new DynamicToolCallResponse(List.of(new InputText("late")), true));
        assertEquals(TurnItemsView.SUMMARY, await(second.ended).itemsView());
    }
}

package dev.codex4j.harness.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.CommandExecutionOutputDeltaNotification;
import dev.codex4j.protocol.item.CommandExecutionSource;
import dev.codex4j.protocol.item.CommandExecutionStatus;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class UserCommandTurnTest {
    @TempDir
    Path home;

    @TempDir
    Path workspace;

    private final HeldModel model = new HeldModel();

    private ThreadClient client(String... settings) {
        return new ThreadClient(model, home, workspace, settings);
    }

    private static void run(ThreadClient client, String command) {
        client.call(ThreadShellCommandParams.builder(client.threadId(), command).build());
    }

    private static Turn onlyTurn(ThreadClient client) {
        return ((TurnCompletedNotification) client.await(TurnCompletedNotification.class::isInstance)).turn();
    }

    private static boolean writes(ServerNotification event, String text) {
        return event instanceof CommandExecutionOutputDeltaNotification delta
                && delta.delta().contains(text);
    }

    @Test
    void aCommandIsATurnOfItsOwnAndTheModelHearsOfItInTheNext() {
        model.thenSay("seen");
        try (ThreadClient client = client()) {
            run(client, "  echo out; echo err >&2; exit 4 ");
            Turn turn = onlyTurn(client);
            assertEquals(TurnStatus.COMPLETED, turn.status());
            assertEquals(List.of(), turn.items());
            ThreadItem.CommandExecution item = client.completed(ThreadItem.CommandExecution.class);
            assertEquals(CommandExecutionSource.USER_SHELL, item.source());
            assertEquals(CommandExecutionStatus.FAILED, item.status());
            assertEquals(4, item.exitCode());
            assertEquals("out\nerr\n", item.aggregatedOutput());
            client.say("what did I run?");
            String told = model.input(0).get(1);
            assertTrue(
                    told.matches("(?s)user: <user_shell_command>\n<command>\necho out; echo err >&2; exit 4\n"
                            + "</command>\n<result>\nExit code: 4\nDuration: \\d+\\.\\d{4} seconds\n"
                            + "Output:\nout\nerr\n\n</result>\n</user_shell_command>"),
                    told);
        }
    }

    @Test
    void aCommandRunsOutsideOfTheSandboxOfTheThread() {
        try (ThreadClient client = client("sandbox_mode", "read-only")) {
            run(client, "echo written > file.txt");
            onlyTurn(client);
            assertTrue(Files.exists(workspace.resolve("file.txt")));
        }
    }

    @Test
    void aCommandBesideATurnBelongsToItAndIsToldAtItsNextPause() {
        HeldModel.Held held = model.thenHold(Reply.empty().say("working"));
        model.thenSay("seen");
        try (ThreadClient client = client()) {
            Turn turn = client.start("work");
            held.awaitRequest();
            run(client, "echo beside");
            ItemCompletedNotification command = (ItemCompletedNotification)
                    client.await(event -> event instanceof ItemCompletedNotification completed
                            && completed.item() instanceof ThreadItem.CommandExecution);
            assertEquals(turn.id(), command.turnId());
            held.release();
            assertEquals(
                    "seen",
                    ((ThreadItem.AgentMessage) client.ended(turn.id()).items().get(0)).text());
            List<String> input = model.input(1);
            assertTrue(input.get(input.size() - 1).startsWith("user: <user_shell_command>"));
            assertEquals(
                    1, client.story().stream().filter("turn/started"::equals).count());
        }
    }

    @Test
    void aCommandThatOutlivesItsTurnIsToldInALaterOne() throws IOException {
        Path gate = workspace.resolve("gate");
        model.thenSay("done").thenSay("seen");
        try (ThreadClient client = client()) {
            run(client, "until [ -e first ]; do sleep 0.02; done");
            client.await(TurnStartedNotification.class::isInstance);
            run(client, "echo started; until [ -e gate ]; do sleep 0.02; done");
            client.await(event -> writes(event, "started"));
            Files.createFile(workspace.resolve("first"));
            onlyTurn(client);
            client.say("meanwhile");
            Files.createFile(gate);
            client.await(event -> event instanceof ItemCompletedNotification completed
                    && completed.item() instanceof ThreadItem.CommandExecution command
                    && command.command().contains("gate"));
            client.say("and now?");
            assertTrue(model.input(1).stream().anyMatch(line -> line.contains("[ -e gate ]")));
            assertFalse(model.input(0).stream().anyMatch(line -> line.contains("[ -e gate ]")));
        }
    }

    @Test
    void anInterruptionEndsTheCommandAndItsTurn() {
        model.thenSay("after");
        try (ThreadClient client = client()) {
            run(client, "echo begun; sleep 60");
            client.await(event -> writes(event, "begun"));
            String turnId = ((TurnStartedNotification) client.await(TurnStartedNotification.class::isInstance))
                    .turn()
                    .id();
            client.call(new TurnInterruptParams(client.threadId(), turnId));
            assertEquals(TurnStatus.INTERRUPTED, client.ended(turnId).status());
            ThreadItem.CommandExecution item = client.completed(ThreadItem.CommandExecution.class);
            assertEquals("command aborted by user", item.aggregatedOutput());
            assertEquals(-1, item.exitCode());
            client.say("next");
            assertTrue(model.input(0).get(1).contains("command aborted by user"));
            assertTrue(model.input(0).get(2).startsWith("user: <turn_aborted>"));
        }
    }

    @Test
    void anInterruptionOfATurnEndsTheCommandBesideItFirst() {
        HeldModel.Held held = model.thenHold(Reply.empty().say("never"));
        model.thenSay("after");
        try (ThreadClient client = client()) {
            Turn turn = client.start("work");
            held.awaitRequest();
            run(client, "echo begun; sleep 60");
            client.await(event -> writes(event, "begun"));
            client.call(new TurnInterruptParams(client.threadId(), turn.id()));
            client.ended(turn.id());
            client.say("next");
            List<String> input = model.input(1);
            int command = indexOf(input, "<user_shell_command>");
            assertTrue(command > 0);
            assertEquals(command + 1, indexOf(input, "<turn_aborted>"));
        }
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void whatIsSaidDuringACommandIsPartOfItsTurnButAsksNoModel() throws IOException {
        model.thenSay("later");
        try (ThreadClient client = client()) {
            run(client, "echo begun; until [ -e gate ]; do sleep 0.02; done");
            client.await(event -> writes(event, "begun"));
            Turn turn = client.start("by the way");
            Files.createFile(workspace.resolve("gate"));
            client.ended(turn.id());
            assertEquals(0, model.requestCount());
            client.await(event -> event instanceof ItemStartedNotification started
                    && started.item() instanceof ThreadItem.UserMessage);
            client.say("next");
            assertTrue(model.input(0).contains("user: by the way"));
        }
    }

    @Test
    void aCommandEndsWhenItsTimeIsOver() {
        try (ThreadClient client = client()) {
            client.call(ThreadShellCommandParams.builder(client.threadId(), "echo slow; sleep 60")
                    .timeoutMs(1500L)
                    .build());
            onlyTurn(client);
            ThreadItem.CommandExecution item = client.completed(ThreadItem.CommandExecution.class);
            assertEquals(124, item.exitCode());
            assertEquals("slow\n", item.aggregatedOutput());
        }
    }

    @Test
    void noCommandOutlivesTheHarness() throws Exception {
        long process;
        HeldModel.Held held = model.thenHold(Reply.empty().say("never"));
        try (ThreadClient client = client()) {
            client.start("work");
            held.awaitRequest();
            run(client, "echo pid=$$; sleep 60");
            String text = ((CommandExecutionOutputDeltaNotification) client.await(event -> writes(event, "pid=")))
                    .delta()
                    .strip();
            process = Long.parseLong(text.substring("pid=".length()));
        }
        Optional<ProcessHandle> left = ProcessHandle.of(process);
        if (left.isPresent()) {
            left.get().onExit().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void aCommandThatSaysNothingIsRefused() {
        try (ThreadClient client = client()) {
            assertEquals(
                    "command must not be empty",
                    client.refusal(ThreadShellCommandParams.builder(client.threadId(), "  ")
                                    .build())
                            .reason());
            assertEquals(
                    "thread/shellCommand timeoutMs must be non-negative, got -1",
                    client.refusal(ThreadShellCommandParams.builder(client.threadId(), "true")
                                    .timeoutMs(-1L)
                                    .build())
                            .reason());
        }
    }
}

package dev.codex4j.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.turn.DirectedModel;
import dev.codex4j.harness.internal.turn.Gate;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that a host works with directly. */
class DirectThreadsTest {
    private static final ThreadListener NOBODY = event -> {};

    @TempDir
    Path folder;

    private final DirectedModel model = new DirectedModel();

    private CodexHarness harness() throws Exception {
        return CodexHarness.builder()
                .codexHome(Files.createDirectories(folder.resolve("home")))
                .workingFolder(Files.createDirectories(folder.resolve("work")))
                .setting("model", "mock-model")
                .setting("approval_policy", "never")
                .model(model)
                .build();
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }

    private static AgentThread start(CodexHarness harness) throws Exception {
        return get(harness.startThread(ThreadStartParams.builder().build(), NOBODY));
    }

    private boolean modelHeard(String text) {
        return model.lastInput().stream().map(RawJson::toString).anyMatch(item -> item.contains(text));
    }

    @Test
    void aThreadGoesOnInALaterHarness() throws Exception {
        String id;
        try (CodexHarness harness = harness()) {
            AgentThread thread = start(harness);
            id = thread.id();
            get(thread.run("the first words"));
        }
        try (CodexHarness harness = harness()) {
            AgentThread thread =
                    get(harness.resumeThread(ThreadResumeParams.builder(id).build(), NOBODY));

            assertEquals(id, thread.id());
            assertEquals(1, thread.info().turns().size());
            assertEquals(
                    TurnStatus.COMPLETED, get(thread.run("the second words")).status());
            assertTrue(modelHeard("the first words"));
            assertEquals(2, get(thread.read()).thread().turns().size());
        }
    }

    @Test
    void aForkBeginsAsItsSourceDidAndLeavesItAlone() throws Exception {
        try (CodexHarness harness = harness()) {
            AgentThread thread = start(harness);
            get(thread.run("the first words"));

            AgentThread fork =
                    get(harness.forkThread(ThreadForkParams.builder(thread.id()).build(), NOBODY));
            get(fork.run("other words"));

            assertEquals(thread.id(), fork.info().forkedFromId());
            assertTrue(modelHeard("the first words"));
            assertEquals(1, get(thread.read()).thread().turns().size());
        }
    }

    @Test
    void aThreadThatIsNotThereIsARefusal() throws Exception {
        try (CodexHarness harness = harness()) {
            String nobody = "01a2032f-0000-7000-8000-000000000000";

            ExecutionException refused = assertThrows(
                    ExecutionException.class,
                    () -> get(harness.resumeThread(
                            ThreadResumeParams.builder(nobody).build(), NOBODY)));

            RpcException refusal = assertInstanceOf(RpcException.class, refused.getCause());
            assertEquals("no rollout found for thread id " + nobody + " (-32600)", refusal.getMessage());
        }
    }

    @Test
    void whoLeavesAThreadHearsNothingMoreAndWaitsForNothing() throws Exception {
        Gate reached = new Gate();
        model.then(DirectedModel.silence(reached));
        try (CodexHarness harness = harness()) {
            AgentThread thread = start(harness);
            CompletableFuture<Turn> end = thread.run("wait");
            reached.awaitReached();

            thread.leave();
            thread.leave();

            ExecutionException left = assertThrows(ExecutionException.class, () -> get(end));
            CodexException why = assertInstanceOf(CodexException.class, left.getCause());
            assertTrue(String.valueOf(why.getMessage()).startsWith("thread " + thread.id() + " was left before turn "));
            AgentThread again = get(
                    harness.resumeThread(ThreadResumeParams.builder(thread.id()).build(), NOBODY));
            Turn turn = again.info().turns().get(0);
            get(again.interrupt(turn.id()));
        }
    }
}

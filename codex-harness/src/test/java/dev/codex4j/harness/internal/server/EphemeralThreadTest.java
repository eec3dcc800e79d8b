package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.history.ThreadItemsListParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListParams;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A thread that nothing is kept of")
class EphemeralThreadTest {
    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.request(ThreadStartParams.builder().ephemeral(true).build())
                .thread()
                .id();
        client.run(thread, "hello");
    }

    @AfterEach
    void end() {
        client.close();
    }

    @Test
    @DisplayName("is looked at without its turns, and is nothing to find by its words")
    void showsLittle() {
        assertEquals(
                "",
                client.request(ThreadReadParams.builder(thread).build())
                        .thread()
                        .preview());
    }

    @Test
    @DisplayName("refuses all that needs a history that is kept")
    void refusesWhatNeedsAHistory() {
        String nothing = "no rollout found for thread id " + thread;
        Map<Request<?>, String> refusals = Map.of(
                ThreadReadParams.builder(thread).includeTurns(true).build(),
                "ephemeral threads do not support includeTurns",
                ThreadTurnsListParams.builder(thread).build(),
                "ephemeral threads do not support thread/turns/list",
                ThreadItemsListParams.builder(thread).build(),
                "thread/items/list is not supported yet",
                new ThreadSetNameParams(thread, "name"),
                "ephemeral thread does not support metadata updates: " + thread,
                ThreadResumeParams.builder(thread).build(),
                nothing,
                ThreadForkParams.builder(thread).build(),
                nothing);
        refusals.forEach((request, refusal) -> assertEquals(refusal, client.refusal(request)));
    }
}

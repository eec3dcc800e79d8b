package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.ThreadDecrementElicitationParams;
import dev.codex4j.protocol.thread.ThreadDecrementElicitationResponse;
import dev.codex4j.protocol.thread.ThreadIncrementElicitationParams;
import dev.codex4j.protocol.thread.ThreadIncrementElicitationResponse;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisplayName("A question that a client asks by itself")
class ElicitationTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("is counted, for loaded threads")
    void isCounted() {
        try (ConnectedClient client = new ConnectedClient(folder, Map.of())) {
            String thread = client.startThread();
            ThreadDecrementElicitationParams less = new ThreadDecrementElicitationParams(thread);
            ThreadIncrementElicitationParams more = new ThreadIncrementElicitationParams(thread);
            assertEquals("out-of-band elicitation count is already zero", client.refusal(less));
            assertEquals(new ThreadIncrementElicitationResponse(1, true), client.request(more));
            assertEquals(new ThreadIncrementElicitationResponse(2, true), client.request(more));
            assertEquals(new ThreadDecrementElicitationResponse(1, true), client.request(less));
            assertEquals(new ThreadDecrementElicitationResponse(0, false), client.request(less));
            assertEquals("out-of-band elicitation count is already zero", client.refusal(less));
            String unknown = "00000000-0000-0000-0000-000000000000";
            assertEquals("thread not found: " + unknown, client.refusal(new ThreadIncrementElicitationParams(unknown)));
        }
    }

    @Test
    @DisplayName("keeps the model from being told of commands before it is answered")
    void holdsCommandsBack() {
        try (ConnectedClient client = new ConnectedClient(folder, Map.of())) {
            String thread = client.startThread();
            client.script(
                    Reply.empty().call("exec_command", Map.of("cmd", "echo done", "yield_time_ms", 1000)),
                    Reply.empty().say("seen"));
            client.request(new ThreadIncrementElicitationParams(thread));
            client.start(thread, "go");
            client.await(ItemCompletedNotification.class, end -> end.item() instanceof ThreadItem.CommandExecution);
            assertEquals(1, client.asked().size());
            client.request(new ThreadDecrementElicitationParams(thread));
            client.await(TurnCompletedNotification.class, end -> true);
            assertTrue(client.asked().get(1).toolOutputs().get(0).contains("done"));
        }
    }
}

package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateParams;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdatedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a client gives a turn")
class TurnInputTest {
    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
    }

    @AfterEach
    void end() {
        client.close();
    }

    private TurnStartParams image(String url) {
        return TurnStartParams.builder(
                        thread, List.of(UserInput.Image.builder().url(url).build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a.png", "HTTPS://example.org/a.png"})
    @DisplayName("is never an image that would have to be fetched")
    void fetchesNothing(String url) {
        assertEquals("remote image URLs are not supported; use an inline data URL instead", client.refusal(image(url)));
    }

    @Test
    @DisplayName("reaches the model without the images that are none")
    void leavesOutBrokenImages() {
        client.request(image("data:image/png;base64,AAAA"));
        client.run(thread, "and now?");
        assertTrue(client.asked().get(0).input().toString().contains("image content omitted"));
    }

    @Test
    @DisplayName("may name a folder as the server sees it, wherever the thread is")
    void resolvesFolders() {
        for (String place : List.of("first", "second")) {
            client.request(ThreadSettingsUpdateParams.builder(thread).cwd(place).build());
            ThreadSettingsUpdatedNotification changed =
                    client.await(ThreadSettingsUpdatedNotification.class, each -> true);
            assertEquals(
                    folder.resolve(place).toString(), changed.threadSettings().cwd());
        }
    }
}

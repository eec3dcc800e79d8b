package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

class ResponsesWebSocketClientContractTest extends ModelClientContract {
    private final List<AutoCloseable> opened = new ArrayList<>();

    @Override
    protected ModelClient answering(String text) throws IOException {
        SmallWebSocketServer server =
                new SmallWebSocketServer((peer, frame, number) -> SmallWebSocketServer.say(peer, number, text));
        opened.add(server);
        return client(server.baseUrl());
    }

    @Override
    protected ModelClient silent() throws IOException {
        MisbehavingServer server = new MisbehavingServer(MisbehavingServer.Connection::hold);
        opened.add(server);
        return client(server.baseUrl());
    }

    private ModelClient client(String baseUrl) {
        ModelProvider.Builder provider = ModelProvider.builder("test", baseUrl);
        ModelSession session = new ModelSession(provider);
        opened.add(session);
        return new ResponsesWebSocketClient(
                provider.build(), Map.of(), CredentialSource.none(), session.http, session.client, ModelSession.NOON);
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }
}

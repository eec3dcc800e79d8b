package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.internal.model.MisbehavingServer.Connection;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelProvider;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.ScriptedModelServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class ResponsesHttpClientContractTest extends ModelClientContract {
    private final List<AutoCloseable> opened = new ArrayList<>();

    @Override
    protected ModelClient answering(String text) throws IOException {
        ScriptedModelServer server = ScriptedModelServer.start(
                ScriptedModel.builder().otherwise().say(text).build());
        opened.add(server);
        return client(ModelProvider.builder("test", server.baseUrl()));
    }

    @Override
    protected ModelClient silent() throws IOException {
        MisbehavingServer server = new MisbehavingServer(Connection::hold);
        opened.add(server);
        return client(ModelProvider.builder("test", server.baseUrl()));
    }

    private ModelClient client(ModelProvider.Builder provider) {
        ModelSession session = new ModelSession(provider);
        opened.add(session);
        return session.client;
    }

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : opened) {
            one.close();
        }
    }
}

package dev.codex4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.client.CodexClient;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.rpc.LineTransport;
import dev.codex4j.protocol.rpc.Side;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Client and agent talk over any pair of streams, those of a socket for instance. */
@Timeout(60)
class StreamsTest {
    @TempDir
    Path home;

    @Test
    void aTurnRunsOverASocket() throws Exception {
        ScriptedModel model = ScriptedModel.builder().otherwise().say("hello").build();
        try (CodexHarness harness =
                        CodexHarness.builder().codexHome(home).model(model).build();
                ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket near = new Socket(door.getInetAddress(), door.getLocalPort());
                Socket far = door.accept()) {
            harness.serve(LineTransport.over(Side.SERVER, far.getInputStream(), far.getOutputStream()));
            try (CodexClient client = CodexClient.connect(
                    LineTransport.over(Side.CLIENT, near.getInputStream(), near.getOutputStream()))) {
                assertEquals("hello", client.startThread().run("say hello").finalMessage());
            }
        }
    }
}

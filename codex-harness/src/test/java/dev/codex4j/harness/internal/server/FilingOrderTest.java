package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.project.ProjectCreateResponse;
import dev.codex4j.protocol.project.ProjectDeleteParams;
import dev.codex4j.protocol.rpc.Inbound;
import dev.codex4j.protocol.rpc.Message;
import dev.codex4j.protocol.rpc.RpcError;
import dev.codex4j.protocol.rpc.Transport;
import dev.codex4j.protocol.server.ClientInfo;
import dev.codex4j.protocol.server.InitializeCapabilities;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever files threads hears of what becomes of projects before the answer, and of threads in sections after it. */
@Timeout(60)
class FilingOrderTest {
    private static final String PINNED = "01984de2-8f74-7c91-a3b2-5c5e937cf318";
    private static final RequestId ID = new RequestId.Number(1);

    @TempDir
    Path folder;

    private final BlockingQueue<Message> arrived = new LinkedBlockingQueue<>();
    private CodexHarness harness;
    private Transport transport;
    private Object lastResult;

    @BeforeEach
    void begin() throws InterruptedException {
        harness = CodexHarness.builder()
                .codexHome(folder)
                .workingFolder(folder)
                .model(ScriptedModel.builder().build())
                .build();
        transport = harness.connect();
        transport.start(new Arrivals());
        send(InitializeParams.builder(ClientInfo.builder("test", "1").build())
                .capabilities(
                        InitializeCapabilities.builder().experimentalApi(true).build())
                .build());
        upTo(Message.Response.class::isInstance);
    }

    @AfterEach
    void end() {
        transport.close();
        harness.close();
    }

    @Test
    void ofProjectsTheClientHearsBeforeTheAnswer() throws InterruptedException {
        String thread = startThread();
        send(new ProjectCreateParams("p", List.of(), null, "key"));
        assertEquals(List.of("project/changed", "answer"), upTo(Message.Response.class::isInstance));
        send(new ProjectCreateParams("p", List.of(), null, "key"));
        assertEquals(List.of("answer"), upTo(Message.Response.class::isInstance));
        String project = ((ProjectCreateResponse) lastResult).project().id();
        send(ThreadMetadataUpdateParams.builder(thread).projectId(project).build());
        assertEquals(List.of("thread/project/updated", "answer"), upTo(Message.Response.class::isInstance));
        send(new ProjectDeleteParams(project));
        assertEquals(
                List.of("project/changed", "thread/project/updated", "answer"),
                upTo(Message.Response.class::isInstance));
    }

    @Test
    void ofSectionsTheClientHearsAfterTheAnswer() throws InterruptedException {
        send(ThreadSectionMoveParams.builder(startThread())
                .sectionId(Change.to(PINNED))
                .build());
        assertEquals(List.of("answer", "thread/section/changed"), upTo(isNews("thread/section/changed")));
    }

    /** A thread that is stored. */
    private String startThread() throws InterruptedException {
        send(ThreadStartParams.builder().build());
        upTo(isNews("thread/started"));
        String thread = ((ThreadStartResponse) lastResult).thread().id();
        send(new ThreadSetNameParams(thread, "name"));
        upTo(isNews("thread/name/updated"));
        return thread;
    }

    private void send(Request<?> params) {
        transport.send(new Message.Request(ID, params));
    }

    private static Predicate<Message> isNews(String method) {
        return message -> message instanceof Message.Notification news
                && news.params().method().equals(method);
    }

    /** What arrives until then: the methods of notifications, and answers. */
    private List<String> upTo(Predicate<Message> last) throws InterruptedException {
        List<String> seen = new ArrayList<>();
        while (true) {
            Message message = arrived.poll(20, TimeUnit.SECONDS);
            if (message instanceof Message.Notification news) {
                seen.add(news.params().method());
            } else if (message instanceof Message.Response response) {
                seen.add("answer");
                lastResult = response.result();
            } else {
                throw new AssertionError(message + " came after " + seen);
            }
            if (last.test(message)) {
                return seen;
            }
        }
    }

    private final class Arrivals implements Inbound {
        @Override
        public void receive(Message message) {
            arrived.add(message);
        }

        @Override
        public void refuse(RequestId id, RpcError error) {
            throw new AssertionError(error);
        }

        @Override
        public void undecodable(RequestId id, ProtocolException problem) {
            throw new AssertionError(problem);
        }

        @Override
        public @Nullable Request<?> pending(RequestId id) {
            return null;
        }

        @Override
        public void lost(TransportException reason) {}
    }
}

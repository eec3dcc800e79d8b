package dev.codex4j.protocol.rpc;

import static dev.codex4j.protocol.rpc.LawsOfExecutionTest.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.UnknownServerNotification;
import dev.codex4j.protocol.account.login.LogoutAccountParams;
import dev.codex4j.protocol.rpc.Ends.Sockets;
import dev.codex4j.protocol.server.InitializedNotification;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadArchiveResponse;
import dev.codex4j.protocol.thread.ThreadLoadedListParams;
import dev.codex4j.protocol.thread.ThreadLoadedListResponse;
import dev.codex4j.protocol.thread.ThreadNameUpdatedNotification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One end is a connection, the other is this test, which reads and writes the lines itself. */
@Timeout(20)
class LineTransportTest {
    private final Sockets sockets = Sockets.connect();
    private final Ends.Handler handler = new Ends.Handler();
    private BufferedReader lines;

    @BeforeEach
    void openReader() throws IOException {
        lines = new BufferedReader(new InputStreamReader(sockets.other().getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void closeSockets() throws IOException {
        sockets.one().close();
        sockets.other().close();
    }

    @Test
    void idsAreEchoedWithTheirJsonType() throws Exception {
        server();
        handler.onRequest = request -> request.reply(new ThreadArchiveResponse());
        write("{\"id\":7,\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}");
        assertEquals("{\"id\":7,\"result\":{}}", lines.readLine());
        write("{\"id\":\"7\",\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}");
        assertEquals("{\"id\":\"7\",\"result\":{}}", lines.readLine());
    }

    @Test
    void membersMayComeInAnyOrderAndAJsonrpcMemberIsTolerated() throws Exception {
        server();
        handler.onRequest = request -> request.fail(-32000, ((ThreadArchiveParams) request.params()).threadId());
        write(
                "{\"jsonrpc\":\"2.0\",\"params\":{\"threadId\":\"late\"},\"method\":\"thread/archive\",\"trace\":{},\"id\":1}");
        assertEquals("{\"id\":1,\"error\":{\"code\":-32000,\"message\":\"late\"}}", lines.readLine());
        write("{\"method\":\"thread/archive\",\"params\":{\"threadId\":\"early\"},\"id\":2}");
        assertEquals("{\"id\":2,\"error\":{\"code\":-32000,\"message\":\"early\"}}", lines.readLine());
    }

    @Test
    void badRequestsAreRefusedWithAReasonAndTheConnectionGoesOn() throws Exception {
        server();
        handler.onRequest = request -> request.reply(new ThreadArchiveResponse());
        write("{\"id\":1,\"method\":\"no/such/method\",\"params\":{}}");
        assertRefused(1, "Invalid request: unknown variant `no/such/method`");
        write("{\"id\":2,\"method\":\"no/such/method\"}");
        assertRefused(2, "Invalid request: unknown variant `no/such/method`");
        write("{\"id\":3,\"method\":\"thread/archive\"}");
        assertRefused(3, "Invalid request: missing field `params`");
        write("{\"id\":4,\"method\":\"thread/archive\",\"params\":{\"threadId\":[12]}}");
        assertRefused(4, "Invalid request: ");
        write("{\"method\":\"thread/archive\",\"params\":{\"threadId\":[12]},\"id\":5}");
        assertRefused(5, "Invalid request: ");
        write("{\"id\":6,\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}");
        assertEquals("{\"id\":6,\"result\":{}}", lines.readLine());
    }

    @Test
    void textsThatAreNoMessagesAreIgnored() throws Exception {
        server();
        handler.onRequest = request -> request.reply(new ThreadArchiveResponse());
        for (String text : List.of(
                "this is not JSON",
                "{\"id\": 99999",
                "[]",
                "",
                "7",
                "{\"id\":1,\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"",
                "{\"id\":1,\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}} {}",
                "{\"id\":[],\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}",
                "{\"id\":1}",
                "{}",
                "{\"jsonrpc\":\"2.0\",\"result\":{},\"id\":12345}",
                "{\"error\":{\"code\":1,\"message\":\"m\"},\"id\":12345}",
                "{\"id\":1,\"error\":{\"code\":1,",
                "{\"id\":1,\"error\":{\"code\":nonsense}}",
                "{\"id\":123456789012345678901234567890,\"method\":\"thread/archive\"}",
                "[".repeat(5000),
                "{\"method\":\"no/such/notification\",\"params\":{}}")) {
            write(text);
        }
        write("{\"id\":6,\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}\r");
        assertEquals("{\"id\":6,\"result\":{}}", lines.readLine());
    }

    @Test
    void aServersNotificationsSayWhenTheyWereSent() throws Exception {
        Clock clock = Clock.fixed(Instant.ofEpochMilli(1234), ZoneOffset.UTC);
        Connection connection = Connection.open(
                Ends.over(Side.SERVER, sockets.one(), FramedTransport.Limits.DEFAULT),
                ConnectionOptions.server().withClock(clock),
                handler);
        connection.notify(new ThreadNameUpdatedNotification("t", "n"));
        assertEquals(
                "{\"method\":\"thread/name/updated\",\"params\":{\"threadId\":\"t\",\"threadName\":\"n\"},\"emittedAtMs\":1234}",
                lines.readLine());
    }

    @Test
    void duplicateIdsInFlightAreRefused() throws Exception {
        server();
        CompletableFuture<IncomingRequest> first = new CompletableFuture<>();
        handler.onRequest = first::complete;
        write("{\"id\":\"a\",\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}");
        first.get();
        write("{\"id\":\"a\",\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}");
        assertEquals(
                "{\"id\":\"a\",\"error\":{\"code\":-32600,\"message\":\"duplicate request id: a\"}}", lines.readLine());
        first.get().reply(new ThreadArchiveResponse());
        assertEquals("{\"id\":\"a\",\"result\":{}}", lines.readLine());
    }

    @Test
    void anAnswerThatCannotBeDecodedFailsItsCallAndQuotesNoTexts() throws Exception {
        Connection client = client(FramedTransport.Limits.DEFAULT);
        var answer = client.request(new ThreadLoadedListParams(null, null));
        lines.readLine();
        write("{\"id\":0,\"result\":{\"data\":{\"secret\":\"hunter2\",\"n\":1},\"nextCursor\":\"hunter2\"}}");
        ProtocolException problem = failure(ProtocolException.class, answer);
        assertEquals("thread/loaded/list", problem.method());
        assertTrue(
                problem.getMessage().startsWith("The answer to thread/loaded/list cannot be decoded: "),
                problem.getMessage());
        assertEquals(
                "{\"data\":{\"secret\":\"…\",\"n\":1},\"nextCursor\":\"…\"}", problem.excerpt(), problem.getMessage());
        assertFalse(problem.getMessage().contains("hunter2"), problem.getMessage());
        assertTrue(client.isOpen());
    }

    @Test
    void answersAreDecodedWhereverTheIdStands() throws Exception {
        Connection client = client(FramedTransport.Limits.DEFAULT);
        var first = client.request(new ThreadLoadedListParams(null, null));
        var second = client.request(new ThreadLoadedListParams(null, null));
        write("{\"result\":{\"data\":[\"b\"]},\"id\":1}");
        write("{\"id\":0,\"result\":{\"data\":[\"a\"],\"nextCursor\":null}}");
        assertEquals(new ThreadLoadedListResponse(List.of("a"), null), first.get());
        assertEquals(new ThreadLoadedListResponse(List.of("b"), null), second.get());
    }

    @Test
    void errorsCarryCodeMessageDataAndMethod() throws Exception {
        Connection client = client(FramedTransport.Limits.DEFAULT);
        var answer = client.request(new ThreadArchiveParams("t"));
        write("{\"error\":{\"code\":-32602,\"message\":\"too long\",\"data\":{\"max\":3}},\"id\":0}");
        RpcException refused = failure(RpcException.class, answer);
        assertEquals(-32602, refused.code());
        assertEquals("too long", refused.reason());
        assertEquals("{\"max\":3}", String.valueOf(refused.data()));
        assertEquals("thread/archive", refused.method());
    }

    @Test
    void aClientSeesNotificationsThatItDoesNotKnow() throws Exception {
        CompletableFuture<Object> seen = new CompletableFuture<>();
        handler.onNotification = seen::complete;
        client(FramedTransport.Limits.DEFAULT);
        write("{\"method\":\"from/the/future\",\"params\":{\"a\":[1]}}");
        UnknownServerNotification unknown = (UnknownServerNotification) seen.get();
        assertEquals("from/the/future", unknown.method());
        assertEquals("{\"a\":[1]}", unknown.params().toString());
    }

    @Test
    void aLineThatIsCutOffByTheEndIsNoMessage() throws Exception {
        ConcurrentLinkedQueue<Object> seen = new ConcurrentLinkedQueue<>();
        handler.onNotification = seen::add;
        client(FramedTransport.Limits.DEFAULT);
        sockets.other()
                .getOutputStream()
                .write("{\"method\":\"thread/name/updated\",\"params\":{\"threadId\":\"t\"}}"
                        .getBytes(StandardCharsets.UTF_8));
        sockets.other().shutdownOutput();
        assertEquals(
                "The connection is lost: the other side ended it.",
                handler.closed.get().getMessage());
        assertTrue(seen.isEmpty());
    }

    @Test
    void aMessageThatIsTooLargeToReceiveEndsTheConnectionWithAClearError() throws Exception {
        Connection client = client(FramedTransport.Limits.DEFAULT.withMaxFrameBytes(50_000));
        var answer = client.request(new ThreadArchiveParams("t"));
        write("{\"id\":0,\"result\":{\"padding\":\"" + "x".repeat(60_000) + "\"}}");
        TransportException lost = failure(TransportException.class, answer);
        assertEquals(
                "thread/archive was not completed. The connection was given up: a message larger than 50000 bytes"
                        + " arrived. Raise the limit if such messages are to be expected.",
                lost.getMessage());
    }

    @Test
    void aMessageThatIsTooLargeToSendFailsAlone() throws Exception {
        Connection client = client(FramedTransport.Limits.DEFAULT.withMaxFrameBytes(1000));
        ProtocolException problem =
                failure(ProtocolException.class, client.request(new ThreadArchiveParams("x".repeat(2000))));
        assertTrue(problem.getMessage().contains("may have at most 1000"), problem.getMessage());
        assertTrue(client.isOpen());
        client.request(new ThreadArchiveParams("t"));
        assertEquals("{\"method\":\"thread/archive\",\"id\":1,\"params\":{\"threadId\":\"t\"}}", lines.readLine());
    }

    @Test
    void sendingAfterCloseFailsAndDoesNotCutOffWhatWasSentBefore() throws Exception {
        Transport transport = Ends.over(Side.CLIENT, sockets.one(), FramedTransport.Limits.DEFAULT);
        Connection client = Connection.open(transport, ConnectionOptions.client(), handler);
        for (int number = 0; number < 50; number++) {
            client.notify(new InitializedNotification());
        }
        client.close();
        TransportException closed =
                assertThrows(TransportException.class, () -> client.notify(new InitializedNotification()));
        assertEquals("The connection was closed by this side.", closed.getMessage());
        assertEquals(50, lines.lines().count());
    }

    @Test
    void aSideThatDoesNotReadLosesTheConnection() {
        Connection client = client(FramedTransport.Limits.DEFAULT.withOutbound(2, Duration.ofMillis(100)));
        List<CompletableFuture<ThreadArchiveResponse>> answers = IntStream.range(0, 200)
                .mapToObj(number -> client.request(new ThreadArchiveParams("x".repeat(200_000))))
                .toList();
        TransportException lost = failure(TransportException.class, answers.get(0));
        assertTrue(lost.getMessage().contains("has not read anything for"), lost.getMessage());
        answers.forEach(answer -> failure(TransportException.class, answer));
    }

    @Test
    void aMethodWithoutParametersHasNoParamsMember() throws Exception {
        Connection client = client(FramedTransport.Limits.DEFAULT);
        client.notify(new InitializedNotification());
        assertEquals("{\"method\":\"initialized\"}", lines.readLine());
        client.request(new LogoutAccountParams());
        assertEquals("{\"method\":\"account/logout\",\"id\":0}", lines.readLine());
    }

    @Test
    void whatWasSentBeforeCloseIsStillDelivered() throws Exception {
        Connection client = client(FramedTransport.Limits.DEFAULT);
        for (int number = 0; number < 50; number++) {
            client.request(new ThreadArchiveParams("t"));
        }
        client.close();
        for (int number = 0; number < 50; number++) {
            assertTrue(lines.readLine().contains("thread/archive"));
        }
        assertNull(lines.readLine());
    }

    @Test
    void anAnswerOfTheWrongTypeIsAProgrammingError() throws Exception {
        server();
        CompletableFuture<IncomingRequest> asked = new CompletableFuture<>();
        handler.onRequest = asked::complete;
        write("{\"id\":1,\"method\":\"thread/archive\",\"params\":{\"threadId\":\"t\"}}");
        IncomingRequest request = asked.get();
        assertThrows(IllegalArgumentException.class, () -> request.reply("text"));
        assertTrue(request.reply(new ThreadArchiveResponse()));
    }

    private void server() {
        Connection.open(
                Ends.over(Side.SERVER, sockets.one(), FramedTransport.Limits.DEFAULT),
                ConnectionOptions.server(),
                handler);
    }

    private Connection client(FramedTransport.Limits limits) {
        return Connection.open(Ends.over(Side.CLIENT, sockets.one(), limits), ConnectionOptions.client(), handler);
    }

    private void write(String line) throws IOException {
        sockets.other().getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(int id, String messageStart) throws IOException {
        String line = lines.readLine();
        String start = "{\"id\":" + id + ",\"error\":{\"code\":-32600,\"message\":\"" + messageStart;
        assertTrue(line.startsWith(start), line);
    }
}

package dev.codex4j.protocol.rpc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadLoadedListParams;
import dev.codex4j.protocol.thread.ThreadLoadedListResponse;
import dev.codex4j.protocol.thread.ThreadNameUpdatedNotification;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages there and back, whole and damaged. */
class MessageCodecTest {
    private static final RequestId ID = new RequestId.Number(1);
    private static final List<Message> FOR_CLIENTS = List.of(
            new Message.Response(ID, new ThreadLoadedListResponse(List.of("a", "b"), null)),
            new Message.Failure(ID, new RpcError(-32600, "no")),
            new Message.Notification(new ThreadNameUpdatedNotification("t", "näme"), 7L));

    private final Logger log = Logger.getLogger(MessageCodec.class.getName());
    private final Seen seen = new Seen();

    @BeforeEach
    void silenceTheLog() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void restoreTheLog() {
        log.setLevel(null);
    }

    @Test
    void messagesComeOutAsTheyWentIn() {
        for (Message message : FOR_CLIENTS) {
            decode(Side.CLIENT, new MessageCodec(Side.SERVER).encode(message));
        }
        assertEquals(FOR_CLIENTS, seen.messages);
        seen.messages.clear();
        Message request = new Message.Request(new RequestId.Text("x"), new ThreadArchiveParams("t"));
        decode(Side.SERVER, new MessageCodec(Side.CLIENT).encode(request));
        assertEquals(List.of(request), seen.messages);
    }

    @Test
    void noDamageBreaksTheDecoder() {
        Random random = new Random(7);
        List<byte[]> texts = new ArrayList<>();
        FOR_CLIENTS.forEach(message -> texts.add(new MessageCodec(Side.SERVER).encode(message)));
        texts.add(new MessageCodec(Side.CLIENT).encode(new Message.Request(ID, new ThreadArchiveParams("t"))));
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = texts.get(random.nextInt(texts.size())).clone();
            for (int damages = random.nextInt(3); damages >= 0; damages--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            decode(random.nextBoolean() ? Side.CLIENT : Side.SERVER, damaged);
        }
        assertTrue(seen.messages.size() > 100, "some damage is harmless");
    }

    @Test
    void contentsAreNotShownInTexts() {
        for (Message message : FOR_CLIENTS) {
            assertTrue(message.toString().length() < 50, message.toString());
        }
        assertEquals("notification thread/name/updated", FOR_CLIENTS.get(2).toString());
    }

    private void decode(Side side, byte[] text) {
        new MessageCodec(side).decode(ByteBuffer.wrap(text), seen);
    }

    /** Keeps what arrives; one call is pending. */
    private static final class Seen implements Inbound {
        private final List<Message> messages = new ArrayList<>();

        @Override
        public void receive(Message message) {
            messages.add(message);
        }

        @Override
        public void refuse(RequestId id, RpcError error) {}

        @Override
        public void undecodable(RequestId id, ProtocolException problem) {}

        @Override
        public Request<?> pending(RequestId id) {
            return id.equals(ID) ? new ThreadLoadedListParams(null, null) : null;
        }

        @Override
        public void lost(TransportException reason) {}
    }
}

package dev.codex4j.harness.internal.exec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutputBuffersTest {
    private final Random random = new Random(11);

    @Test
    void headAndTailAreWhatAnUnboundedBufferWouldHave() {
        for (int round = 0; round < 2000; round++) {
            int capacity = 2 + random.nextInt(40);
            HeadTailBuffer buffer = new HeadTailBuffer(capacity);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int appends = random.nextInt(12); appends > 0; appends--) {
                byte[] bytes = new byte[random.nextInt(30)];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) ('a' + random.nextInt(26));
                }
                int length = random.nextInt(bytes.length + 1);
                buffer.append(bytes, length);
                all.write(bytes, 0, length);
            }
            assertEquals(
                    expected(all.toString(UTF_8), capacity), buffer.snapshot().text());
            assertEquals(all.size(), buffer.take().totalBytes());
            assertTrue(buffer.take().isEmpty());
        }
    }

    private static String expected(String all, int capacity) {
        int head = capacity / 2;
        int omitted = all.length() - capacity;
        return omitted <= 0
                ? all
                : all.substring(0, head) + "\n... " + omitted + " bytes omitted ...\n" + all.substring(head + omitted);
    }

    @Test
    void piecesJoinToTheWholeAndNeverCutACharacter() {
        String alphabet = "aé€😀\n";
        int[] points = alphabet.codePoints().toArray();
        for (int round = 0; round < 1000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            int limit = 4 + random.nextInt(10);
            List<String> pieces = pieces(text.toString().getBytes(UTF_8), limit);
            assertEquals(text.toString(), String.join("", pieces));
            for (String piece : pieces) {
                assertTrue(piece.getBytes(UTF_8).length <= limit);
            }
        }
    }

    @Test
    void bytesThatAreNotUtf8AreReplacedAsInTheWhole() {
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            // A limit that is never reached: where it cuts broken text is not defined.
            assertEquals(new String(bytes, UTF_8), String.join("", pieces(bytes, 100)), Arrays.toString(bytes));
        }
    }

    private List<String> pieces(byte[] bytes, int limit) {
        List<String> pieces = new ArrayList<>();
        Utf8Pieces decoder = new Utf8Pieces(limit, pieces::add);
        int at = 0;
        while (at < bytes.length) {
            int length = 1 + random.nextInt(Math.min(15, bytes.length - at));
            decoder.append(Arrays.copyOfRange(bytes, at, at + length), length);
            at += length;
        }
        decoder.finish();
        return pieces;
    }
}

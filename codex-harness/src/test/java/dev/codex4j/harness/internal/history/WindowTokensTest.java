package dev.codex4j.harness.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.model.RawJson;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many tokens a window is taken for before the provider has counted them: the figures are the reference's. */
class WindowTokensTest {
    private final InputItems items = new InputItems(IdGenerator.timeOrdered());

    private static Conversation window(String instructions) {
        return new Conversation(InputItems.baseInstructions(instructions));
    }

    private static String text(int length) {
        return "x".repeat(length);
    }

    @Test
    void aWindowHasTheTokensOfItsInstructionsContextWordsAndSummary() {
        Conversation window = window(text(400));
        window.append(items.developerMessage(List.of(text(362))));
        window.append(items.userMessage(List.of(text(371))));
        window.append(items.userMessage(List.of("hi")));
        window.append(items.userMessage(List.of(text(403))));

        assertEquals(386, window.estimatedTokens());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "5, 2", "400, 100", "401, 101", "404, 101"})
    void fourBytesAreATokenAndABeginningOfFourIsOneToo(int length, long tokens) {
        assertEquals(tokens, window(text(length)).estimatedTokens());
    }

    @Test
    void whatIsCountedAreBytesOfTextNotOfItsJson() {
        assertEquals(50, window("é".repeat(100)).estimatedTokens());
        assertEquals(25, window("\"".repeat(100)).estimatedTokens());
    }

    @Test
    void theTextsOfAMessageAreCountedTogether() {
        Conversation window = window(text(4));
        window.append(items.userMessage(List.of(text(5), text(5), text(5))));

        assertEquals(1 + 4, window.estimatedTokens());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "12, 1", "13, 2", "16, 2", "100, 9", "1000, 84", "4000, 334"})
    void twelveCharactersThatOnlyTheProviderReadsAreAToken(int length, long tokens) {
        Conversation window = window(text(4));
        window.append(RawJson.parse("{\"type\":\"compaction\",\"encrypted_content\":\"" + text(length) + "\"}"));

        assertEquals(1 + tokens, window.estimatedTokens());
    }

    @ParameterizedTest
    @CsvSource({
        "png, 32, 32, 1",
        "png, 33, 32, 2",
        "png, 100, 50, 8",
        "png, 640, 480, 300",
        "jpeg, 2000, 1000, 2016",
        "gif, 640, 480, 300",
        "webp, 3670, 2752, 9890"
    })
    void anImageHasATokenForEachSquareOfItsPixels(String format, int width, int height, long tokens) {
        Conversation window = window(text(4));
        window.append(items.userMessageOfParts(
                List.of(InputItems.textPart("look"), InputItems.imagePart(image(format, width, height), null))));

        assertEquals(1 + 1 + tokens, window.estimatedTokens());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.invalid/a.png",
        "data:image/png;base64,iVBORw0KGgo",
        "data:image/png;base64,!",
        "'data:image/jpeg;base64,/9j/4AAA'"
    })
    void anImageWhoseSizeIsNotKnownHasNone(String url) {
        Conversation window = window(text(4));
        window.append(items.userMessageOfParts(List.of(InputItems.imagePart(url, null))));

        assertEquals(1, window.estimatedTokens());
    }

    /** The beginning of an image file, which is all that counts. */
    private static String image(String format, int width, int height) {
        byte[] file =
                switch (format) {
                    case "png" ->
                        header("89504e470d0a1a0a0000000d49484452")
                                .putInt(width)
                                .putInt(height)
                                .array();
                    case "jpeg" ->
                        header("ffd8ffe00004aaaaffc0001108")
                                .putShort((short) height)
                                .putShort((short) width)
                                .array();
                    case "gif" ->
                        header("474946383961")
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putShort((short) width)
                                .putShort((short) height)
                                .array();
                    default ->
                        header("524946460000000057454250565038580a00000000000000")
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putInt(width - 1)
                                .position(27)
                                .putInt(height - 1)
                                .array();
                };
        return "data:image/" + format + ";base64," + Base64.getEncoder().encodeToString(file);
    }

    private static ByteBuffer header(String hex) {
        return ByteBuffer.allocate(64).put(HexFormat.of().parseHex(hex));
    }
}

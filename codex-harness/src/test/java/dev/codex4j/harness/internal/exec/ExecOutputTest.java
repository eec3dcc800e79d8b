package dev.codex4j.harness.internal.exec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecOutputTest {
    @Test
    void anEndedCommandHasItsCode() {
        assertEquals("""
                Chunk ID: 0a1b2c
                Wall time: 0.0012 seconds
                Process exited with code 3
                Original token count: 1
                Output:
                hi
                """, output("hi\n", 10, OptionalInt.of(3), OptionalInt.empty()));
    }

    @Test
    void aRunningCommandHasItsSession() {
        assertEquals(
                "Chunk ID: 0a1b2c\nWall time: 0.0012 seconds\nProcess running with session ID 4711\n"
                        + "Original token count: 0\nOutput:\n",
                output("", 10, OptionalInt.empty(), OptionalInt.of(4711)));
    }

    private static String output(String text, int tokens, OptionalInt code, OptionalInt session) {
        return new ExecOutput(
                        "0a1b2c",
                        Duration.ofNanos(1_234_567),
                        code,
                        session,
                        CapturedOutput.of(text.getBytes(UTF_8)),
                        new OutputLimit(tokens, false))
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a~|0|1|1|…1 tokens truncated…",
                "1~2~3~4~5~|0|3|5|…3 tokens truncated…",
                "1~2~3~4~5~|1|3|5|1~…2 tokens truncated…5~",
                "1~2~3~4~5~|2|3|5|1~2~…1 tokens truncated…4~5~",
                "aéééééééééééé|3|7|1|aéé…4 tokens truncated…ééé",
                "12345678901234567|3|5|1|123456…2 tokens truncated…234567",
                "1234567890123|3|4|1|123456…1 tokens truncated…890123",
                "a~b~~~|1|2|4|a~…1 tokens truncated…~~",
                "€€€€|1|3|1|…2 tokens truncated…",
                "😀😀😀😀😀|3|5|1|😀…2 tokens truncated…😀"
            })
    void longOutputIsCutInTheMiddle(String text, int budget, int tokens, int lines, String cut) {
        assertEquals(
                "Warning: truncated output (original token count: " + tokens + ")\nTotal output lines: " + lines
                        + "\n\n" + cut.replace('~', '\n'),
                OutputBudget.fit(
                        CapturedOutput.of(text.replace('~', '\n').getBytes(UTF_8)), new OutputLimit(budget, false)));
    }

    @Test
    void outputThatFitsIsNotTouched() {
        assertEquals(
                "123456789012",
                OutputBudget.fit(CapturedOutput.of("123456789012".getBytes(UTF_8)), new OutputLimit(3, false)));
        assertEquals(
                "a\r\nb", OutputBudget.fit(CapturedOutput.of("a\r\nb".getBytes(UTF_8)), new OutputLimit(3, false)));
        assertEquals("", OutputBudget.fit(CapturedOutput.EMPTY, new OutputLimit(0, false)));
    }

    @Test
    void wrongBytesAreCountedAsTheyCameAndCutAsTheyAreShown() {
        byte[] bytes = "abcd\377\376efghijkl".getBytes(ISO_8859_1);
        assertEquals(4, OutputBudget.tokens(bytes.length));
        assertEquals(
                "Warning: truncated output (original token count: 5)\nTotal output lines: 1\n\n"
                        + "abcd…3 tokens truncated…ijkl",
                OutputBudget.fit(CapturedOutput.of(bytes), new OutputLimit(2, false)));
    }

    @Test
    void whatWasNotKeptIsNamedInPlaceOfTheLines() {
        byte[] numbers = IntStream.rangeClosed(1, 400_000)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(UTF_8);
        HeadTailBuffer buffer = new HeadTailBuffer(HeadTailBuffer.STANDARD_CAPACITY);
        buffer.append(numbers, numbers.length);
        String text = OutputBudget.fit(buffer.snapshot(), new OutputLimit(100, false));
        assertTrue(text.startsWith("Warning: truncated output (original token count: 672224)\n"
                + "... 1640319 bytes omitted ...\n\n1\n2\n3\n"));
        assertTrue(text.contains("\n70…262052 tokens truncated…972\n399973\n"));
        assertTrue(text.endsWith("\n399999\n400000\n"));
    }
}

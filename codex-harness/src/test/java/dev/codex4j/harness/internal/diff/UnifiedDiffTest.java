package dev.codex4j.harness.internal.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class UnifiedDiffTest {
    @TestFactory
    Stream<DynamicTest> choosesTheSameLinesAsTheReference() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(UnifiedDiffTest.class.getResourceAsStream("recorded.json"))) {
            for (JsonNode pair : JsonMapper.shared().readTree(in)) {
                String before = pair.get("before").asString();
                String after = pair.get("after").asString();
                tests.add(DynamicTest.dynamicTest(before.replace("\n", "") + " to " + after.replace("\n", ""), () -> {
                    assertEquals(pair.get("short").asString(), UnifiedDiff.hunks(before, after, 1));
                    assertEquals(pair.get("long").asString(), UnifiedDiff.hunks(before, after, 3));
                }));
            }
        }
        return tests.stream();
    }

    @Test
    void turnsAnyTextIntoAnyOther() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            String before = randomText(random);
            String after = randomText(random);
            assertEquals(after, applied(before, after), () -> "from " + before + " to " + after);
        }
    }

    @Test
    void endsSoonOnLargeTextsThatHaveNothingInCommon() {
        String before = IntStream.range(0, 60_000).mapToObj(i -> "a" + i + "\n").collect(Collectors.joining());
        String after = IntStream.range(0, 60_000).mapToObj(i -> "b" + i + "\n").collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(after, applied(before, after)));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int line = random.nextInt(12); line > 0; line--) {
            text.append((char) ('a' + random.nextInt(4))).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
        }
        return random.nextInt(4) == 0 ? text + "z" : text.toString();
    }

    private static String applied(String before, String after) {
        List<TextLine> lines = TextLine.of(before);
        List<TextLine> target = TextLine.of(after);
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (LineDiff.Replacement change : LineDiff.between(lines, target)) {
            append(result, lines.subList(at, change.fromBefore()));
            append(result, target.subList(change.fromAfter(), change.toAfter()));
            at = change.toBefore();
        }
        append(result, lines.subList(at, lines.size()));
        return result.toString();
    }

    private static void append(StringBuilder out, List<TextLine> lines) {
        lines.forEach(line -> out.append(line.text()).append(line.ending()));
    }
}

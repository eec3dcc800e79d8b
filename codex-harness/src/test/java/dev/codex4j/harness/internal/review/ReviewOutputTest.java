package dev.codex4j.harness.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewOutputTest {
    private static final String VERDICT =
            "\"overall_correctness\":\"patch is correct\",\"overall_explanation\":\" Fine. \",\"overall_confidence_score\":1";

    private static String finding(String title, String body, int first, int last) {
        return "{\"title\":\"" + title + "\",\"body\":\"" + body
                + "\",\"confidence_score\":0.5,\"priority\":1,\"code_location\":{\"absolute_file_path\":\"/a.txt\","
                + "\"line_range\":{\"start\":" + first + ",\"end\":" + last + "}}}";
    }

    private static String text(String message) {
        return ReviewOutput.of(message).orElseThrow().text();
    }

    @Test
    void oneFindingIsShownUnderTheVerdict() {
        assertEquals(
                "Fine.\n\nReview comment:\n\n- T — /a.txt:1-2\n  first\n  second",
                text("{\"findings\":[" + finding("T", "first\\nsecond", 1, 2) + "]," + VERDICT + "}"));
    }

    @Test
    void severalFindingsAreKeptApartAndOneWithoutBodyIsALine() {
        assertEquals(
                "Fine.\n\nFull review comments:\n\n- A — /a.txt:1-2\n  b\n\n- B — /a.txt:5-5",
                text("{\"findings\":[" + finding("A", "b", 1, 2) + "," + finding("B", "", 5, 5) + "]," + VERDICT
                        + "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before %s behind", "```json\n%s\n```", "%s"})
    void wordsAroundTheObjectAreLeftOut(String frame) {
        assertEquals("Fine.", text(frame.replace("%s", "{\"findings\":[]," + VERDICT + "}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just words",
                "{\"overall_explanation\":\"only\"}",
                "{\"findings\":[{\"title\":\"A\"}],\"overall_correctness\":\"c\",\"overall_explanation\":\"e\","
                        + "\"overall_confidence_score\":1}",
                "{\"findings\":[],\"overall_correctness\":\"c\",\"overall_explanation\":\"e\","
                        + "\"overall_confidence_score\":\"high\"}",
                "} the wrong way round {",
                "{ not json }"
            })
    void whatIsNotTheObjectIsShownAsItIs(String message) {
        assertEquals(message, text(message));
    }

    @Test
    void aMessageWithoutWordsIsNoReview() {
        assertTrue(ReviewOutput.of(" \n").isEmpty());
    }

    @Test
    void aReviewThatSaysNothingIsReportedAsSuch() {
        ReviewOutput nothing = ReviewOutput.of("{\"findings\":[],\"overall_correctness\":\"c\","
                        + "\"overall_explanation\":\"\",\"overall_confidence_score\":1}")
                .orElseThrow();
        assertEquals(
                "Reviewer failed to output a response.",
                ReviewReport.of(nothing).answer());
    }
}

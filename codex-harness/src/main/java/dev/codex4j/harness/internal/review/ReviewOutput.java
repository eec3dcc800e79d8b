package dev.codex4j.harness.internal.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reviewer found.
 *
 * @param explanation the verdict in a few sentences; may be empty
 * @param findings in the reviewer's order
 */
record ReviewOutput(String explanation, List<Finding> findings) {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    ReviewOutput {
        findings = List.copyOf(findings);
    }

    /** A defect, and the lines that show it. */
    record Finding(String title, String body, String path, long firstLine, long lastLine) {}

    /**
     * Reads the reviewer's last message: a JSON object, alone or with other words around it. A message that is no such
     * object is an explanation as it stands; one without words is no review at all.
     */
    static Optional<ReviewOutput> of(String message) {
        if (message.isBlank()) {
            return Optional.empty();
        }
        int from = message.indexOf('{');
        int to = message.lastIndexOf('}');
        Optional<ReviewOutput> object =
                from < 0 || to < from ? Optional.empty() : parse(message.substring(from, to + 1));
        return object.or(() -> Optional.of(new ReviewOutput(message, List.of())));
    }

    /** The review as people read it; empty if nothing was said. */
    String text() {
        List<String> paragraphs = new ArrayList<>();
        String verdict = explanation.strip();
        if (!verdict.isEmpty()) {
            paragraphs.add(verdict);
        }
        if (!findings.isEmpty()) {
            paragraphs.add(findings.size() == 1 ? "Review comment:" : "Full review comments:");
            findings.forEach(finding -> paragraphs.add(text(finding)));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String text(Finding finding) {
        String head =
                "- " + finding.title() + " — " + finding.path() + ":" + finding.firstLine() + "-" + finding.lastLine();
        return finding.body().isEmpty()
                ? head
                : head + "\n" + finding.body().lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    private static Optional<ReviewOutput> parse(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        JsonNode findings = tree.path("findings");
        boolean whole = findings.isArray()
                && tree.path("overall_correctness").isString()
                && tree.path("overall_explanation").isString()
                && tree.path("overall_confidence_score").isNumber();
        if (!whole) {
            return Optional.empty();
        }
        List<Finding> found = new ArrayList<>();
        for (JsonNode each : findings) {
            Optional<Finding> finding = finding(each);
            if (finding.isEmpty()) {
                return Optional.empty();
            }
            found.add(finding.get());
        }
        return Optional.of(new ReviewOutput(tree.path("overall_explanation").asString(), found));
    }

    private static Optional<Finding> finding(JsonNode json) {
        JsonNode place = json.path("code_location");
        JsonNode lines = place.path("line_range");
        boolean whole = json.path("title").isString()
                && json.path("body").isString()
                && json.path("confidence_score").isNumber()
                && json.path("priority").isIntegralNumber()
                && place.path("absolute_file_path").isString()
                && lines.path("start").isIntegralNumber()
                && lines.path("end").isIntegralNumber();
        return whole
                ? Optional.of(new Finding(
                        json.path("title").asString(),
                        json.path("body").asString(),
                        place.path("absolute_file_path").asString(),
                        lines.path("start").asLong(),
                        lines.path("end").asLong()))
                : Optional.empty();
    }
}

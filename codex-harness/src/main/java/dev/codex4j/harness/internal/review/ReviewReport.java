package dev.codex4j.harness.internal.review;

import dev.codex4j.harness.internal.context.Prompts;
import java.util.Optional;

/**
 * A review as it is told when it is over.
 *
 * @param shown the text with which people see the review mode end
 * @param answer the message that the thread's own model takes for its own
 * @param action what the thread's own model is told of the review
 */
public record ReviewReport(String shown, String answer, String action) {
    /** What people see when a reviewer came to no result. */
    public static final String NOTHING_SAID = "Reviewer failed to output a response.";

    private static final String INTERRUPTED =
            "Review was interrupted. Please re-run /review and wait for it to complete.";

    /** The report of a review that said something. */
    static ReviewReport of(ReviewOutput output) {
        String text = output.text();
        String shown = text.isEmpty() ? NOTHING_SAID : text;
        return new ReviewReport(shown, shown, action("review-finished", text));
    }

    /** The report of a review that came to no result. */
    static ReviewReport none() {
        return new ReviewReport(NOTHING_SAID, INTERRUPTED, action("review-interrupted", "None."));
    }

    /** What people see of a review, from the object that a reviewer says it with. */
    public static String shown(String output) {
        return of(ReviewOutput.of(output)).shown();
    }

    static ReviewReport of(Optional<ReviewOutput> output) {
        return output.map(ReviewReport::of).orElseGet(ReviewReport::none);
    }

    private static String action(String prompt, String results) {
        return "<user_action>\n  <context>" + Prompts.text(prompt)
                + "</context>\n  <action>review</action>\n  <results>\n  " + results
                + "\n  </results>\n</user_action>";
    }
}

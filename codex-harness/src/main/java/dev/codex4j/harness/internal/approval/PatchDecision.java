package dev.codex4j.harness.internal.approval;

import java.nio.file.Path;

/** What happens with a patch. */
public sealed interface PatchDecision {
    /** It is applied without a question. */
    record Apply() implements PatchDecision {}

    /** Somebody is asked; accepted, it is applied wherever it writes. */
    record Ask() implements PatchDecision {}

    /** It is refused; {@code output} is what the model gets. */
    record Reject(String output) implements PatchDecision {}

    /** It fails without a question, because a link leads from a writable folder to one that is not. */
    record Blocked(Path path) implements PatchDecision {
        /** What the model gets as the output of applying the patch. */
        public String output() {
            return "Failed to write file " + path + "\n";
        }
    }
}

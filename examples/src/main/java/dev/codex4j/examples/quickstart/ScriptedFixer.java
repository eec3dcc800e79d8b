package dev.codex4j.examples.quickstart;

import static dev.codex4j.harness.model.scripted.Condition.lastToolOutput;
import static dev.codex4j.harness.model.scripted.Condition.lastUserMessage;
import static dev.codex4j.harness.model.scripted.TextPattern.contains;
import static dev.codex4j.harness.model.scripted.TextPattern.find;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.Situation;
import java.util.Map;

/** A model that knows one kind of mistake: a limit that should belong to the range it ends. */
final class ScriptedFixer {
    private ScriptedFixer() {}

    static ScriptedModel model() {
        return ScriptedModel.builder()
                .when(lastUserMessage(contains("failing test")))
                .reply(run("I run the tests to see what fails.", "./run-tests.sh"))
                .when(lastToolOutput(find("^FAILED: (.*): .* \\(([\\w./-]+)\\)$")))
                .reply(seen -> run(
                        "One test fails: " + seen.group(1) + ". I look at the code.",
                        "echo 'File: " + seen.group(2) + "' && cat '" + seen.group(2) + "'"))
                .when(lastToolOutput(find("(?s)^File: ([\\w./-]+)$.*?^(\\s*if \\(\\w+) > ([^\\n]*)$")))
                .reply(ScriptedFixer::fix)
                .when(lastToolOutput(contains("Updated the following files")))
                .reply(run("I run the tests again.", "./run-tests.sh"))
                .when(lastToolOutput(contains("All tests passed")))
                .say("The limit itself was left out of the discount. I included it, and all tests pass now.")
                .otherwise()
                .say("I do not know how to go on.")
                .build();
    }

    private static Reply run(String why, String command) {
        return Reply.empty().say(why, "commentary").call("exec_command", Map.of("cmd", command));
    }

    private static Reply fix(Situation seen) {
        String patch = """
                *** Begin Patch
                *** Update File: %s
                @@
                -%s > %s
                +%2$s >= %3$s
                *** End Patch
                """.formatted(seen.group(1), seen.group(2), seen.group(3));
        return Reply.empty()
                .say("The comparison leaves out the limit itself. I correct it.", "commentary")
                .patch(patch);
    }
}

package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Reply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Whole turns, with a real sandbox and answers as they come over a wire. {@code ^} asks to leave the sandbox. The result is
 * where the command ran, or how the turn ended instead, or what the model was told.
 */
@DisplayName("What becomes of a command")
class ApprovalMatrixTest {
    private static final Pattern REJECTED =
            Pattern.compile("exec_command failed: CreateProcess \\{ message: \"Rejected\\(\\\\\"(.*)\\\\\"\\)\" }");

    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("accept", "{\"decision\": \"accept\"}"),
            Map.entry("session", "{\"decision\": \"acceptForSession\"}"),
            Map.entry("amend", amendment("\"sh\", \"probe\"")),
            Map.entry("amend other", amendment("\"other\"")),
            Map.entry("amend all", amendment("")),
            Map.entry("amend badly", "{\"decision\": {\"acceptWithExecpolicyAmendment\": {}}}"),
            Map.entry("network yes", network("allow")),
            Map.entry("network no", network("deny")),
            Map.entry("network maybe", network("maybe")),
            Map.entry("decline", "{\"decision\": \"decline\"}"),
            Map.entry("cancel", "{\"decision\": \"cancel\"}"),
            Map.entry("unknown word", "{\"decision\": \"maybe\"}"),
            Map.entry("wrong case", "{\"decision\": \"Accept\"}"),
            Map.entry("no decision", "{\"foo\": 1}"),
            Map.entry("a number", "{\"decision\": 1}"),
            Map.entry("null", "null"),
            Map.entry("text", "\"accept\""),
            Map.entry("list", "[\"accept\"]"));

    @TempDir
    Path folder;

    private static String amendment(String words) {
        return "{\"decision\": {\"acceptWithExecpolicyAmendment\": {\"execpolicy_amendment\": [" + words + "]}}}";
    }

    private static String network(String action) {
        return "{\"decision\": {\"applyNetworkPolicyAmendment\": {\"network_policy_amendment\":"
                + " {\"host\": \"a.b\", \"action\": \"" + action + "\"}}}}";
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, answered with {3} -> {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # Nobody is asked.
            on-request | workspace | sh probe         | -       | sandboxed
            never      | workspace | sh probe         | -       | sandboxed
            no-escape  | workspace | sh probe         | -       | sandboxed
            on-request | read-only | sh probe         | -       | sandboxed
            never      | read-only | sh probe         | -       | sandboxed
            on-request | full      | sh probe         | -       | outside
            never      | full      | sh probe         | -       | outside
            on-request | full      | ^sh probe        | -       | outside
            on-request | workspace | sh probe > x; cat x | -    | sandboxed
            on-request | workspace | sh allowed       | -       | outside
            never      | workspace | sh allowed       | -       | outside
            untrusted  | workspace | sh allowed       | -       | outside
            never      | read-only | sh allowed       | -       | outside
            on-request | workspace | ^sh allowed      | -       | outside
            on-request | workspace | sh allowed; sh probe | -   | sandboxed
            on-request | workspace | sh allowed > x; cat x | -  | sandboxed
            on-request | workspace | X=1 sh allowed   | -       | sandboxed
            on-request | workspace | sh forbidden     | -       | `/bin/bash -lc 'sh forbidden'` rejected: never
            on-request | full      | sh forbidden     | -       | `/bin/bash -lc 'sh forbidden'` rejected: never
            never      | workspace | sh forbidden     | -       | `/bin/bash -lc 'sh forbidden'` rejected: never
            untrusted  | workspace | ^sh forbidden    | -       | `/bin/bash -lc 'sh forbidden'` rejected: never
            on-request | workspace | sh probe; sh forbidden | - | `/bin/bash -lc 'sh probe; sh forbidden'` rejected: never
            never      | workspace | sh asking        | -       | approval required by policy, but AskForApproval is set to Never
            no-rules   | workspace | sh asking        | -       | approval required by policy rule, but AskForApproval::Granular.rules is false
            never      | workspace | rm -f x; sh probe | -      | `/bin/bash -lc 'rm -f x; sh probe'` rejected: rm -f style commands are not permitted. Use a safer approach
            never      | full      | rm -f x; sh probe | -      | `/bin/bash -lc 'rm -f x; sh probe'` rejected: rm -f style commands are not permitted. Use a safer approach
            never      | workspace | ^sh probe        | -       | approval policy is Never; reject command — you cannot ask for escalated permissions if the approval policy is Never
            never      | full      | ^sh probe        | -       | approval policy is Never; reject command — you cannot ask for escalated permissions if the approval policy is Never

            # Accepted.
            on-request | workspace | ^sh probe        | accept  | outside
            on-request | read-only | ^sh probe        | accept  | outside
            untrusted  | workspace | ^sh probe        | accept  | outside
            no-rules   | workspace | ^sh probe        | accept  | outside
            untrusted  | workspace | sh probe         | accept  | sandboxed
            untrusted  | read-only | sh probe         | accept  | sandboxed
            untrusted  | full      | sh probe         | accept  | outside
            on-request | workspace | rm -f x; sh probe | accept | sandboxed
            on-request | full      | rm -f x; sh probe | accept | outside
            no-escape  | workspace | rm -f x; sh probe | accept | sandboxed
            on-request | workspace | sh asking        | accept  | sandboxed
            on-request | full      | sh asking        | accept  | outside
            on-request | workspace | ^sh asking       | accept  | outside
            on-request | workspace | sh asking; sh allowed | accept | sandboxed
            on-request | workspace | ^sh probe        | session | outside
            untrusted  | workspace | sh probe         | session | sandboxed
            on-request | workspace | ^sh probe        | amend   | outside
            on-request | workspace | ^sh probe        | amend other | outside
            on-request | workspace | ^sh probe        | amend all   | outside
            on-request | workspace | ^sh probe        | network yes | outside

            # Refused.
            on-request | workspace | ^sh probe        | decline | rejected by user
            on-request | workspace | sh asking        | decline | rejected by user
            on-request | full      | rm -f x; sh probe | decline | rejected by user
            untrusted  | workspace | sh probe         | decline | rejected by user
            on-request | workspace | ^sh probe        | network no | rejected by user
            on-request | workspace | ^sh probe        | cancel  | interrupted
            untrusted  | full      | sh probe         | cancel  | interrupted
            on-request | workspace | ^sh probe        | decline, then accept | rejected by user
            on-request | workspace | ^sh probe        | accept, then decline | outside
            on-request | workspace | ^sh probe        | cancel, then accept  | interrupted

            # Not understood, which is a no.
            on-request | workspace | ^sh probe        | unknown word | approval request failed
            on-request | workspace | ^sh probe        | wrong case   | approval request failed
            on-request | workspace | ^sh probe        | no decision  | approval request failed
            on-request | workspace | ^sh probe        | a number     | approval request failed
            on-request | workspace | ^sh probe        | null         | approval request failed
            on-request | workspace | ^sh probe        | text         | approval request failed
            on-request | workspace | ^sh probe        | list         | approval request failed
            on-request | workspace | ^sh probe        | amend badly  | approval request failed
            on-request | workspace | ^sh probe        | network maybe | approval request failed
            on-request | workspace | ^sh probe        | an error     | approval request failed
            untrusted  | full      | sh probe         | an error     | approval request failed
            """)
    void command(String policy, String sandbox, String command, String answer, String expected) throws Exception {
        try (AskingRoom room = AskingRoom.confined(folder, policy, sandbox)) {
            String turn = room.begin(call(command));
            if (!answer.equals("-")) {
                answer(room, room.question(AskingRoom.COMMAND_QUESTION, turn), answer);
            }
            String status = room.end(turn);
            String result = status.equals("completed") ? result(room) : status;
            assertEquals(expected, result);
            assertEquals(expected.equals("outside"), room.leftTrace());
            assertEquals(
                    answer.equals("-") ? 0 : 1,
                    room.client.heard(AskingRoom.COMMAND_QUESTION).size());
            assertNothingIsLeftOpen(room);
        }
    }

    private static void assertNothingIsLeftOpen(AskingRoom room) {
        assertEquals(
                room.client.heard("item/started").stream()
                        .map(ApprovalMatrixTest::item)
                        .sorted()
                        .toList(),
                room.client.heard("item/completed").stream()
                        .map(ApprovalMatrixTest::item)
                        .sorted()
                        .toList());
        assertEquals(
                room.client.heard(AskingRoom.COMMAND_QUESTION).size(),
                room.client.heard("serverRequest/resolved").size());
    }

    private static String item(JsonNode message) {
        return message.path("params").path("item").path("id").asString();
    }

    private static Reply call(String command) {
        return command.startsWith("^") ? AskingRoom.runOutside(command.substring(1)) : AskingRoom.run(command);
    }

    private static void answer(AskingRoom room, JsonNode question, String words) {
        for (String word : words.split(", then ")) {
            if (word.equals("an error")) {
                room.client.refuse(question);
            } else {
                room.client.answer(question, ANSWERS.get(word));
            }
        }
    }

    private static String result(AskingRoom room) {
        String output = room.output();
        Matcher rejected = REJECTED.matcher(output);
        if (rejected.matches()) {
            return rejected.group(1);
        }
        if (output.endsWith("\nran\n")) {
            return Files.exists(room.trace) ? "outside" : "sandboxed";
        }
        return output;
    }

    @Test
    @DisplayName("is not asked again for the session, as long as it is exactly the same")
    void session() throws Exception {
        try (AskingRoom room = AskingRoom.confined(folder, "on-request", "workspace")) {
            String first = room.begin(AskingRoom.runOutside("sh probe"));
            answer(room, room.question(AskingRoom.COMMAND_QUESTION, first), "session");
            room.end(first);
            assertTrue(room.leftTrace());

            room.end(room.begin(AskingRoom.runOutside("sh probe")));
            assertTrue(room.leftTrace());
            assertEquals(1, room.client.heard(AskingRoom.COMMAND_QUESTION).size());

            room.end(room.begin(AskingRoom.run("sh probe")));
            assertFalse(room.leftTrace(), "without asking to leave the sandbox it stays inside");

            String other = room.begin(AskingRoom.runOutside("sh probe again"));
            answer(room, room.question(AskingRoom.COMMAND_QUESTION, other), "decline");
            room.end(other);
            assertFalse(room.leftTrace());
        }
    }

    @Test
    @DisplayName("is decided by an accepted rule from then on, in other threads, too")
    void amendment() throws Exception {
        Path rules;
        try (AskingRoom room = AskingRoom.confined(folder, "on-request", "workspace")) {
            rules = room.home.resolve("rules/default.rules");
            String first = room.begin(AskingRoom.runOutside("sh probe"));
            JsonNode question = room.question(AskingRoom.COMMAND_QUESTION, first);
            assertEquals(
                    "[\"sh\",\"probe\"]",
                    question.path("params").path("proposedExecpolicyAmendment").toString());
            answer(room, question, "amend");
            room.end(first);
            room.leftTrace();
            room.end(room.begin(AskingRoom.run("sh probe and more")));
            assertTrue(room.leftTrace());
        }
        assertEquals("prefix_rule(pattern=[\"sh\", \"probe\"], decision=\"allow\")\n", Files.readString(rules));
        try (AskingRoom later = AskingRoom.confined(folder, "never", "workspace")) {
            later.end(later.begin(AskingRoom.run("sh probe")));
            assertTrue(later.leftTrace());
        }
    }

    @Test
    @DisplayName("is not left to a rule without words")
    void amendmentOfEverything() throws Exception {
        try (AskingRoom room = AskingRoom.confined(folder, "on-request", "workspace")) {
            String first = room.begin(AskingRoom.runOutside("sh probe"));
            answer(room, room.question(AskingRoom.COMMAND_QUESTION, first), "amend all");
            room.end(first);
            assertTrue(room.leftTrace());
            room.end(room.begin(AskingRoom.run("sh probe")));
            assertAll(
                    () -> assertFalse(room.leftTrace()),
                    () -> assertFalse(Files.exists(room.home.resolve("rules/default.rules"))));
        }
    }

    @ParameterizedTest(name = "{0} without a sandbox: {1}, answered with {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
            never      | sh probe   | -       | `/bin/bash -lc 'sh probe'` rejected: no sandbox can be used on this machine, and nobody may be asked
            no-escape  | sh probe   | -       | `/bin/bash -lc 'sh probe'` rejected: no sandbox can be used on this machine, and nobody may be asked
            never      | sh allowed | -       | outside
            on-request | sh probe   | decline | rejected by user
            on-request | sh probe   | accept  | outside
            untrusted  | sh probe   | decline | rejected by user
            """)
    @DisplayName("Where nothing can confine it")
    void withoutSandbox(String policy, String command, String answer, String expected) throws Exception {
        Path empty = Files.createDirectories(folder.resolve("no-programs"));
        try (AskingRoom room = new AskingRoom(folder, AskingRoom.settings(policy, "workspace"), empty.toString())) {
            String turn = room.begin(call(command));
            if (!answer.equals("-")) {
                answer(room, room.question(AskingRoom.COMMAND_QUESTION, turn), answer);
            }
            room.end(turn);
            assertEquals(expected, result(room));
            assertEquals(expected.equals("outside"), room.leftTrace());
        }
    }
}

package dev.codex4j.harness.internal.approval;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {
    @TempDir
    Path folder;

    private static RuleDecision decision(String rules, String... command) throws RuleSyntaxException {
        return RuleParser.parse(rules)
                .strictest(List.of(command))
                .map(match -> match.rule().decision())
                .orElse(null);
    }

    @Test
    void aRuleCoversCommandsThatBeginWithItsWords() throws Exception {
        String rules = "prefix_rule(pattern=['git', ['log', 'show']], decision='prompt', justification='why')";
        assertEquals(RuleDecision.PROMPT, decision(rules, "git", "show", "HEAD"));
        assertEquals(null, decision(rules, "git"));
        assertEquals(null, decision(rules, "git", "push"));
    }

    @Test
    void theFirstWordMayHaveAlternatives() throws Exception {
        assertEquals(RuleDecision.ALLOW, decision("prefix_rule([['git', 'hg'], 'status'])", "hg", "status"));
    }

    @Test
    void theStrictestRuleHolds() throws Exception {
        String rules =
                "prefix_rule(['git']); prefix_rule(['git', 'push'], 'forbidden')\nprefix_rule(['git'], 'prompt')";
        assertEquals(RuleDecision.FORBIDDEN, decision(rules, "git", "push"));
        assertEquals(RuleDecision.PROMPT, decision(rules, "git", "log"));
    }

    @Test
    void commentsLineBreaksNamesAndEveryKindOfStringAreUnderstood() throws Exception {
        String rules =
                "\ufeff\"\"\"What this is\n about\"\"\"\r\n# comment\nWORDS = [\n  'a\\'b', r'c\\d', \"\"\"e\nf\"\"\","
                        + " '\\u00e9\\x41', # more\n]\npass\nprefix_rule(\n  pattern = WORDS,\n)\n";
        assertEquals(RuleDecision.ALLOW, decision(rules, "a'b", "c\\d", "e\nf", "éA"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            prefix_rule(pattern=[])                                    | 1 | 21 | must not be empty
            prefix_rule(pattern=[[]])                                  | 1 | 22 | alternatives
            prefix_rule(pattern=[["a",[]]])                            | 1 | 27 | must be a string
            prefix_rule(pattern="git")                                 | 1 | 21 | must be a list
            prefix_rule(pattern=["a"], decision="no")                  | 1 | 37 | allow, prompt or forbidden
            prefix_rule(pattern=["a"], bogus="x")                      | 1 | 28 | no parameter `bogus`
            prefix_rule(pattern=["a"], decision="allow", decision="x") | 1 | 46 | given twice
            prefix_rule()                                              | 1 | 1  | needs `pattern`
            prefix_rule(pattern=["a"], justification=" ")              | 1 | 42 | must not be empty
            prefix_rule(pattern=["git"], match=["ls"])                 | 1 | 1  | does not match its example `ls`
            prefix_rule(pattern=["git"], not_match=["git log"])        | 1 | 1  | matches `git log`
            prefix_rule(pattern=["git"], match=["git 'x"])             | 1 | 37 | open quote
            prefix_rule(pattern=["git"], match=[""])                   | 1 | 37 | must not be empty
            prefix_rule(pattern=["git"                                 | 1 | 27 | expected `]`
            prefix_rule(pattern=["git])                                | 1 | 22 | not closed
            prefix_rule(pattern=["\\q"])                               | 1 | 23 | unknown escape
            prefix_rule(pattern=unknown)                               | 1 | 21 | not defined
            foo()                                                      | 1 | 1  | no function `foo`
            for x in []: pass                                          | 1 | 1  | expected a call
            prefix_rule(["a"]) prefix_rule(["b"])                       | 1 | 20 | expected the end
            1                                                          | 1 | 1  | expected a call
            network_rule(host="https://a/b", protocol="https", decision="deny")  | 1 | 1 | without scheme
            network_rule(host="*.a", protocol="https", decision="deny")          | 1 | 1 | wildcard
            network_rule(host="a", protocol="ftp", decision="deny")              | 1 | 1 | http, https
            network_rule(host="a", protocol="https", decision="maybe")           | 1 | 1 | allow, prompt or deny
            host_executable(name="git", paths=["usr/bin/git"])         | 1 | 36 | absolute path
            host_executable(name="git", paths=["/usr/bin/hg"])         | 1 | 36 | ends in /git
            host_executable(name="a/git", paths=[])                    | 1 | 1  | without a folder
            """)
    void aMistakeIsNamedWithItsPlace(String rules, int line, int column, String reason) {
        RuleSyntaxException error = assertThrows(RuleSyntaxException.class, () -> RuleParser.parse(rules));
        assertAll(
                () -> assertTrue(error.reason().contains(reason), error.reason()),
                () -> assertEquals(line, error.line()),
                () -> assertEquals(column, error.column(), error.reason()));
    }

    @Test
    void networkRulesAndPlacesOfProgramsAreRead() throws Exception {
        ExecPolicy policy = RuleParser.parse("""
                network_rule(host="Example.com", protocol="https", decision="deny", justification="x")
                host_executable(name="git", paths=["/usr/bin/git"])
                """);
        assertEquals(
                List.of(new NetworkRule("example.com", NetworkRule.Protocol.HTTPS, RuleDecision.FORBIDDEN, "x")),
                policy.networkRules());
        assertTrue(policy.hostExecutables().get("git").contains("/usr/bin/git"));
    }

    @Test
    void allFilesOfAllFoldersCountTogether() throws Exception {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(one.resolve("a.rules"), "prefix_rule(['a'])");
        Files.writeString(one.resolve("b.txt"), "not rules");
        Files.writeString(two.resolve("b.rules"), "prefix_rule(['b'])");
        RuleFiles.Loaded loaded = RuleFiles.load(List.of(one, folder.resolve("missing"), two));
        assertEquals(2, loaded.policy().prefixRules().size());
        assertTrue(loaded.warning().isEmpty());
    }

    @Test
    void oneBrokenFileTurnsAllRulesOffAndSaysWhereItIsBroken() throws Exception {
        Files.writeString(folder.resolve("a.rules"), "prefix_rule(['a'])");
        Files.writeString(folder.resolve("b.rules"), "# fine\nprefix_rule(['b')");
        RuleFiles.Loaded loaded = RuleFiles.load(List.of(folder));
        RuleFiles.Warning warning = loaded.warning().orElseThrow();
        assertAll(
                () -> assertEquals(ExecPolicy.EMPTY, loaded.policy()),
                () -> assertEquals("Error parsing rules; custom rules not applied.", warning.summary()),
                () -> assertEquals(folder.resolve("b.rules") + ":2:17: expected `]`, found `)`", warning.details()),
                () -> assertEquals(2, warning.line()));
    }

    @Test
    void aFileThatIsNoTextTurnsAllRulesOff() throws Exception {
        Files.write(folder.resolve("a.rules"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(RuleFiles.load(List.of(folder))
                .warning()
                .orElseThrow()
                .details()
                .contains("UTF-8"));
    }

    @Test
    void anAcceptedAmendmentIsWrittenAsALineOfItsOwnAndOnlyOnce() throws Exception {
        Path rules = folder.resolve("home/rules");
        RuleFiles.allowPrefix(rules, List.of("git", "status"));
        RuleFiles.allowPrefix(rules, List.of("git", "status"));
        assertEquals(
                "prefix_rule(pattern=[\"git\", \"status\"], decision=\"allow\")\n",
                Files.readString(rules.resolve("default.rules")));
    }

    @Test
    void aLineWithoutItsEndIsNotContinued() throws Exception {
        Files.writeString(folder.resolve("default.rules"), "# mine");
        RuleFiles.allowPrefix(folder, List.of("ls"));
        assertEquals(
                "# mine\nprefix_rule(pattern=[\"ls\"], decision=\"allow\")\n",
                Files.readString(folder.resolve("default.rules")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\\b", "a\nb", "\t\r\u0001\u007f", "é€😀", "'", "\\n", "#", "\"], decision=\"x"})
    void whateverTheWordsAreTheRuleReadsBackAsWritten(String word) throws Exception {
        RuleFiles.allowPrefix(folder, List.of("echo", word));
        RuleFiles.add(folder, new NetworkRule("a.b", NetworkRule.Protocol.HTTP, RuleDecision.FORBIDDEN, word + "x"));
        RuleFiles.Loaded loaded = RuleFiles.load(List.of(folder));
        assertEquals(
                List.of(PrefixRule.allowing(List.of("echo", word))),
                loaded.policy().prefixRules());
        assertEquals(word + "x", loaded.policy().networkRules().get(0).justification());
    }

    @Test
    void manyWritersLoseNothing() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> words = List.of("tool", "n" + i);
            writers.add(pool.submit(() -> {
                RuleFiles.allowPrefix(folder, words);
                return null;
            }));
        }
        for (Future<?> writer : writers) {
            writer.get(20, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertEquals(40, RuleFiles.load(List.of(folder)).policy().prefixRules().size());
    }

    @Test
    void anyTextEitherParsesOrFailsWithAPlace() {
        String[] pieces = {
            "prefix_rule",
            "network_rule",
            "host_executable",
            "(",
            ")",
            "[",
            "]",
            ",",
            "=",
            ";",
            "\n",
            "\"",
            "'",
            "\\",
            "pattern",
            "decision",
            "match",
            "host",
            "protocol",
            "name",
            "paths",
            "\"git\"",
            "\"allow\"",
            "#",
            " ",
            "r\"",
            "\"\"\"",
            "\\x4",
            "\\u00e9",
            "\\U0010ffff",
            "\\Uffffffff",
            "\\ud800",
            "pass",
            "0",
            "é",
            "\u0000",
            "😀",
            "-"
        };
        Random random = new Random(42);
        for (int round = 0; round < 100_000; round++) {
            StringBuilder text = new StringBuilder();
            if (random.nextInt(3) == 0) {
                text.append("prefix_rule(pattern=[\"git\", [\"a\", \"b\"]], match=[\"git a\"])\n");
                int at = random.nextInt(text.length());
                text.replace(
                        at, Math.min(text.length(), at + random.nextInt(4)), pieces[random.nextInt(pieces.length)]);
            }
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                RuleParser.parse(text.toString());
            } catch (RuleSyntaxException e) {
                assertTrue(e.line() >= 1 && e.column() >= 1, e.getMessage());
            } catch (RuntimeException e) {
                throw new AssertionError("on " + text, e);
            }
        }
    }

    @Test
    void deeplyNestedListsAreRefusedNotOverflowed() {
        assertThrows(RuleSyntaxException.class, () -> RuleParser.parse("x = " + "[".repeat(100_000)));
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.rules"), "# " + "x".repeat(5 * 1024 * 1024));
        assertTrue(RuleFiles.load(List.of(folder)).warning().isPresent());
    }
}

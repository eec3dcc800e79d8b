package dev.codex4j.harness.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptParserTest {
    private static final String[] PIECES = {
        "cat",
        "ls",
        "rg",
        "x1",
        "-n",
        "5",
        "a",
        "b.txt",
        "'b c'",
        "\"d e\"",
        "\"x\\y\"",
        "''",
        "\"\"",
        "é",
        "a=b",
        "%1",
        "!",
        ",",
        ":",
        "@",
        "+",
        " ",
        " ",
        " ",
        " ",
        " ",
        " ",
        "\t",
        "\n",
        ";",
        "; ",
        " | ",
        " && ",
        " || ",
        "|",
        "&&",
        "\\\n",
        "\\",
        "$X",
        "$(ls)",
        "`ls`",
        "*",
        "?",
        "[a]",
        "~",
        "{a,b}",
        "#c",
        "^",
        "&",
        "(",
        ")",
        "<",
        ">",
        "2>",
        "\"",
        "'",
        "if",
        "then",
        "fi",
        "time",
        "{",
        "}",
        "done",
        "\r",
        "\"a\\\"b\"",
        "\"$X\"",
        "$'a'",
        "=",
        "|&",
        ";;",
        "'a\nb'"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat $X",
                "ls > out",
                "a=1 ls",
                "(ls)",
                "{ ls; }",
                "ls &",
                "ls *.txt",
                "ls ~",
                "ls # c",
                "'ls'",
                "! ls",
                "cat <<EOF\nx\nEOF",
                "ls \\ a",
                "ls \"a",
                "ls 'a",
                "ls;;",
                "| ls",
                "ls |",
                "if true; then ls; fi",
                "time ls",
                "ls |& cat",
                "",
                "  ",
                "\n"
            })
    void givesUpOnWhateverIsNotPlain(String script) {
        assertInstanceOf(ParsedScript.Opaque.class, ParsedScript.of(script));
    }

    @Test
    void splitsAtConnectorsAndLineEnds() {
        assertEquals(
                new ParsedScript.Plain(
                        List.of(List.of("ls", "a b"), List.of("cat", "c"), List.of("rg", "x|y"), List.of("wc")), true),
                ParsedScript.of("ls 'a b' && cat c;\nrg \"x|y\" |\n wc\n"));
    }

    /** Bash reports every program that it would start: none exists, so its handler for that prints the words. */
    @Test
    void agreesWithBashOnWhatItUnderstands(@TempDir Path folder) throws Exception {
        Map<String, ParsedScript.Plain> understood = randomScripts(40_000);
        assertTrue(understood.size() > 300, "too few scripts were understood: " + understood.size());
        for (String name : List.of("a", "b.txt", "cat")) {
            Files.createFile(folder.resolve(name));
        }
        List<String> scripts = List.copyOf(understood.keySet());
        List<List<List<String>>> succeeding = runByBash(folder, scripts, 0);
        List<List<List<String>>> failing = runByBash(folder, scripts, 1);
        for (int i = 0; i < scripts.size(); i++) {
            String script = scripts.get(i);
            List<List<String>> claimed = sorted(understood.get(script).commands());
            if (script.contains("&&") || script.contains("||")) {
                assertTrue(claimed.containsAll(succeeding.get(i)), script);
                assertTrue(claimed.containsAll(failing.get(i)), script);
            } else {
                assertEquals(claimed, succeeding.get(i), script);
            }
        }
    }

    private static Map<String, ParsedScript.Plain> randomScripts(int attempts) {
        Random random = new Random(42);
        Map<String, ParsedScript.Plain> understood = new LinkedHashMap<>();
        for (int i = 0; i < attempts; i++) {
            StringBuilder script = new StringBuilder(PIECES[random.nextInt(4)]);
            for (int pieces = random.nextInt(10); pieces > 0; pieces--) {
                script.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (ParsedScript.of(script.toString()) instanceof ParsedScript.Plain plain
                    && plain.commands().stream().allMatch(words -> isNoBuiltin(words.get(0)))) {
                understood.put(script.toString(), plain);
            }
        }
        return understood;
    }

    private static boolean isNoBuiltin(String name) {
        return !List.of(":", ".", "[", "done", "fi").contains(name) && !name.startsWith("%") && !name.contains("/");
    }

    private static List<List<List<String>>> runByBash(Path folder, List<String> scripts, int status) throws Exception {
        Path output = Files.createTempFile(folder.getParent(), "commands", ".txt");
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "--norc",
                "-c",
                "command_not_found_handle() { printf '%s\\0' \"$#\" \"$@\" >> \"$OUT\"; return " + status + "; }\n"
                        + "for s in \"$@\"; do printf '%s\\0' S >> \"$OUT\"; ( eval \"$s\" ); done",
                "bash"));
        command.addAll(scripts);
        ProcessBuilder bash = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(new File("/dev/null"));
        bash.environment().put("PATH", "/nowhere");
        bash.environment().put("OUT", output.toString());
        bash.environment().put("LC_ALL", "C.UTF-8");
        // The builder looks bash up itself, on this process's own path.
        bash.start().waitFor();
        List<List<List<String>>> perScript = new ArrayList<>();
        List<String> fields =
                Arrays.asList(Files.readString(output, StandardCharsets.UTF_8).split("\0", -1));
        int at = 0;
        while (at < fields.size() - 1) {
            String field = fields.get(at++);
            if (field.equals("S")) {
                perScript.add(new ArrayList<>());
            } else {
                int count = Integer.parseInt(field);
                perScript.get(perScript.size() - 1).add(List.copyOf(fields.subList(at, at + count)));
                at += count;
            }
        }
        return perScript.stream().map(ScriptParserTest::sorted).toList();
    }

    private static List<List<String>> sorted(List<List<String>> commands) {
        return commands.stream()
                .sorted(Comparator.comparing(words -> String.join("\0", words)))
                .toList();
    }
}

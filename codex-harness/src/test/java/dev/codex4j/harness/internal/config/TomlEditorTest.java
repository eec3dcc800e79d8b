package dev.codex4j.harness.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class TomlEditorTest {
    private static final TomlSource TOML = new TomlSource();
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''|a=1|a = 1\\n",
                "a = 1 # why\\n|a=2|a = 2 # why\\n",
                "a = 1|b=2|a = 1\\nb = 2\\n",
                "[t]\\nx = 1\\n|a=1|a = 1\\n\\n[t]\\nx = 1\\n",
                "# top\\n\\n[t]\\nx = 1 # x\\n\\n# next\\n[u]\\n|t.y=2|# top\\n\\n[t]\\nx = 1 # x\\ny = 2\\n\\n# next\\n[u]\\n",
                "[u]\\n|t.y=2|[u]\\n\\n[t]\\ny = 2\\n",
                "t = { x = 1 } # in\\n|t.y=\"s\"|t = { x = 1, y = \"s\" } # in\\n",
                "t.x = 1\\nz = 1\\n|t.y=2|t.x = 1\\nt.y = 2\\nz = 1\\n",
                "[t.'a.b']\\nx = 1\\n|t.\"a.b\".x=2|[t.'a.b']\\nx = 2\\n",
                "a = [\\n 1, # one ]\\n 2\\n]\\nb = 1\\n|a=[3]|a = [3]\\nb = 1\\n",
                "a = \"\"\"\\n x = 1 \"\"\"\\n|x=2|a = \"\"\"\\n x = 1 \"\"\"\\nx = 2\\n",
                "a = 1\\n|a.b=2|\\n[a]\\nb = 2\\n",
            })
    void aValueIsPutWhereItBelongs(String before, String edit, String after) {
        TomlEditor editor = new TomlEditor(lines(before), TOML);
        int equals = edit.indexOf('=');

        editor.replace(KeyPath.parse(edit.substring(0, equals)), TOML.readValue(edit.substring(equals + 1)));

        assertEquals(lines(after).stripLeading(), editor.text().stripLeading());
    }

    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a = 1 # why\\nb = 2\\n|a|b = 2\\n",
                "# about t\\n[t]\\nx = 1\\n\\n# about u\\n[u]\\ny = 1\\n|t|# about t\\n# about u\\n[u]\\ny = 1\\n",
                "[t]\\n[t.s]\\nx = 1\\n[u]\\n|t|[u]\\n",
                "t = { x = 1, y = 2 }\\n|t.x|t = { y = 2 }\\n",
                "t.x = 1\\nt.y = 2\\n|t.x|t.y = 2\\n",
                "[[h]]\\nx = 1\\n[[h]]\\nx = 2\\n[t]\\n|h|[t]\\n",
                "a = 1\\n|b|a = 1\\n",
            })
    void aKeyIsRemovedWithWhatIsBelowIt(String before, String key, String after) {
        TomlEditor editor = new TomlEditor(lines(before), TOML);

        editor.remove(KeyPath.parse(key));

        assertEquals(lines(after), editor.text());
    }

    @Test
    void aTableIsWrittenAsASection() {
        TomlEditor editor = new TomlEditor("model = \"m\"\n", TOML);

        editor.merge(
                List.of("mcp_servers", "extra"),
                JSON.readTree("{\"env\":{\"A\":\"b\"},\"command\":\"true\",\"args\":[\"a b\"]}"));

        assertEquals("""
                model = "m"

                [mcp_servers.extra]
                command = "true"
                args = ["a b"]

                [mcp_servers.extra.env]
                A = "b"
                """, editor.text());
    }

    @Test
    void linesKeepTheirEnds() {
        TomlEditor editor = new TomlEditor("a = 1\r\n[t]\r\nx = 1\r\n", TOML);

        editor.replace(List.of("t", "y"), JSON.readTree("2"));

        assertEquals("a = 1\r\n[t]\r\nx = 1\r\ny = 2\r\n", editor.text());
    }

    @Test
    void anySequenceOfEditsGivesTheValuesAsked() {
        Random random = new Random(7);
        String[] keys = {"a", "b", "t", "t.x", "t.s.y", "u.\"q.r\"", "u.v.w", "in.k", "in.deep.k"};
        String[] values = {"1", "\"s\\n\\\"\"", "[1, {\"z\": true}]", "{\"x\": 1, \"n\": {\"m\": 2}}", "{}", "1.5"};
        for (int round = 0; round < 300; round++) {
            String text = """
                    # first
                    a = 'x'
                    d.e = 1
                    in = { k = 1, deep = { j = 2 } }

                    [t] # table
                    x = [ 1,
                      2 ]
                    [t.s]
                    y = 1
                    # last
                    """;
            TomlEditor editor = new TomlEditor(text, TOML);
            ObjectNode expected = TOML.read(text, Path.of("x"));
            StringBuilder log = new StringBuilder();
            for (int step = 0; step < 6; step++) {
                String key = keys[random.nextInt(keys.length)];
                JsonNode value = JSON.readTree(values[random.nextInt(values.length)]);
                boolean remove = random.nextInt(4) == 0;
                log.append(key).append(remove ? " removed" : " = " + value).append('\n');
                if (remove) {
                    editor.remove(KeyPath.parse(key));
                } else {
                    editor.replace(KeyPath.parse(key), value);
                }
                set(expected, KeyPath.parse(key), remove ? JsonNodeFactory.instance.missingNode() : value);
                ObjectNode actual = prune(TOML.read(editor.text(), Path.of("x")));
                assertTrue(
                        prune(expected).equals(ConfigWriter::compareValues, actual),
                        () -> log + "\n" + editor.text() + "\nexpected " + expected);
            }
            assertTrue(editor.text().contains("# first"), editor.text());
        }
    }

    private static void set(ObjectNode tree, List<String> path, JsonNode value) {
        ObjectNode parent = tree;
        for (String key : path.subList(0, path.size() - 1)) {
            if (value.isMissingNode() && !(parent.get(key) instanceof ObjectNode)) {
                return;
            }
            parent = parent.get(key) instanceof ObjectNode next ? next : parent.putObject(key);
        }
        if (value.isMissingNode()) {
            parent.remove(path.get(path.size() - 1));
        } else {
            parent.set(path.get(path.size() - 1), value);
        }
    }

    /** Whether an empty table remains when its last key goes does not matter. */
    private static ObjectNode prune(ObjectNode tree) {
        ObjectNode copy = tree.deepCopy();
        copy.properties().forEach(entry -> {
            if (entry.getValue() instanceof ObjectNode inner) {
                entry.setValue(prune(inner));
            }
        });
        copy.removeIf(value -> value.isObject() && value.isEmpty());
        return copy;
    }

    private static String lines(String escaped) {
        return escaped.replace("\\n", "\n");
    }
}

package dev.codex4j.harness.internal.dynamic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.item.DynamicToolSpec;
import dev.codex4j.protocol.json.ProtocolJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Which tools a client may bring. The texts are those that clients know. */
class DynamicToolsTest {
    private static final String SCHEMA = "{\"type\":\"object\"}";

    private static DynamicTools of(String json) {
        List<DynamicToolSpec> specs = new ArrayList<>();
        JsonMapper.shared().readTree(json).forEach(spec -> specs.add(ProtocolJson.decode(spec, DynamicToolSpec.class)));
        return DynamicTools.of(specs, Set.of("ours"));
    }

    private static String refusal(String json) {
        String message =
                String.valueOf(assertThrows(RpcException.class, () -> of(json)).getMessage());
        return message.replaceFirst(" \\(-\\d+\\)$", "");
    }

    private static String function(String name) {
        return "{\"type\":\"function\",\"name\":\"" + name + "\",\"description\":\"d\",\"inputSchema\":" + SCHEMA + "}";
    }

    private static String namespace(String name, String... tools) {
        return "{\"type\":\"namespace\",\"name\":\"" + name + "\",\"description\":\"d\",\"tools\":["
                + String.join(",", tools) + "]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''        | dynamic tool name must not be empty",
                "'  '      | dynamic tool name must not be empty",
                "'a '      | 'dynamic tool name has leading/trailing whitespace: a '",
                "bad name! | dynamic tool name must match ^[a-zA-Z0-9_-]+$ to match Responses API: bad name!",
                "a.b       | dynamic tool name must match ^[a-zA-Z0-9_-]+$ to match Responses API: a.b",
                "mcp       | dynamic tool name is reserved: mcp",
                "mcp__x    | dynamic tool name is reserved: mcp__x",
                "ours      | dynamic tool name is taken by a tool of the host: ours"
            })
    void aNameThatCannotBeOfferedIsRefused(String name, String message) {
        assertEquals(message, refusal("[" + function(name) + "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''        | dynamic tool namespace must not be empty",
                "' sky'    | 'dynamic tool namespace has leading/trailing whitespace:  sky'",
                "a b       | dynamic tool namespace must match ^[a-zA-Z0-9_-]+$ to match Responses API: a b",
                "mcp__x    | dynamic tool namespace is reserved: mcp__x",
                "functions | dynamic tool namespace collides with a reserved Responses API namespace: functions"
            })
    void aNamespaceThatCannotBeOfferedIsRefused(String name, String message) {
        assertEquals(message, refusal("[" + namespace(name, function("a")) + "]"));
    }

    @Test
    void namesHaveALength() {
        of("[" + function("a".repeat(128)) + "," + namespace("s".repeat(64), function("a")) + "]");
        assertEquals(
                "dynamic tool name must be at most 128 characters to match Responses API: " + "a".repeat(129),
                refusal("[" + function("a".repeat(129)) + "]"));
        assertEquals(
                "dynamic tool namespace must be at most 64 characters to match Responses API: " + "s".repeat(65),
                refusal("[" + namespace("s".repeat(65), function("a")) + "]"));
    }

    @Test
    void nothingIsBroughtTwice() {
        assertEquals("duplicate dynamic tool name: a", refusal("[" + function("a") + "," + function("a") + "]"));
        assertEquals(
                "duplicate dynamic tool namespace: n",
                refusal("[" + namespace("n", function("a")) + "," + namespace("n", function("b")) + "]"));
        assertEquals(
                "duplicate dynamic tool name in namespace n: a",
                refusal("[" + namespace("n", function("a"), function("a")) + "]"));
        of("[" + function("a") + "," + namespace("n", function("a")) + "]");
    }

    @Test
    void aNamespaceHasToolsAndAShortDescription() {
        assertEquals("dynamic tool namespace must contain at least one tool: n", refusal("[" + namespace("n") + "]"));
        assertEquals(
                "dynamic tool namespace description must be at most 1024 characters",
                refusal("["
                        + namespace("n", function("a")).replace("\"d\",\"tools", "\"" + "x".repeat(1025) + "\",\"tools")
                        + "]"));
    }

    @Test
    void aDeferredToolNeedsANamespaceToBeFoundBy() {
        String deferred = function("a").replace("}}", "},\"deferLoading\":true}");
        assertEquals("deferred dynamic tool must include a namespace: a", refusal("[" + deferred + "]"));
        of("[" + namespace("n", deferred) + "]");
    }

    @Test
    void aSchemaThatIsNoneIsRefused() {
        assertEquals(
                "dynamic tool input schema is not supported for a: invalid type: string \"x\", expected struct"
                        + " JsonSchema",
                refusal("[" + function("a").replace(SCHEMA, "\"x\"") + "]"));
        assertEquals(
                "dynamic tool input schema is not supported for a: tool input schema must not be a singleton null type",
                refusal("[" + function("a").replace(SCHEMA, "{\"type\":\"null\"}") + "]"));
    }

    @Test
    void whatIsNeitherAFunctionNorANamespaceIsRefused() {
        assertEquals(
                "Invalid request: dynamic tools are of type `function` or `namespace`",
                refusal("[{\"type\":\"custom\",\"name\":\"b\"}]"));
        assertEquals(
                "Invalid request: a namespace of dynamic tools holds tools of type `function` only",
                refusal("[" + namespace("n", namespace("m", function("a"))) + "]"));
    }
}

package dev.codex4j.harness.internal.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolArgumentsTest {
    @Test
    void onlyTheScriptIsRequired() {
        ExecCommandArguments arguments = ExecCommandArguments.parse("{\"cmd\":\"ls\",\"unheard_of\":{\"a\":[1]}}");
        assertEquals("ls", arguments.script());
        assertNull(arguments.workingDirectory());
        assertNull(arguments.login());
        assertFalse(arguments.terminal());
        assertEquals(Duration.ofSeconds(10), arguments.yieldTime());
        assertEquals(
                10_000,
                arguments
                        .outputLimit(new OutputLimit(ExecCommandArguments.DEFAULT_OUTPUT_TOKENS, false))
                        .tokens());
        assertEquals(ExecCommandArguments.Permissions.USE_DEFAULT, arguments.permissions());
        assertEquals(List.of(), arguments.prefixRule());
    }

    @Test
    void everythingCanBeGiven() {
        ExecCommandArguments arguments = ExecCommandArguments.parse("""
                {"cmd":"ls","workdir":"sub","shell":"sh","login":false,"tty":true,"yield_time_ms":1,
                 "max_output_tokens":20000,"sandbox_permissions":"require_escalated","justification":"why",
                 "prefix_rule":["ls"],"environment_id":"local","additional_permissions":{"network":{}}}
                """);
        assertEquals("sub", arguments.workingDirectory());
        assertEquals("sh", arguments.shell());
        assertEquals(false, arguments.login());
        assertTrue(arguments.terminal());
        assertEquals(Duration.ofMillis(250), arguments.yieldTime());
        assertEquals(
                10_000, arguments.outputLimit(new OutputLimit(10_000, false)).tokens());
        assertEquals(ExecCommandArguments.Permissions.REQUIRE_ESCALATED, arguments.permissions());
        assertEquals("why", arguments.justification());
        assertEquals(List.of("ls"), arguments.prefixRule());
    }

    @Test
    void waitsAreKeptWithinTheirLimits() {
        assertEquals(
                Duration.ofSeconds(30),
                ExecCommandArguments.parse("{\"cmd\":\"a\",\"yield_time_ms\":18446744073709551615}")
                        .yieldTime());
        assertEquals(Duration.ofSeconds(5), poll("{\"session_id\":1}"));
        assertEquals(Duration.ofMinutes(5), poll("{\"session_id\":1,\"yield_time_ms\":999999999}"));
        assertEquals(Duration.ofMillis(250), poll("{\"session_id\":1,\"chars\":\"x\"}"));
        assertEquals(Duration.ofSeconds(30), poll("{\"session_id\":1,\"chars\":\"x\",\"yield_time_ms\":40000}"));
    }

    private static Duration poll(String json) {
        return WriteStdinArguments.parse(json).yieldTime(WriteStdinArguments.MAX_POLL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|missing field `cmd` at line 1 column 2",
                "{\"cmd\":1}|invalid type: integer `1`, expected a string at line 1 column 8",
                "{\"cmd\":null}|invalid type: null, expected a string at line 1 column 11",
                "{\"cmd\":{}}|invalid type: map, expected a string at line 1 column 7",
                "{\"cmd\":[]}|invalid type: sequence, expected a string at line 1 column 7",
                "{\"cmd\":true}|invalid type: boolean `true`, expected a string at line 1 column 11",
                "{\"cmd\":1.5}|invalid type: number, expected a string at line 1 column 10",
                "{\"cmd\":\"echo hi\",\"tty\":\"x\"}|invalid type: string \"x\", expected a boolean at line 1 column 26",
                "{\"cmd\":\"é\",\"tty\":5}|invalid type: integer `5`, expected a boolean at line 1 column 19",
                "{\"cmd\":\"echo hi\",\"yield_time_ms\":-1}|invalid value: integer `-1`, expected u64 at line 1 column 35",
                "{\"cmd\":\"echo hi\",\"yield_time_ms\":1.5}|invalid type: floating point `1.5`, expected u64 at line 1 column 36",
                "{\"cmd\":\"a\",\"max_output_tokens\":\"x\"}|invalid type: string \"x\", expected usize at line 1 column 34",
                "{\"cmd\":\"echo hi\",\"prefix_rule\":\"x\"}|invalid type: string \"x\", expected a sequence at line 1 column 34",
                "{\"cmd\":\"echo hi\",\"cmd\":\"b\"}|duplicate field `cmd` at line 1 column 22",
                "{\"cmd\":\"echo hi\",\"sandbox_permissions\":\"bogus\"}|unknown variant `bogus`, expected one of `use_default`, `require_escalated`, `with_additional_permissions` at line 1 column 46"
            })
    void wrongArgumentsAreNamed(String json, String message) {
        assertEquals("failed to parse function arguments: " + message, execFailure(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|missing field `session_id` at line 1 column 2",
                "{\"session_id\":\"1\"}|invalid type: string \"1\", expected i32 at line 1 column 17",
                "{\"session_id\":1.5}|invalid type: floating point `1.5`, expected i32 at line 1 column 17",
                "{\"session_id\":99999999999}|invalid value: integer `99999999999`, expected i32 at line 1 column 25"
            })
    void aSessionIsAnInteger(String json, String message) {
        assertEquals(
                "failed to parse function arguments: " + message,
                assertThrows(ArgumentException.class, () -> WriteStdinArguments.sessionId(json))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"not json", "{", "{\"cmd", "[1]", "null", "5", "{\"cmd\":\"a\"} x", "{\"cmd\":\"a\",}"})
    void whatIsNoObjectIsRefused(String json) {
        assertTrue(execFailure(json).startsWith("failed to parse function arguments: "));
    }

    @Test
    void noTextIsNoObject() {
        assertEquals(
                "failed to parse function arguments: EOF while parsing a value at line 1 column 0", execFailure(""));
    }

    @Test
    void otherEnvironmentsAreUnknown() {
        assertEquals("unknown turn environment id `nope`", execFailure("{\"cmd\":\"ls\",\"environment_id\":\"nope\"}"));
    }

    private static String execFailure(String json) {
        return String.valueOf(assertThrows(ArgumentException.class, () -> ExecCommandArguments.parse(json))
                .getMessage());
    }
}

package dev.codex4j.harness.internal.hosttool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.tool.Description;
import dev.codex4j.harness.tool.HostTool;
import dev.codex4j.harness.tool.ToolResult;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How records become the arguments of tools. */
class HostToolArgumentsTest {
    enum Level {
        INFO,
        ERROR;

        @Override
        public String toString() {
            return "level " + name();
        }
    }

    @Description("a stretch of time")
    record Range(LocalDate from, Optional<LocalDate> to) {
        Range {
            if (to.isPresent() && to.get().isBefore(from)) {
                throw new IllegalArgumentException("it ends before it begins");
            }
        }
    }

    record Query(
            @Description("as in the catalogue") String service,
            int limit,
            double share,
            boolean all,
            @Nullable Long most,
            Level level,
            List<Range> ranges,
            Set<String> tags,
            Map<String, Integer> weights,
            Duration patience) {}

    record Nothing() {}

    record Knot(List<Knot> knots) {}

    record Odd(Thread thread) {}

    record Keyed(Map<Integer, String> map) {}

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static final String COMPLETE = "{'service':'a','limit':3,'share':1,'all':true,'most':null,'level':'ERROR',"
            + "'ranges':[{'from':'2026-01-31'}],'tags':['x','x'],'weights':{'k':1},'patience':'PT15M'}";

    @Test
    void theSchemaSaysWhatTheRecordSays() {
        assertEquals(
                json("{'type':'object','properties':{"
                        + "'service':{'type':'string','description':'as in the catalogue'},"
                        + "'limit':{'type':'integer'},'share':{'type':'number'},'all':{'type':'boolean'},"
                        + "'most':{'type':'integer'},'level':{'type':'string','enum':['INFO','ERROR']},"
                        + "'ranges':{'type':'array','items':{'type':'object','description':'a stretch of time',"
                        + "'properties':{'from':{'type':'string','format':'date'},'to':{'type':'string',"
                        + "'format':'date'}},'required':['from'],'additionalProperties':false}},"
                        + "'tags':{'type':'array','items':{'type':'string'}},"
                        + "'weights':{'type':'object','additionalProperties':{'type':'integer'}},"
                        + "'patience':{'type':'string','format':'duration'}},"
                        + "'required':['service','limit','share','all','level','ranges','tags','weights','patience'],"
                        + "'additionalProperties':false}"),
                ArgumentTypes.of(Query.class).schema());
    }

    @Test
    void aToolWithoutArgumentsHasAnEmptySchema() {
        assertEquals(
                json("{'type':'object','properties':{},'additionalProperties':false}"),
                ArgumentTypes.of(Nothing.class).schema());
        assertEquals(new Nothing(), ArgumentTypes.of(Nothing.class).read(json("{}"), ""));
    }

    @Test
    void whatTheModelWritesBecomesTheRecord() {
        Query read = (Query) ArgumentTypes.of(Query.class).read(json(COMPLETE), "");

        assertEquals("a", read.service());
        assertEquals(1.0, read.share());
        assertNull(read.most());
        assertEquals(Level.ERROR, read.level());
        assertEquals(List.of(new Range(LocalDate.of(2026, 1, 31), Optional.empty())), read.ranges());
        assertEquals(Set.of("x"), read.tags());
        assertEquals(Map.of("k", 1), read.weights());
        assertEquals(Duration.ofMinutes(15), read.patience());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'service':'a',                 | ''             | missing field `service`",
                "'service':'a'                  | 'service':null | `service` must be text",
                "'limit':3                      | 'limit':'3'    | `limit` must be a whole number",
                "'limit':3                      | 'limit':99999999999 | `limit` must be a whole number",
                "'level':'ERROR'                | 'level':'level ERROR' | \"`level` must be one of `INFO`, `ERROR`\"",
                "'from':'2026-01-31'            | 'from':'soon'  | `ranges[0].from` must be a date such as 2026-01-31",
                "'from':'2026-01-31'            | 'to':null      | missing field `ranges[0].from`",
                "'from':'2026-01-31'            | \"'from':'2026-01-31','to':'2025-01-01'\" | `ranges[0]` was refused: it ends before it begins",
                "'k':1                          | 'k':true       | `weights.k` must be a whole number",
                "'tags':['x','x']               | 'tags':'x'     | `tags` must be a list"
            })
    void whatDoesNotFitIsNamedWithItsPlace(String right, String wrong, String message) {
        String given = COMPLETE.replace(right, wrong.equals("''") ? "" : wrong);

        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ArgumentTypes.of(Query.class).read(json(given), ""))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(classes = {Knot.class, Odd.class, Keyed.class})
    void aRecordThatNoModelCouldWriteIsRefused(Class<? extends Record> type) {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> ArgumentTypes.of(type))
                .getMessage());
        assertTrue(message.contains(type.getName()), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "true", "'object'", "{'type':'string'}", "{'type':['object','null']}"})
    void aSchemaThatIsNotOfAnObjectIsRefused(String schema) {
        assertThrows(
                IllegalArgumentException.class,
                () -> HostTool.of("a", "", json(schema), (arguments, call) -> ToolResult.text("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a.b", "mcp__x"})
    void aNameThatCannotBeOfferedIsRefused(String name) {
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> HostTool.of(name, "", Nothing.class, (arguments, call) -> ToolResult.text("")))
                .getMessage());
        assertTrue(message.startsWith("the name of a tool "), message);
    }
}

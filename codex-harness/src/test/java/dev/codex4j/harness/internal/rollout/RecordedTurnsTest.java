package dev.codex4j.harness.internal.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files were written by the official server; what it showed of them lies beside them. */
class RecordedTurnsTest {
    @ParameterizedTest
    @CsvSource({"paginated,false", "crashed,false", "legacy,true"})
    void shows_the_turns_of_a_recorded_thread_as_its_writer_does(String name, boolean legacy) {
        List<RecordedTurn> turns = turns(name, legacy).all();

        List<JsonNode> expected = shown(name);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), ProtocolJson.encodeToTree(turns.get(i).turn()), "turn " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"paginated", "crashed"})
    void finds_the_same_turns_forwards_as_backwards(String name) {
        RecordedTurns turns = turns(name, false);

        List<RecordedTurn> forwards = new ArrayList<>();
        RecordedTurns.Walk walk = turns.forwards(0);
        for (RecordedTurn turn = walk.next(); turn != null; turn = walk.next()) {
            forwards.add(turn);
        }

        List<RecordedTurn> backwards = turns.all();
        assertEquals(
                backwards.stream().map(each -> each.turn().id()).toList(),
                forwards.stream().map(each -> each.turn().id()).toList());
        assertEquals(
                backwards.stream().map(RecordedTurn::first).toList(),
                forwards.stream().map(RecordedTurn::first).toList());
        assertEquals(
                backwards.stream().map(RecordedTurn::end).toList(),
                forwards.stream().map(RecordedTurn::end).toList());
    }

    @Test
    void begins_forwards_where_it_is_told_to() {
        RecordedTurns turns = turns("paginated", false);
        for (RecordedTurn each : turns.all()) {
            assertEquals(
                    each.turn().id(), turns.forwards(each.first()).next().turn().id());
        }
    }

    @Test
    void goes_back_from_any_turn_to_the_one_before() {
        RecordedTurns turns = turns("paginated", false);
        List<RecordedTurn> newestFirst = turns.newest(100);
        for (int i = 1; i < newestFirst.size(); i++) {
            RecordedTurn before =
                    turns.backwards(newestFirst.get(i - 1).first()).next();
            assertEquals(newestFirst.get(i).turn().id(), before.turn().id());
            assertEquals(newestFirst.get(i).first(), before.first());
        }
    }

    @Test
    void knows_where_turns_begin_and_end() {
        List<RecordedTurn> turns = turns("paginated", false).all();
        assertEquals(1, turns.get(0).first());
        assertEquals(26, turns.get(0).end());
        RecordedTurn reviewer = turns.get(10);
        RecordedTurn review = turns.get(11);
        assertEquals(162, reviewer.first());
        assertEquals(168, reviewer.end());
        assertEquals(168, review.first());
        assertEquals(169, review.end());
    }

    @Test
    void reads_the_newest_turns_without_reading_the_others() {
        ListedLines lines = ListedLines.recorded("paginated");
        List<RecordedTurn> newest = new RecordedTurns(lines, false, Set.of()).newest(2);
        assertEquals(2, newest.size());
        assertTrue(lines.returned() < 25, () -> "read " + lines.returned() + " lines");
    }

    @Test
    void shows_a_turn_that_goes_on_as_such() {
        List<RecordedTurn> before = turns("crashed", false).all();
        Turn cutOff = before.get(1).turn();
        assertEquals(TurnStatus.INTERRUPTED, cutOff.status());

        Turn running = new RecordedTurns(ListedLines.recorded("crashed"), false, Set.of(cutOff.id()))
                .find(cutOff.id())
                .orElseThrow()
                .turn();

        assertEquals(TurnStatus.IN_PROGRESS, running.status());
        assertEquals(cutOff.items(), running.items());
    }

    @Test
    void reads_older_turns_of_a_legacy_thread() {
        RecordedTurns turns = turns("legacy", true);
        List<RecordedTurn> all = turns.all();
        Collections.reverse(all);
        assertEquals(all, turns.newest(100));
        assertEquals(
                all.get(3).turn().id(),
                turns.backwards(all.get(2).first()).next().turn().id());
    }

    private static RecordedTurns turns(String name, boolean legacy) {
        return new RecordedTurns(ListedLines.recorded(name), legacy, Set.of());
    }

    private static List<JsonNode> shown(String name) {
        return JsonMapper.shared()
                .readTree(ListedLines.resource(name + ".json"))
                .path("turns")
                .valueStream()
                .toList();
    }
}

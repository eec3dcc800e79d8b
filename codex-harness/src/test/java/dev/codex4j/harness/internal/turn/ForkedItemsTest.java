package dev.codex4j.harness.internal.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.internal.history.Conversation;
import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an agent that is forked from a conversation gets to know. */
class ForkedItemsTest {
    private static final RawJson BASE = InputItems.baseInstructions("be good");
    private static final RawJson ASKED = item("{'type':'message','role':'user','content':[]}");
    private static final RawJson CONTEXT = item("{'type':'message','role':'developer','content':[]}");
    private static final RawJson ANSWER =
            item("{'type':'message','role':'assistant','phase':'final_answer','content':[]}");
    private static final RawJson COMPACTION = item("{'type':'compaction','encrypted_content':'opaque'}");

    @Test
    void itKnowsWhatWasSaidAndWhatStandsForAnEarlierHistory() {
        Conversation conversation = new Conversation(BASE);
        List.of(
                        CONTEXT,
                        ASKED,
                        COMPACTION,
                        item("{'type':'reasoning','summary':[],'encrypted_content':'opaque'}"),
                        item("{'type':'message','role':'assistant','phase':'commentary','content':[]}"),
                        item("{'type':'function_call','name':'x','arguments':'{}','call_id':'c1'}"),
                        item("{'type':'function_call_output','call_id':'c1','output':'x'}"),
                        item("{'type':'tool_search_call','call_id':'c2','execution':'client','arguments':{}}"),
                        item("{'type':'tool_search_output','call_id':'c2','execution':'client','tools':[]}"),
                        ANSWER)
                .forEach(conversation::append);

        assertEquals(
                List.of(BASE, CONTEXT, ASKED, COMPACTION, ANSWER),
                conversation.fork(ForkedItems::keeps).items());
    }

    private static RawJson item(String json) {
        return RawJson.parse(json.replace('\'', '"'));
    }
}

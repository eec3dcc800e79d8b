package dev.codex4j.harness.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.codex4j.harness.model.ModelEvent;
import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.model.TokenUsage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDecoderTest {
    private static @Nullable ModelEvent decode(String json) {
        return EventDecoder.decode(json.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable ModelItem done(String item) {
        ModelEvent event = decode("{\"type\":\"response.output_item.done\",\"output_index\":0,\"item\":" + item + "}");
        return event == null ? null : ((ModelEvent.ItemDone) event).item();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[1]",
                "{}",
                "{\"type\":7}",
                "{\"type\":\"response.in_progress\"}",
                "{\"type\":\"response.output_text.done\",\"text\":\"x\"}",
                "{\"type\":\"response.function_call_arguments.delta\",\"delta\":\"x\"}",
                "{\"type\":\"brand.new\"}",
                "{\"type\":\"response.output_text.delta\"}",
                "{\"type\":\"response.reasoning_summary_text.delta\",\"delta\":\"no index\"}",
                "{\"type\":\"response.reasoning_text.delta\",\"delta\":\"no index\"}",
                "{\"type\":\"response.output_item.done\"}",
                "{\"type\":\"response.completed\"}",
                "{\"type\":\"error\",\"error\":{\"code\":\"x\"}}",
                "{\"type\":\"codex.rate_limits\"}"
            })
    void whatTheLoopHasNoUseForIsNoEvent(String json) {
        assertNull(decode(json));
    }

    @Test
    void deltasAreRead() {
        assertEquals(
                new ModelEvent.SummaryTextDelta("rs", 1, "a"),
                decode(
                        "{\"type\":\"response.reasoning_summary_text.delta\",\"item_id\":\"rs\",\"summary_index\":1,\"delta\":\"a\"}"));
        assertEquals(
                new ModelEvent.SummaryPartAdded("rs", 0),
                decode("{\"type\":\"response.reasoning_summary_part.added\",\"item_id\":\"rs\",\"summary_index\":0}"));
        assertEquals(
                new ModelEvent.ReasoningTextDelta("rs", 0, "raw"),
                decode(
                        "{\"type\":\"response.reasoning_text.delta\",\"item_id\":\"rs\",\"content_index\":0,\"delta\":\"raw\"}"));
        assertEquals(
                new ModelEvent.Verification(List.of("trusted_access_for_cyber")),
                decode(
                        "{\"type\":\"response.metadata\",\"metadata\":{\"openai_verification_recommendation\":[\"trusted_access_for_cyber\"]}}"));
    }

    @Test
    void answeringModelIsRead() {
        assertEquals(
                new ModelEvent.Created("r", "other"),
                decode(
                        "{\"type\":\"response.created\",\"response\":{\"id\":\"r\",\"headers\":{\"openai-model\":\"other\"}}}"));
        assertEquals(
                new ModelEvent.Rerouted("other"),
                decode("{\"type\":\"response.metadata\",\"headers\":{\"openai-model\":\"other\"}}"));
    }

    @Test
    void usageIsReadWithAndWithoutDetails() {
        assertEquals(
                new ModelEvent.Completed(
                        "r",
                        new TokenUsage(30, 5, 6, 4, 2, 34),
                        false,
                        RawJson.parse("{\"input_tokens\":30,"
                                + "\"input_tokens_details\":{\"cached_tokens\":5,\"cache_write_tokens\":6},\"output_tokens\":4,"
                                + "\"output_tokens_details\":{\"reasoning_tokens\":2},\"total_tokens\":34}")),
                decode(
                        "{\"type\":\"response.completed\",\"response\":{\"id\":\"r\",\"end_turn\":false,\"usage\":{\"input_tokens\":30,"
                                + "\"input_tokens_details\":{\"cached_tokens\":5,\"cache_write_tokens\":6},\"output_tokens\":4,"
                                + "\"output_tokens_details\":{\"reasoning_tokens\":2},\"total_tokens\":34}}}"));
        assertEquals(
                new ModelEvent.Completed(
                        "r",
                        new TokenUsage(3, 0, 0, 4, 0, 7),
                        null,
                        RawJson.parse(
                                "{\"input_tokens\":3,"
                                        + "\"input_tokens_details\":null,\"output_tokens\":4,\"output_tokens_details\":null,\"total_tokens\":7}")),
                decode(
                        "{\"type\":\"response.completed\",\"response\":{\"id\":\"r\",\"usage\":{\"input_tokens\":3,"
                                + "\"input_tokens_details\":null,\"output_tokens\":4,\"output_tokens_details\":null,\"total_tokens\":7}}}"));
        assertEquals(
                new ModelEvent.Completed("r", null, null),
                decode("{\"type\":\"response.completed\",\"response\":{\"id\":\"r\",\"usage\":null}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'message','role':'assistant','id':'msg_a','phase':'commentary','zzz':1,'status':'completed','encrypted_content':'e',"
                        + "'content':[{'type':'output_text','text':'hi','annotations':[{'a':1}],'logprobs':[],'zz':2}]}"
                        + " | {'type':'message','status':'completed','id':'msg_a','role':'assistant',"
                        + "'content':[{'type':'output_text','text':'hi','annotations':[{'a':1}],'logprobs':[]}],'phase':'commentary'}",
                "{'type':'message','role':'assistant','id':'mA','phase':null,'content':[]}"
                        + " | {'type':'message','role':'assistant','content':[]}",
                "{'type':'reasoning','id':'rs_1','summary':[{'type':'summary_text','text':'s','q':1}],"
                        + "'content':[{'type':'reasoning_text','text':'raw'},{'type':'text','text':'b'}],'encrypted_content':'enc'}"
                        + " | {'type':'reasoning','id':'rs_1','summary':[{'type':'summary_text','text':'s'}],"
                        + "'content':[{'type':'reasoning_text','text':'raw'},{'type':'text','text':'b'}],'encrypted_content':'enc'}",
                "{'type':'reasoning','id':'rs_2','summary':[],'content':[]}"
                        + " | {'type':'reasoning','id':'rs_2','summary':[],'encrypted_content':null}",
                "{'type':'reasoning','id':'rs_3','summary':[]}"
                        + " | {'type':'reasoning','id':'rs_3','summary':[],'content':null,'encrypted_content':null}",
                "{'type':'web_search_call','id':'ws_1','status':'completed','action':{'type':'search','query':'q','queries':['a'],'sources':[1]}}"
                        + " | {'type':'web_search_call','id':'ws_1','status':'completed','action':{'type':'search','query':'q','queries':['a']}}",
                "{'type':'web_search_call','id':'wsx','status':'completed','action':{'type':'newkind','url':'u'}}"
                        + " | {'type':'web_search_call','status':'completed','action':{'type':'other'}}",
                "{'type':'local_shell_call','id':'lsh_1','call_id':'l1','status':'completed','action':{'type':'exec','command':['true']}}"
                        + " | {'type':'local_shell_call','id':'lsh_1','call_id':'l1','status':'completed','action':{'type':'exec',"
                        + "'command':['true'],'timeout_ms':null,'working_directory':null,'env':null,'user':null}}",
                "{'type':'image_generation_call','id':'ig_1','status':'completed','result':'aGk=','revised_prompt':'rp'}"
                        + " | {'type':'image_generation_call','id':'ig_1','status':'completed','revised_prompt':'rp','result':'aGk='}",
                "{'type':'compaction_summary','id':'cmp_2','encrypted_content':'enc'}"
                        + " | {'type':'compaction','id':'cmp_2','encrypted_content':'enc'}",
                "{'type':'function_call','call_id':'c0','id':'fc_0','name':'n','arguments':'{}','namespace':null,'status':'completed'}"
                        + " | {'type':'function_call','status':'completed','id':'fc_0','name':'n','arguments':'{}','call_id':'c0'}",
                "{'type':'function_call','call_id':'c1','id':'msg_','name':'n','namespace':'ns','arguments':'{}'}"
                        + " | {'type':'function_call','name':'n','namespace':'ns','arguments':'{}','call_id':'c1'}",
                "{'type':'custom_tool_call','call_id':'c1','id':'ctc_0','name':'n','input':'in','status':'completed'}"
                        + " | {'type':'custom_tool_call','id':'ctc_0','status':'completed','call_id':'c1','name':'n','input':'in'}",
                "{'type':'tool_search_call','call_id':'c2','id':'ts_0','execution':'client','arguments':{'query':'x'},'status':'completed'}"
                        + " | {'type':'tool_search_call','id':'ts_0','call_id':'c2','status':'completed','execution':'client','arguments':{'query':'x'}}"
            })
    void itemsAreSentAgainInTheReferencesForm(String item, String replay) {
        ModelItem decoded = done(item.replace('\'', '"'));
        assertNotNull(decoded);
        assertEquals(replay.replace('\'', '"'), String.valueOf(decoded.replay()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'message','role':'assistant','content':[{'type':'refusal','refusal':'no'}]}",
                "{'type':'message','role':'assistant','content':'text'}",
                "{'type':'message','content':[]}",
                "{'type':'message','role':'assistant','phase':'weird','content':[]}",
                "{'type':'reasoning','id':'rs_4'}",
                "{'type':'function_call','call_id':'c','name':'n','arguments':{'a':1}}",
                "{'type':'function_call','name':'n','arguments':'{}'}",
                "{'type':'custom_tool_call','name':'n','input':'x'}",
                "{'role':'assistant'}",
                "'text'"
            })
    void itemsOfTheWrongFormAreDroppedAsAWhole(String item) {
        assertNull(done(item.replace('\'', '"')));
    }

    @Test
    void unknownItemsAreKeptAndNotSentAgain() {
        ModelItem.Other other = assertInstanceOf(
                ModelItem.Other.class, done("{\"type\":\"brand_new\",\"id\":\"bn_1\",\"foo\":\"bar\"}"));
        assertEquals("bar", other.content().path("foo").asString());
        assertNull(other.replay());
    }

    @Test
    void itemsWithoutIdCanBeGivenOne() {
        ModelItem item = done("{\"type\":\"function_call\",\"call_id\":\"c\",\"name\":\"n\",\"arguments\":\"{}\"}");
        assertNotNull(item);
        assertEquals(
                "{\"type\":\"function_call\",\"id\":\"fc_7\",\"name\":\"n\",\"arguments\":\"{}\",\"call_id\":\"c\"}",
                String.valueOf(item.withId(item.idPrefix() + "7").replay()));
    }
}

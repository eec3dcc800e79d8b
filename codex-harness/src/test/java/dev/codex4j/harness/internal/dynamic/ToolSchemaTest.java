package dev.codex4j.harness.internal.dynamic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form in which models are given the schemas of tools that are brought. */
class ToolSchemaTest {
    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'description':'only'}                   | {}",
                "true                                     | {'type':'string'}",
                "{'properties':{'z':{'type':'string'}}}   | {'type':'object','properties':{'z':{'type':'string'}}}",
                "{'required':['q']}                       | {'type':'object','properties':{},'required':['q']}",
                "{'items':{'type':'string'}}              | {'type':'array','items':{'type':'string'}}",
                "{'prefixItems':[{'type':'number'}]}      | {'type':'array','items':{'type':'string'}}",
                "{'enum':[1,2]}                           | {'type':'string','enum':[1,2]}",
                "{'const':'k'}                            | {'type':'string','enum':['k']}",
                "{'type':'number','enum':[1,2]}           | {'type':'number','enum':[1,2]}",
                "{'format':'date'}                        | {'type':'string'}",
                "{'minimum':3}                            | {'type':'number'}",
                "{'minLength':2}                          | {}",
                "{'not':{'type':'string'}}                | {}",
                "{'type':['string','bogus']}              | {'type':'string'}",
                "{'type':['bogus']}                       | {}",
                "{'type':7}                               | {}",
                "{'type':['array','null']}                | {'type':['array','null'],'items':{'type':'string'}}",
                "{'type':['object','null']}               | {'type':['object','null'],'properties':{}}",
                "{'type':'integer','minimum':1,'description':'V'} | {'type':'integer','description':'V'}",
                "{'$ref':'#/x','description':'W'}         | {'$ref':'#/x','description':'W'}",
                "{'anyOf':[{'const':'a'},{}]}             | {'anyOf':[{'type':'string','enum':['a']},{}]}",
                "{'type':'string','title':'T','default':1} | {'type':'string'}",
                "{'additionalProperties':{'description':'x'}} | {'type':'object','properties':{},'additionalProperties':{}}",
                "{'properties':{},'anyOf':[{'type':'null'}]} | {'properties':{},'anyOf':[{'type':'null'}]}"
            })
    void aSchemaIsReducedToWhatModelsHeed(String given, String made) {
        assertEquals(
                json("{'type':'object','properties':{'a':" + made + "}}"),
                ToolSchema.of(json("{'type':'object','properties':{'a':" + given + "}}")));
    }

    @Test
    void definitionsStayIfSomethingRefersToThem() {
        assertEquals(
                json("{'$ref':'#/$defs/A','$defs':{'A':{'type':'object','properties':{'x':{'$ref':'#/$defs/B'}}},"
                        + "'B':{'type':'string'}}}"),
                ToolSchema.of(json("{'$ref':'#/$defs/A','$defs':{'A':{'type':'object','properties':{'x':"
                        + "{'$ref':'#/$defs/B'}}},'B':{'type':'string'},'Unused':{'type':'number'}}}")));
    }

    @Test
    void definitionsThatReferToThemselvesHaveAnEnd() {
        assertEquals(
                json("{'$ref':'#/$defs/A','$defs':{'A':{'type':'array','items':{'$ref':'#/$defs/A'}}}}"),
                ToolSchema.of(
                        json("{'$ref':'#/$defs/A','$defs':{'A':{'type':'array','items':{'$ref':'#/$defs/A'}}}}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null                  | invalid type: null, expected struct JsonSchema",
                "5                     | invalid type: number, expected struct JsonSchema",
                "{'properties':5}      | invalid type: number, expected a map",
                "{'properties':{'a':5}} | invalid type: number, expected struct JsonSchema",
                "{'enum':5}            | invalid type: number, expected a sequence",
                "{'type':'string','description':5} | invalid type: number, expected a string",
                "{'required':'x'}      | invalid type: string \"x\", expected a sequence",
                "{'type':['null']}     | tool input schema must not be a singleton null type"
            })
    void whatIsNoSchemaIsRefused(String given, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> ToolSchema.of(json(given)))
                        .getMessage());
    }
}

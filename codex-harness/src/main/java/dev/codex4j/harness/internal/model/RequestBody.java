package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The body of a request: its keys in the reference's order around the items that are already serialised. */
final class RequestBody {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RequestBody() {}

    /** The body of an HTTP request. */
    static byte[] of(ModelRequest request) {
        return join(
                head(NODES.objectNode().put("model", request.model()).put("stream", true)),
                request.input(),
                tail(request, true));
    }

    /**
     * A frame for a WebSocket.
     *
     * @param known how many items of the input the provider knows from {@code previousResponse}
     * @param previousResponse the response that this one continues, null to begin anew
     * @param generate false to let the provider read the input and not answer
     */
    static String frame(ModelRequest request, int known, @Nullable String previousResponse, boolean generate) {
        ObjectNode head = NODES.objectNode()
                .put("type", "response.create")
                .put("model", request.model())
                .put("stream", true);
        putIfGiven(head, "previous_response_id", previousResponse);
        List<RawJson> news = request.input().subList(known, request.input().size());
        return new String(join(head(head), news, tail(request, generate)), StandardCharsets.UTF_8);
    }

    /** What a continued response must have in common with the one before, whatever its input and metadata are. */
    static RawJson parameters(ModelRequest request) {
        Map<String, Object> parameters = parameters(request, true);
        parameters.put("model", request.model());
        return RawJson.ofValue(parameters);
    }

    private static byte[] join(byte[] head, List<RawJson> input, byte[] tail) {
        int length = head.length + tail.length + Math.max(0, input.size() - 1);
        for (RawJson item : input) {
            length = Math.addExact(length, item.length());
        }
        byte[] body = new byte[length];
        System.arraycopy(head, 0, body, 0, head.length);
        int at = head.length;
        boolean first = true;
        for (RawJson item : input) {
            if (!first) {
                body[at++] = ',';
            }
            first = false;
            at = item.copyTo(body, at);
        }
        System.arraycopy(tail, 0, body, at, tail.length);
        return body;
    }

    private static byte[] head(ObjectNode head) {
        head.putArray("input");
        byte[] json = MAPPER.writeValueAsBytes(head);
        // Everything up to and including the bracket that opens the input.
        return Arrays.copyOf(json, json.length - 2);
    }

    private static byte[] tail(ModelRequest request, boolean generate) {
        Map<String, Object> tail = parameters(request, generate);
        tail.put("client_metadata", request.clientMetadata());
        byte[] json = MAPPER.writeValueAsBytes(tail);
        byte[] closed = new byte[json.length + 1];
        closed[0] = ']';
        System.arraycopy(json, 0, closed, 1, json.length);
        closed[1] = ',';
        return closed;
    }

    private static Map<String, Object> parameters(ModelRequest request, boolean generate) {
        Map<String, Object> tail = new LinkedHashMap<>();
        RawJson tools = request.tools();
        if (tools != null) {
            tail.put("tools", new RawValue(tools.toString()));
        }
        tail.put("tool_choice", request.toolChoice());
        tail.put("parallel_tool_calls", request.parallelToolCalls());
        tail.put("reasoning", reasoning(request.reasoning()));
        tail.put("store", false);
        tail.put("include", request.include());
        if (request.serviceTier() != null) {
            tail.put("service_tier", request.serviceTier());
        }
        if (request.promptCacheKey() != null) {
            tail.put("prompt_cache_key", request.promptCacheKey());
        }
        ModelRequest.Text text = request.text();
        if (text != null) {
            tail.put("text", text(text));
        }
        if (!generate) {
            tail.put("generate", false);
        }
        return tail;
    }

    private static ObjectNode reasoning(ModelRequest.Reasoning reasoning) {
        ObjectNode node = NODES.objectNode();
        putIfGiven(node, "effort", reasoning.effort());
        putIfGiven(node, "summary", reasoning.summary());
        putIfGiven(node, "context", reasoning.context());
        return node;
    }

    private static ObjectNode text(ModelRequest.Text text) {
        ObjectNode node = NODES.objectNode();
        putIfGiven(node, "verbosity", text.verbosity());
        RawJson schema = text.outputSchema();
        if (schema != null) {
            node.putObject("format")
                    .put("type", "json_schema")
                    .put("strict", true)
                    .putRawValue("schema", new RawValue(schema.toString()))
                    .put("name", "codex_output_schema");
        }
        return node;
    }

    private static void putIfGiven(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}

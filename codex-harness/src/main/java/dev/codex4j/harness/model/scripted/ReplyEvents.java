package dev.codex4j.harness.model.scripted;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a reply as the events of the Responses API. Ids follow from the conversation's length, so that they are new in
 * every request and the same whenever it is repeated.
 */
final class ReplyEvents {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int BYTES_PER_TOKEN = 4;

    private final Conversation conversation;
    private final String responseId;
    private final List<ObjectNode> events = new ArrayList<>();
    private int outputIndex;
    private int calls;
    private int outputSize;

    private ReplyEvents(Conversation conversation) {
        this.conversation = conversation;
        this.responseId = "resp_scripted" + conversation.input().size();
        this.calls = conversation.callCount();
    }

    static List<ObjectNode> write(Reply reply, Conversation conversation) {
        ReplyEvents writer = new ReplyEvents(conversation);
        writer.write(reply);
        return writer.events;
    }

    private void write(Reply reply) {
        event("response.created").putObject("response").put("id", responseId);
        for (Reply.Step step : reply.steps()) {
            if (step instanceof Reply.Say say) {
                say(say);
            } else if (step instanceof Reply.Think think) {
                think(think);
            } else if (step instanceof Reply.Call call) {
                call(call.tool(), call.argumentsJson());
            } else if (step instanceof Reply.CallWithText call) {
                callWithText(call.tool(), call.text());
            } else if (step instanceof Reply.Patch patch) {
                patch(patch.text());
            } else if (step instanceof Reply.Fail fail) {
                ObjectNode response = event("response.failed").putObject("response");
                response.put("id", responseId)
                        .putObject("error")
                        .put("code", fail.code())
                        .put("message", fail.message());
                return;
            }
            outputIndex++;
        }
        complete(reply.endTurn());
    }

    private void say(Reply.Say say) {
        String id = itemId("msg_");
        ObjectNode item =
                NODES.objectNode().put("type", "message").put("id", id).put("role", "assistant");
        item.putArray("content");
        if (say.phase() != null) {
            item.put("phase", say.phase());
        }
        itemEvent("response.output_item.added", item);
        for (String piece : pieces(say.text())) {
            event("response.output_text.delta")
                    .put("item_id", id)
                    .put("output_index", outputIndex)
                    .put("content_index", 0)
                    .put("delta", piece);
        }
        ObjectNode done = item.deepCopy();
        done.putArray("content").addObject().put("type", "output_text").put("text", say.text());
        done(done);
    }

    private void think(Reply.Think think) {
        String id = itemId("rs_");
        ObjectNode item = NODES.objectNode().put("type", "reasoning").put("id", id);
        item.putArray("summary");
        itemEvent("response.output_item.added", item);
        event("response.reasoning_summary_part.added")
                .put("item_id", id)
                .put("output_index", outputIndex)
                .put("summary_index", 0);
        for (String piece : pieces(think.summary())) {
            event("response.reasoning_summary_text.delta")
                    .put("item_id", id)
                    .put("output_index", outputIndex)
                    .put("summary_index", 0)
                    .put("delta", piece);
        }
        ObjectNode done = item.deepCopy();
        done.putArray("summary").addObject().put("type", "summary_text").put("text", think.summary());
        done(done);
    }

    private void call(String tool, String arguments) {
        ObjectNode item = NODES.objectNode()
                .put("type", "function_call")
                .put("id", itemId("fc_"))
                .put("call_id", callId())
                .put("name", tool);
        conversation.namespaceOf(tool).ifPresent(namespace -> item.put("namespace", namespace));
        done(item.put("arguments", arguments));
    }

    private void callWithText(String tool, String text) {
        done(NODES.objectNode()
                .put("type", "custom_tool_call")
                .put("id", itemId("ctc_"))
                .put("call_id", callId())
                .put("name", tool)
                .put("input", text));
    }

    private void patch(String text) {
        if ("custom".equals(conversation.tools().get("apply_patch"))) {
            callWithText("apply_patch", text);
        } else {
            String command = "apply_patch <<'PATCH'\n" + text + (text.endsWith("\n") ? "" : "\n") + "PATCH\n";
            call("exec_command", NODES.objectNode().put("cmd", command).toString());
        }
    }

    private void done(ObjectNode item) {
        outputSize += item.toString().length();
        itemEvent("response.output_item.done", item);
    }

    private void itemEvent(String type, ObjectNode item) {
        event(type).put("output_index", outputIndex).set("item", item);
    }

    private void complete(@Nullable Boolean endTurn) {
        int inputSize = 0;
        for (JsonNode item : conversation.input()) {
            inputSize += item.toString().length();
        }
        long input = inputSize / BYTES_PER_TOKEN + 1L;
        long output = outputSize / BYTES_PER_TOKEN + 1L;
        ObjectNode response = event("response.completed").putObject("response").put("id", responseId);
        ObjectNode usage = response.putObject("usage");
        usage.put("input_tokens", input).putObject("input_tokens_details").put("cached_tokens", 0);
        usage.put("output_tokens", output).putObject("output_tokens_details").put("reasoning_tokens", 0);
        usage.put("total_tokens", input + output);
        if (endTurn != null) {
            response.put("end_turn", endTurn);
        }
    }

    private ObjectNode event(String type) {
        ObjectNode event = NODES.objectNode().put("type", type);
        events.add(event);
        return event;
    }

    private String itemId(String prefix) {
        return prefix + "scripted" + conversation.input().size() + "n" + outputIndex;
    }

    private String callId() {
        calls++;
        return "call_" + calls;
    }

    /** Cuts a text behind each run of blanks, as a model's tokens often are. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }
}

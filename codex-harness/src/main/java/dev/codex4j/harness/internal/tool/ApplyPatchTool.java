package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.patch.PatchToolTexts;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code apply_patch}: changes files as a patch says, all of them or none. */
final class ApplyPatchTool implements Tool {
    private final PatchCall patches;

    ApplyPatchTool(PatchCall patches) {
        this.patches = patches;
    }

    @Override
    public String name() {
        return PatchToolTexts.NAME;
    }

    @Override
    public JsonNode declaration() {
        ObjectNode declaration = JsonNodeFactory.instance
                .objectNode()
                .put("type", "custom")
                .put("name", PatchToolTexts.NAME)
                .put("description", PatchToolTexts.DESCRIPTION);
        declaration
                .putObject("format")
                .put("type", "grammar")
                .put("syntax", "lark")
                .put("definition", PatchToolTexts.GRAMMAR);
        return declaration;
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) throws InterruptedException {
        return patches.apply(call.callId(), call.input(), context.cwd(), PatchCall.Form.TOOL, context);
    }
}

package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.dynamic.DynamicTools;
import dev.codex4j.harness.internal.turn.ToolBox;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.protocol.item.DynamicToolNamespaceTool;
import dev.codex4j.protocol.item.DynamicToolSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tools that a client has brought to a thread, as turns offer them. */
final class ClientTools {
    private ClientTools() {}

    /** @param output makes their outputs fit for the turn's model */
    static List<ToolBox.Element> of(DynamicTools brought, ModelOutput output) {
        List<ToolBox.Element> elements = new ArrayList<>();
        for (DynamicToolSpec spec : brought.specs()) {
            if (spec instanceof DynamicToolSpec.Function tool) {
                elements.add(new ToolBox.Single(
                        new ClientTool(tool.name(), tool.description(), tool.inputSchema(), output)));
            } else if (spec instanceof DynamicToolSpec.Namespace namespace) {
                elements.add(namespace(namespace, output));
            }
        }
        return elements;
    }

    private static ToolBox.Namespace namespace(DynamicToolSpec.Namespace namespace, ModelOutput output) {
        String description = namespace.description().isBlank()
                ? "Tools in the " + namespace.name() + " namespace."
                : namespace.description();
        return new ToolBox.Namespace(
                namespace.name(),
                description,
                tools(namespace.tools(), false, output),
                tools(namespace.tools(), true, output));
    }

    private static List<Tool> tools(List<DynamicToolNamespaceTool> members, boolean deferred, ModelOutput output) {
        return members.stream()
                .filter(DynamicToolNamespaceTool.Function.class::isInstance)
                .map(DynamicToolNamespaceTool.Function.class::cast)
                .filter(tool -> tool.deferLoading() == deferred)
                .sorted(Comparator.comparing(DynamicToolNamespaceTool.Function::name))
                .<Tool>map(tool -> new ClientTool(tool.name(), tool.description(), tool.inputSchema(), output))
                .toList();
    }
}

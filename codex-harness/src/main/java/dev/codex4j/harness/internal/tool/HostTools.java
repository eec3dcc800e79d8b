package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.turn.ToolBox;
import dev.codex4j.harness.tool.HostTool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;

/** The tools of the host, which all threads have. */
public final class HostTools {
    private final Map<String, HostTool> byName = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two have one name, or one has that of a tool of the harness */
    public HostTools(List<HostTool> tools) {
        for (HostTool tool : tools) {
            if (BuiltInTools.NAMES.contains(tool.name())) {
                throw new IllegalArgumentException(
                        "a tool of the host cannot be named `" + tool.name() + "`: the harness has one of that name");
            }
            if (byName.put(tool.name(), tool) != null) {
                throw new IllegalArgumentException("two tools of the host are named `" + tool.name() + "`");
            }
        }
    }

    /** What they are called. */
    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /**
     * The tools as a turn offers them.
     *
     * @param output makes their outputs fit for the turn's model
     * @param executor runs their functions
     */
    List<ToolBox.Element> elements(ModelOutput output, Executor executor) {
        return byName.values().stream()
                .<ToolBox.Element>map(tool -> new ToolBox.Single(new HostToolCalls(tool, output, executor)))
                .toList();
    }
}

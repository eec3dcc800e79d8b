package dev.codex4j.harness.internal.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the model is told of each tool. Each declaration is one resource beside this class, read once. */
public final class ToolDeclarations {
    private static final Map<String, JsonNode> DECLARATIONS = new ConcurrentHashMap<>();

    private ToolDeclarations() {}

    /** What the model is told of the tool with that name. */
    public static JsonNode of(String tool) {
        return DECLARATIONS.computeIfAbsent(tool, ToolDeclarations::read);
    }

    private static JsonNode read(String tool) {
        try (InputStream in = ToolDeclarations.class.getResourceAsStream(tool + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no declaration of a tool named " + tool);
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the declaration of tool " + tool, e);
        }
    }
}

package dev.codex4j.harness.internal.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What models are told of the agent tools. One resource beside this class, read once. */
final class AgentDeclarations {
    /** The namespace of the tools. */
    static final String NAMESPACE = "multi_agent_v1";

    private static final JsonNode RESOURCE = read();
    private static final Map<String, JsonNode> TOOLS = tools();

    private AgentDeclarations() {}

    static String description() {
        return RESOURCE.path("description").asString();
    }

    static JsonNode of(String tool) {
        JsonNode declaration = TOOLS.get(tool);
        if (declaration == null) {
            throw new IllegalArgumentException("no declaration of an agent tool named " + tool);
        }
        return declaration;
    }

    private static Map<String, JsonNode> tools() {
        Map<String, JsonNode> tools = new LinkedHashMap<>();
        RESOURCE.path("tools").forEach(tool -> tools.put(tool.path("name").asString(), tool));
        return tools;
    }

    private static JsonNode read() {
        try (InputStream in = AgentDeclarations.class.getResourceAsStream(NAMESPACE + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the declarations of the agent tools are not in the library");
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the declarations of the agent tools cannot be read", e);
        }
    }
}

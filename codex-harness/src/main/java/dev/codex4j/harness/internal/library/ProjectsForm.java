package dev.codex4j.harness.internal.library;

import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.project.Project;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How projects are stored: as clients see them, and the keys with which they were made. */
final class ProjectsForm implements LibraryDocument.Form<Projects> {
    @Override
    public Projects nothing() {
        return Projects.NONE;
    }

    @Override
    public Projects read(JsonNode json) {
        List<Project> projects = new ArrayList<>();
        json.required("projects").forEach(each -> projects.add(ProtocolJson.decode(each, Project.class)));
        Map<String, String> keys = new HashMap<>();
        json.required("keys")
                .properties()
                .forEach(key -> keys.put(key.getKey(), key.getValue().stringValue()));
        return Projects.of(projects, keys);
    }

    @Override
    public JsonNode write(Projects projects) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        var all = json.putArray("projects");
        projects.all().forEach(project -> all.add(ProtocolJson.encodeToTree(project)));
        ObjectNode keys = json.putObject("keys");
        new TreeMap<>(projects.keys()).forEach(keys::put);
        return json;
    }
}

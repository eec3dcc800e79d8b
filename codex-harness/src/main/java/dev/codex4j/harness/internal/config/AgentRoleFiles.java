package dev.codex4j.harness.internal.config;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the roles of agents: tables {@code [agents.<role>]}, which may name a file with the settings of the role, and the
 * files in {@code agents/} of the home folder, which name their role themselves. A role that cannot be used is left out.
 */
final class AgentRoleFiles {
    private static final Logger LOG = System.getLogger(AgentRoleFiles.class.getName());
    private static final Set<String> ABOUT_THE_ROLE = Set.of("name", "description", "nickname_candidates");

    private final TomlSource toml;
    private final Path folder;

    AgentRoleFiles(TomlSource toml, Path home) {
        this.toml = toml;
        this.folder = home.resolve("agents");
    }

    /** The roles that can be used, by name. */
    List<AgentRole> read(JsonNode agents) {
        Map<String, AgentRole> roles = new TreeMap<>();
        for (Path file : files()) {
            add(roles, () -> named(file));
        }
        agents.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                add(roles, () -> configured(entry.getKey(), entry.getValue()));
            }
        });
        return List.copyOf(roles.values());
    }

    private interface Source {
        AgentRole read() throws IOException;
    }

    private static void add(Map<String, AgentRole> roles, Source source) {
        try {
            AgentRole role = source.read();
            roles.put(role.name(), role);
        } catch (IOException | ConfigException e) {
            LOG.log(Level.WARNING, "A role of agents cannot be used and is left out: {0}", e.getMessage());
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".toml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The roles of agents in {0} cannot be listed.", folder);
            return List.of();
        }
    }

    private AgentRole configured(String name, JsonNode table) throws IOException {
        String file = text(table, "config_file");
        ObjectNode settings = file == null ? JsonNodeFactory.instance.objectNode() : settings(Path.of(file));
        String description = text(table, "description");
        if (description == null) {
            description = text(settings, "description");
        }
        if (description == null) {
            throw new IOException("agents." + name + " has no description");
        }
        List<String> nicknames = texts(table.path("nickname_candidates"));
        return role(name, description, nicknames.isEmpty() ? nicknames(settings) : nicknames, settings);
    }

    private AgentRole named(Path file) throws IOException {
        ObjectNode settings = settings(file);
        for (String needed : List.of("name", "description", "developer_instructions")) {
            if (text(settings, needed) == null) {
                throw new IOException(file + " does not define " + needed);
            }
        }
        return role(
                String.valueOf(text(settings, "name")),
                String.valueOf(text(settings, "description")),
                nicknames(settings),
                settings);
    }

    private static AgentRole role(String name, String description, List<String> nicknames, ObjectNode settings) {
        return new AgentRole(
                name,
                description,
                text(settings, "model"),
                text(settings, "model_reasoning_effort"),
                text(settings, "developer_instructions"),
                nicknames);
    }

    private ObjectNode settings(Path file) throws IOException {
        ObjectNode settings = toml.read(Files.readString(file), file);
        ObjectNode others = settings.deepCopy().remove(ABOUT_THE_ROLE);
        List<List<String>> unknown = new ArrayList<>();
        ShapeCheck.Problem problem = ShapeCheck.firstProblem(others, unknown::add);
        if (problem != null) {
            throw new IOException(file + ": " + String.join(".", problem.path()) + ": " + problem.detail());
        }
        if (!unknown.isEmpty()) {
            throw new IOException(file + ": unknown field `" + String.join(".", unknown.get(0)) + "`");
        }
        return settings;
    }

    private static List<String> nicknames(ObjectNode settings) {
        return texts(settings.path("nickname_candidates"));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static @Nullable String text(JsonNode table, String key) {
        JsonNode value = table.path(key);
        return value.isString() && !value.stringValue().isBlank()
                ? value.stringValue().strip()
                : null;
    }
}

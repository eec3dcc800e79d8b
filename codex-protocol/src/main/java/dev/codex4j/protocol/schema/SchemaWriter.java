package dev.codex4j.protocol.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the protocol as JSON Schema: one file a message type in the folders {@code v1}, {@code v2} and the root, and
 * two bundles of everything, {@code codex_app_server_protocol.schemas.json} and
 * {@code codex_app_server_protocol.v2.schemas.json}.
 */
public final class SchemaWriter {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String BUNDLE = "codex_app_server_protocol";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaFacts facts;
    private final TypeSchemas flatSchemas;
    private final Map<String, ObjectNode> files = new TreeMap<>();

    private SchemaWriter(SchemaFacts facts) {
        this.facts = facts;
        this.flatSchemas = new TypeSchemas(facts, SchemaWriter::flat);
    }

    /**
     * Writes all files into a folder, which is made if need be; files of other names are left alone.
     *
     * @param folder where to write
     * @param experimental whether to include what only clients that opted in may use
     * @throws IOException when a file cannot be written
     */
    public static void write(Path folder, boolean experimental) throws IOException {
        SchemaWriter writer = new SchemaWriter(SchemaFacts.load(experimental));
        for (Map.Entry<String, ObjectNode> file : writer.files().entrySet()) {
            Path path = folder.resolve(file.getKey() + ".json");
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(path, sorted(file.getValue()).toPrettyString() + "\n");
        }
    }

    private Map<String, ObjectNode> files() {
        for (String name : facts.exported()) {
            String folder = folder(name);
            files.put((folder.isEmpty() ? "" : folder + "/") + name, file(name));
        }
        for (Envelope envelope : Envelope.values()) {
            MessageSchemas messages = new MessageSchemas(facts, SchemaWriter::flat);
            ObjectNode schema = root(envelope.title, messages.schema(envelope));
            define(schema, messages.types(envelope));
            files.put(envelope.title, schema);
        }
        files.put(BUNDLE + ".schemas", bundle());
        files.put(BUNDLE + ".v2.schemas", secondVersionBundle());
        return files;
    }

    private ObjectNode file(String name) {
        ObjectNode schema = root(title(name), flatSchemas.definition(name).deepCopy());
        Set<String> types = facts.reachable(facts.type(name));
        types.remove(name);
        define(schema, types);
        return schema;
    }

    private void define(ObjectNode schema, Set<String> types) {
        if (!types.isEmpty()) {
            ObjectNode definitions = schema.putObject("definitions");
            types.forEach(type -> definitions.set(type, flatSchemas.definition(type)));
        }
    }

    /** Everything, with the types of the second version in a namespace of their own. */
    private ObjectNode bundle() {
        TypeSchemas schemas = new TypeSchemas(facts, this::namespaced);
        ObjectNode definitions = NODES.objectNode();
        ObjectNode second = NODES.objectNode();
        for (String name : facts.typeNames()) {
            String home = SchemaFacts.text(facts.type(name), "home");
            ObjectNode schema = facts.exported().contains(name)
                    ? root(title(name), schemas.definition(name).deepCopy())
                    : schemas.definition(name);
            if (!home.isEmpty()) {
                definitions.set(name, schema);
            }
            if (!home.equals("root")) {
                second.set(name, home.isEmpty() ? schema : schemas.definition(name));
            }
        }
        for (Envelope envelope : Envelope.values()) {
            MessageSchemas messages = new MessageSchemas(facts, this::namespaced);
            definitions.set(envelope.title, root(envelope.title, messages.schema(envelope)));
        }
        definitions.set("v2", second);
        return bundle("CodexAppServerProtocol", definitions);
    }

    /** The types of the second version, and the messages that carry them, all in one namespace. */
    private ObjectNode secondVersionBundle() {
        TypeSchemas schemas = flatSchemas;
        MessageSchemas messages = new MessageSchemas(facts, SchemaWriter::flat);
        Set<String> names = new TreeSet<>();
        for (String name : facts.typeNames()) {
            if (!SchemaFacts.text(facts.type(name), "home").equals("root")) {
                names.add(name);
            }
        }
        ObjectNode definitions = NODES.objectNode();
        for (Envelope envelope : List.of(Envelope.CLIENT_REQUEST, Envelope.SERVER_NOTIFICATION)) {
            names.addAll(messages.types(envelope));
            definitions.set(envelope.title, root(envelope.title, messages.schema(envelope)));
        }
        for (String name : names) {
            definitions.set(
                    name,
                    facts.exported().contains(name)
                                    && !facts.type(name)
                                            .path("home")
                                            .asString("")
                                            .equals("both")
                            ? root(title(name), schemas.definition(name).deepCopy())
                            : schemas.definition(name));
        }
        return bundle("CodexAppServerProtocolV2", definitions);
    }

    private static ObjectNode bundle(String title, ObjectNode definitions) {
        ObjectNode schema = NODES.objectNode();
        schema.set("definitions", definitions);
        return root(title, schema.put("type", "object"));
    }

    private static ObjectNode root(String title, ObjectNode schema) {
        return schema.put("$schema", DRAFT).put("title", title);
    }

    private static String title(String name) {
        return name.startsWith("Nullable") ? "Nullable_" + name.substring("Nullable".length()) : name;
    }

    private static String flat(String type) {
        return "#/definitions/" + type;
    }

    private String namespaced(String type) {
        boolean first = SchemaFacts.text(facts.type(type), "home").equals("root");
        return "#/definitions/" + (first ? "" : "v2/") + type;
    }

    private String folder(String name) {
        JsonNode fact = facts.type(name);
        if (fact.has("folder")) {
            return SchemaFacts.text(fact, "folder");
        }
        return fact.has("home") ? "" : "v2";
    }

    /** Members in alphabetical order, so that two versions of a bundle can be compared as texts. */
    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = NODES.arrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = NODES.objectNode();
        Map<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), sorted(member.getValue())));
        members.forEach(object::set);
        return object;
    }

    /** The four unions of all messages. */
    enum Envelope {
        CLIENT_REQUEST("ClientRequest", "client", "request"),
        CLIENT_NOTIFICATION("ClientNotification", "client", "notification"),
        SERVER_REQUEST("ServerRequest", "server", "request"),
        SERVER_NOTIFICATION("ServerNotification", "server", "notification");

        final String title;
        final String from;
        final String kind;

        Envelope(String title, String from, String kind) {
            this.title = title;
            this.from = from;
            this.kind = kind;
        }
    }
}

package dev.codex4j.protocol.schema;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of whole messages: one alternative a method. */
final class MessageSchemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String REQUEST_ID = "RequestId";

    private final SchemaFacts facts;
    private final TypeSchemas.References references;

    MessageSchemas(SchemaFacts facts, TypeSchemas.References references) {
        this.facts = facts;
        this.references = references;
    }

    ObjectNode schema(SchemaWriter.Envelope envelope) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode messages = schema.putArray("oneOf");
        for (JsonNode method : facts.methods(envelope.from, envelope.kind)) {
            messages.add(message(method, envelope.kind));
        }
        if (envelope == SchemaWriter.Envelope.SERVER_NOTIFICATION) {
            // Belongs to the envelope: when the server sent it, in milliseconds.
            ObjectNode emitted = schema.putObject("properties").putObject("emittedAtMs");
            emitted.put("type", "integer").put("format", "int64");
        }
        return schema;
    }

    /** The types that the messages speak of, directly or not. */
    Set<String> types(SchemaWriter.Envelope envelope) {
        Set<String> types = new TreeSet<>();
        if (envelope.kind.equals("request")) {
            types.add(REQUEST_ID);
        }
        for (JsonNode method : facts.allMethods(envelope.from, envelope.kind)) {
            String params = SchemaFacts.text(method, "params");
            if (!params.isEmpty()) {
                if (facts.includes(facts.type(params))) {
                    types.add(params);
                }
                types.addAll(facts.reachable(facts.type(params)));
            }
        }
        return types;
    }

    private ObjectNode message(JsonNode method, String kind) {
        boolean request = kind.equals("request");
        String name = SchemaFacts.text(method, "method");
        String title = TypeSchemas.capitalised(name) + TypeSchemas.capitalised(kind);
        String params = SchemaFacts.text(method, "params");
        boolean optional = !facts.exportedParams(method).equals(params);
        ObjectNode schema = NODES.objectNode().put("type", "object").put("title", title);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        if (request) {
            properties.putObject("id").put("$ref", references.to(REQUEST_ID));
            required.add("id");
        }
        ObjectNode literal = properties.putObject("method");
        literal.put("type", "string")
                .put("title", title + "Method")
                .putArray("enum")
                .add(name);
        required.add("method");
        if (optional) {
            ArrayNode either = properties.putObject("params").putArray("anyOf");
            either.addObject().put("$ref", references.to(params));
            either.addObject().put("type", "null");
        } else if (!params.isEmpty()) {
            properties.putObject("params").put("$ref", references.to(params));
            required.add("params");
        } else if (request) {
            properties.putObject("params").put("type", "null");
        }
        return schema;
    }
}

package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One component of a generated record. */
final class Field {
    enum Kind {
        REQUIRED,
        OPTIONAL,
        OR_NULL,
        DEFAULTED,
        CLEARABLE,
        REST
    }

    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "boolean", "int32", "int", "uint16", "int", "int64", "long", "uint32", "long", "uint64", "long",
            "double", "double");
    private static final Map<String, String> BOXES =
            Map.of("boolean", "Boolean", "int", "Integer", "long", "Long", "double", "Double");
    private static final Set<String> SECRETS = Set.of(
            "apiKey",
            "accessToken",
            "secretAccessKey",
            "sessionToken",
            "authBearerToken",
            "password",
            "secret",
            "AttestationGenerateResponse.token",
            "OtelExporter.headers",
            "RequestHeader.value");

    final String wire;
    final String name;
    final Kind kind;
    /** The type as the record's component has it, without {@code @Nullable}. */
    final String type;

    final boolean nullable;
    final boolean experimental;
    final boolean bare;
    final String documentation;
    final boolean secret;
    private final String defaultJson;
    private final boolean defaultOmitted;
    private final int unsigned;
    private final boolean nullableValues;

    private Field(
            Catalogue catalogue, SourceFile file, String owner, JsonNode fact, boolean alternative, boolean bare) {
        JsonNode source = fact.get("type");
        this.wire = fact.get("name").asString();
        this.name = Names.member(wire);
        this.bare = bare;
        this.experimental = fact.path("experimental").booleanValue(false);
        this.secret = SECRETS.contains(wire) || SECRETS.contains(owner + "." + wire);
        boolean isNullable = fact.path("nullable").booleanValue(false);
        boolean plain = !isNullable && !fact.path("required").booleanValue(false) && !fact.has("default");
        boolean implied = plain && (source.has("list") || source.asString("").equals("boolean"));
        this.defaultJson = fact.has("default") ? fact.get("default").toString() : source.has("list") ? "[]" : "false";
        this.defaultOmitted = implied || !fact.path("emit").asString("").equals("always");
        if (fact.path("clearable").booleanValue(false)) {
            kind = Kind.CLEARABLE;
        } else if (!alternative && (fact.has("default") || implied)) {
            kind = Kind.DEFAULTED;
        } else if (fact.path("emit").asString("").equals("always") && (isNullable || plain)) {
            kind = Kind.OR_NULL;
        } else {
            kind = isNullable || plain || alternative ? Kind.OPTIONAL : Kind.REQUIRED;
        }
        this.nullable = kind == Kind.OPTIONAL || kind == Kind.OR_NULL;
        String javaType = javaType(catalogue, file, source, nullable || kind == Kind.CLEARABLE);
        this.type = kind == Kind.CLEARABLE ? file.use(Catalogue.ROOT + ".Change") + "<" + javaType + ">" : javaType;
        this.unsigned = unsigned(source);
        this.nullableValues = source.path("nullableValues").booleanValue(false);
        this.documentation = catalogue.documentation.field(owner, fact);
    }

    private Field(SourceFile file) {
        this.wire = "additionalFields";
        this.name = "additionalFields";
        this.kind = Kind.REST;
        this.type = file.use("java.util.Map") + "<String, " + file.use("tools.jackson.databind.JsonNode") + ">";
        this.nullable = false;
        this.experimental = false;
        this.bare = false;
        this.secret = false;
        this.defaultJson = "";
        this.defaultOmitted = false;
        this.unsigned = 0;
        this.nullableValues = false;
        this.documentation = "members that this version does not know, kept for the way back";
    }

    static List<Field> of(Catalogue catalogue, SourceFile file, String owner, Iterable<JsonNode> facts, boolean grows) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode fact : facts) {
            fields.add(new Field(catalogue, file, owner, fact, false, false));
        }
        if (grows) {
            fields.add(new Field(file));
        }
        return fields;
    }

    static Field alternative(Catalogue catalogue, SourceFile file, String owner, JsonNode fact) {
        return new Field(catalogue, file, owner, fact, true, false);
    }

    static Field bare(Catalogue catalogue, SourceFile file, String owner, JsonNode type) {
        JsonNode fact = tools.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("name", "value")
                .put("required", true)
                .set("type", type);
        return new Field(catalogue, file, owner, fact, false, true);
    }

    static String javaType(Catalogue catalogue, SourceFile file, JsonNode type, boolean boxed) {
        if (type.has("list")) {
            return file.use("java.util.List") + "<" + javaType(catalogue, file, type.get("list"), true) + ">";
        }
        if (type.has("map")) {
            String nullable = type.path("nullableValues").booleanValue(false)
                    ? "@" + file.use("org.jspecify.annotations.Nullable") + " "
                    : "";
            String value = javaType(catalogue, file, type.get("map"), true);
            return file.use("java.util.Map") + "<String, " + nullable + value + ">";
        }
        String name = type.asString();
        if (PRIMITIVES.containsKey(name)) {
            String primitive = PRIMITIVES.get(name);
            return boxed ? BOXES.get(primitive) : primitive;
        }
        if (name.equals("string") || catalogue.isAlias(name)) {
            return "String";
        }
        return file.use(name.equals("json") ? "tools.jackson.databind.JsonNode" : catalogue.qualifiedName(name));
    }

    private static int unsigned(JsonNode type) {
        JsonNode leaf = type.has("list") ? type.get("list") : type.has("map") ? type.get("map") : type;
        String name = leaf.asString("");
        return name.startsWith("uint") ? Integer.parseInt(name.substring(4)) : 0;
    }

    boolean isPrimitive() {
        return BOXES.containsKey(type);
    }

    String boxed() {
        return BOXES.getOrDefault(type, type);
    }

    String parameter(SourceFile file) {
        return (nullable ? "@" + file.use("org.jspecify.annotations.Nullable") + " " : "") + type + " " + name;
    }

    String component(SourceFile file) {
        String json = Catalogue.ROOT + ".json.";
        StringBuilder text = new StringBuilder();
        if (experimental) {
            text.append('@').append(file.use(Catalogue.ROOT + ".Experimental")).append(' ');
        }
        if (!name.equals(wire)) {
            text.append('@')
                    .append(file.use(json + "Name"))
                    .append("(\"")
                    .append(wire)
                    .append("\") ");
        }
        if (unsigned != 0) {
            text.append('@')
                    .append(file.use(json + "Unsigned"))
                    .append('(')
                    .append(unsigned)
                    .append(") ");
        }
        switch (kind) {
            case OPTIONAL ->
                text.append('@').append(file.use(json + "Optional")).append(' ');
            case OR_NULL -> text.append('@').append(file.use(json + "OrNull")).append(' ');
            case REST -> text.append('@').append(file.use(json + "Rest")).append(' ');
            case DEFAULTED -> {
                String value = "\"" + defaultJson.replace("\"", "\\\"") + "\"";
                text.append('@').append(file.use(json + "Default")).append('(');
                text.append(defaultOmitted ? "value = " + value + ", omitted = true" : value)
                        .append(") ");
            }
            default -> {
                if (bare) {
                    text.append('@').append(file.use(json + "Bare")).append(' ');
                }
            }
        }
        return text + parameter(file);
    }

    /** The statement that checks or copies the component in the record's constructor; empty if none is needed. */
    String check(SourceFile file) {
        if (type.startsWith("List<") || type.startsWith("Map<")) {
            String copy = type.startsWith("List<") ? "list" : nullableValues ? "nullableMap" : "map";
            String call =
                    file.use(Catalogue.ROOT + ".internal.Immutable") + "." + copy + "(" + name + ", \"" + name + "\")";
            return name + " = " + (nullable ? name + " == null ? null : " : "") + call + ";";
        }
        return nullable || isPrimitive()
                ? ""
                : file.use("java.util.Objects") + ".requireNonNull(" + name + ", \"" + name + "\");";
    }

    /** What a builder starts with. */
    String initial(Catalogue catalogue, SourceFile file, JsonNode sourceType) {
        return switch (kind) {
            case CLEARABLE -> " = " + file.use(Catalogue.ROOT + ".Change") + ".keep()";
            case REST -> " = " + file.use("java.util.Map") + ".of()";
            case DEFAULTED -> " = " + defaultExpression(catalogue, file, sourceType);
            default -> "";
        };
    }

    private String defaultExpression(Catalogue catalogue, SourceFile file, JsonNode sourceType) {
        if (defaultJson.equals("[]")) {
            return file.use("java.util.List") + ".of()";
        }
        if (sourceType.has("list")) {
            String element =
                    file.use(catalogue.qualifiedName(sourceType.get("list").asString()));
            List<String> values = new ArrayList<>();
            for (String value : defaultJson.replaceAll("[\\[\\]\"]", "").split(",")) {
                values.add(element + "." + Names.constant(value));
            }
            return file.use("java.util.List") + ".of(" + String.join(", ", values) + ")";
        }
        if (defaultJson.startsWith("\"")) {
            return type + "." + Names.constant(defaultJson.replace("\"", ""));
        }
        return defaultJson;
    }
}

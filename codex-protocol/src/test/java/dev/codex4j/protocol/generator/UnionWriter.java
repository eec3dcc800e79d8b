package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes a sealed interface whose variants are named by a member. */
final class UnionWriter {
    private final Catalogue catalogue;
    private final SourceFile file;

    UnionWriter(Catalogue catalogue, SourceFile file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    void write(String name, JsonNode fact, List<String> interfaces, Catalogue.Method method) {
        String self = file.simpleName;
        Map<String, JsonNode> variants = new LinkedHashMap<>();
        file.nest("Unknown");
        for (JsonNode variant : fact.get("variants")) {
            String tag = variant.get("tag").asString();
            String javaName = catalogue.optionName(name, tag, Names.type(tag));
            javaName = javaName.equals("Unknown") ? "Other" : javaName;
            file.nest(javaName);
            variants.put(javaName, variant);
        }
        List<JsonNode> shared = shared(fact);
        file.javadoc(catalogue.documentation.type(name));
        if (fact.path("experimental").booleanValue(false)) {
            file.line("@" + file.use(Catalogue.ROOT + ".Experimental"));
        }
        String union = "@" + file.use(Catalogue.ROOT + ".json.Union");
        String tag = "\"" + fact.get("tag").asString() + "\"";
        file.line(
                fact.has("assumed")
                        ? union + "(value = " + tag + ", assumed = \""
                                + fact.get("assumed").asString() + "\")"
                        : union + "(" + tag + ")");
        String tail = interfaces.isEmpty() ? "" : " extends " + String.join(", ", interfaces);
        file.open("public sealed interface " + self + tail + " {");
        for (JsonNode field : shared) {
            Field common =
                    Field.of(catalogue, file, name, List.of(field), false).get(0);
            file.blank()
                    .javadoc(Names.capitalised(common.documentation) + (common.documentation.endsWith(".") ? "" : "."));
            file.line(common.parameter(file).replaceFirst(common.name + "$", "") + common.name + "();");
        }
        if (method != null) {
            TypeWriter.methodMembers(catalogue, file, method, "default ").forEach(file::member);
        }
        file.blank()
                .javadoc("The variant that a tag names; {@link Unknown} for a tag that this version does not know.");
        file.open("static Class<? extends " + self + "> variant(String tag) {").open("return switch (tag) {");
        variants.forEach((javaName, variant) ->
                file.line("case \"" + variant.get("tag").asString() + "\" -> " + javaName + ".class;"));
        file.line("default -> Unknown.class;").close("};").close("}");
        boolean grows = fact.path("grows").booleanValue(false);
        variants.forEach((javaName, variant) -> variant(name, javaName, fact, variant, grows));
        unknown(shared, name);
        file.close("}");
    }

    private void variant(String name, String javaName, JsonNode fact, JsonNode variant, boolean grows) {
        List<JsonNode> facts = new ArrayList<>();
        variant.get("fields").forEach(facts::add);
        fact.path("common").forEach(facts::add);
        List<Field> fields = new ArrayList<>(Field.of(catalogue, file, name, facts, grows));
        List<String> oneOf = new ArrayList<>();
        int at = variant.get("fields").size();
        for (JsonNode alternative : variant.path("also")) {
            for (JsonNode field : alternative.get("fields")) {
                Field optional = Field.alternative(catalogue, file, name, field);
                fields.add(at++, optional);
                facts.add(field);
                oneOf.add(optional.name);
            }
        }
        String tag = variant.get("tag").asString();
        List<String> annotations = new ArrayList<>();
        if (variant.path("experimental").booleanValue(false)) {
            annotations.add("@" + file.use(Catalogue.ROOT + ".Experimental"));
        }
        if (variant.has("closed")) {
            annotations.add("@" + file.use(Catalogue.ROOT + ".json.Closed"));
        }
        annotations.add("@" + file.use(Catalogue.ROOT + ".json.Variant") + "(\"" + tag + "\")");
        file.blank();
        new RecordWriter(catalogue, file)
                .write(new RecordWriter.Shape(
                        javaName,
                        List.of(file.simpleName),
                        annotations,
                        catalogue.documentation.variant(name, tag),
                        fields,
                        TypeWriter.sourceTypes(facts),
                        oneOf,
                        List.of()));
    }

    private void unknown(List<JsonNode> shared, String name) {
        String node = file.use("tools.jackson.databind.node.ObjectNode");
        file.blank()
                .javadoc(
                        "A variant that this version does not know, written back as it came.",
                        "@param raw the whole object, tag included");
        file.open("record Unknown(@" + file.use(Catalogue.ROOT + ".json.Bare") + " " + node + " raw) implements "
                + file.simpleName + " {");
        file.open("public Unknown {")
                .line(file.use("java.util.Objects") + ".requireNonNull(raw, \"raw\");")
                .close("}");
        for (JsonNode fact : shared) {
            Field field = Field.of(catalogue, file, name, List.of(fact), false).get(0);
            String type = field.parameter(file).replaceFirst(" " + field.name + "$", "");
            file.blank().line("@Override").open("public " + type + " " + field.name + "() {");
            file.line("return " + fallback(field, fact) + ";").close("}");
        }
        file.close("}");
    }

    private String fallback(Field field, JsonNode fact) {
        String type = field.type;
        String at = field.nullable ? "raw.get(\"" + field.wire + "\")" : "raw.path(\"" + field.wire + "\")";
        String value =
                switch (type) {
                    case "String" -> at + ".asString(\"\")";
                    case "long", "Long" -> at + ".asLong(0)";
                    case "int", "Integer" -> at + ".asInt(0)";
                    case "boolean", "Boolean" -> at + ".asBoolean(false)";
                    default -> "new " + type + "(" + at + ".asString(\"\"))";
                };
        return field.nullable ? "raw.hasNonNull(\"" + field.wire + "\") ? " + value + " : null" : value;
    }

    /** The fields that all variants have, as far as an unknown variant can answer for them. */
    private List<JsonNode> shared(JsonNode fact) {
        List<JsonNode> shared = new ArrayList<>();
        fact.path("common").forEach(field -> {
            if (isSimple(field)) {
                shared.add(field);
            }
        });
        for (JsonNode candidate : fact.get("variants").get(0).get("fields")) {
            boolean everywhere = fact.get("variants").size() > 2
                    && fact.get("variants")
                            .valueStream()
                            .allMatch(variant ->
                                    variant.get("fields").valueStream().anyMatch(candidate::equals));
            if (everywhere && isSimple(candidate)) {
                shared.add(candidate);
            }
        }
        return shared;
    }

    private boolean isSimple(JsonNode field) {
        String type = field.get("type").asString("");
        boolean open = catalogue.types.path(type).path("kind").asString("").equals("enum");
        return !type.isEmpty()
                && !type.equals("json")
                && !type.equals("double")
                && !field.path("clearable").booleanValue(false)
                && (!catalogue.types.has(type) || open || catalogue.isAlias(type));
    }
}

package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes a sealed interface whose variants are told apart by what they look like. */
final class ChoiceWriter {
    private final Catalogue catalogue;
    private final SourceFile file;

    ChoiceWriter(Catalogue catalogue, SourceFile file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    void write(String name, JsonNode fact, List<String> interfaces) {
        String self = file.simpleName;
        List<String> literals = new ArrayList<>();
        Map<String, JsonNode> nested = new LinkedHashMap<>();
        List<String> permitted = new ArrayList<>();
        int index = 0;
        for (JsonNode option : fact.get("options")) {
            if (option.has("literal")) {
                literals.add(option.get("literal").asString());
            } else if (option.has("key")) {
                nested.put(
                        catalogue.optionName(
                                name,
                                option.get("key").asString(),
                                Names.type(option.get("key").asString())),
                        option);
            } else if (isOwnType(option.get("type"))) {
                permitted.add(
                        file.use(catalogue.qualifiedName(option.get("type").asString())));
            } else if (!option.get("type").has("oneOfPrimitive")) {
                nested.put(catalogue.optionName(name, index, "Option" + index), option);
            }
            index++;
        }
        file.nest("Unknown");
        if (!literals.isEmpty()) {
            file.nest("Literal");
        }
        nested.keySet().forEach(file::nest);
        file.javadoc(catalogue.documentation.type(name));
        if (fact.path("experimental").booleanValue(false)) {
            file.line("@" + file.use(Catalogue.ROOT + ".Experimental"));
        }
        file.line("@" + file.use(Catalogue.ROOT + ".json.Choice"));
        String tail = interfaces.isEmpty() ? "" : " extends " + String.join(", ", interfaces);
        if (!permitted.isEmpty()) {
            nested.keySet().forEach(each -> permitted.add(self + "." + each));
            permitted.add(self + ".Unknown");
            tail += " permits " + String.join(", ", permitted);
        }
        file.open("public sealed interface " + self + tail + " {");
        for (String literal : literals) {
            file.javadoc(catalogue.documentation.variantOfEnum(name, literal));
            file.line(self + " " + Names.constant(literal) + " = Literal." + Names.constant(literal) + ";");
        }
        if (!literals.isEmpty()) {
            literals(name, literals);
        }
        nested.forEach((javaName, option) -> option(name, javaName, option));
        file.blank()
                .javadoc("A value that this version does not know, written back as it came.", "@param raw the value");
        file.open("record Unknown(@" + file.use(Catalogue.ROOT + ".json.Bare") + " "
                + file.use("tools.jackson.databind.JsonNode") + " raw) implements " + self + " {");
        file.open("public Unknown {")
                .line(file.use("java.util.Objects") + ".requireNonNull(raw, \"raw\");")
                .close("}");
        file.close("}").close("}");
    }

    private boolean isOwnType(JsonNode type) {
        return catalogue.types.has(type.asString("")) && !catalogue.isAlias(type.asString(""));
    }

    private void literals(String name, List<String> literals) {
        file.blank().javadoc("The values that are plain texts on the wire.");
        file.open("enum Literal implements " + file.simpleName + " {");
        for (int i = 0; i < literals.size(); i++) {
            file.javadoc(catalogue.documentation.variantOfEnum(name, literals.get(i)));
            file.line(Names.constant(literals.get(i)) + "(\"" + literals.get(i) + "\")"
                    + (i + 1 < literals.size() ? "," : ";"));
        }
        file.blank().line("private final String value;");
        file.blank().open("Literal(String value) {").line("this.value = value;").close("}");
        file.blank().javadoc("The text on the wire.");
        file.line("@Override")
                .open("public String toString() {")
                .line("return value;")
                .close("}");
        file.close("}");
    }

    private void option(String name, String javaName, JsonNode option) {
        JsonNode type = option.get("type");
        List<String> annotations = new ArrayList<>();
        String documentation = catalogue.documentation.variant(name, javaName);
        if (option.has("key")) {
            annotations.add("@" + file.use(Catalogue.ROOT + ".json.Variant") + "(\""
                    + option.get("key").asString() + "\")");
            documentation =
                    catalogue.documentation.variant(name, option.get("key").asString());
        }
        if (option.has("gated")) {
            annotations.add("@" + file.use(Catalogue.ROOT + ".Experimental"));
        }
        boolean inline = type.has("inline");
        List<Field> fields = inline
                ? Field.of(catalogue, file, name, type.get("inline").get("fields"), false)
                : List.of(Field.bare(catalogue, file, name, type));
        file.blank();
        new RecordWriter(catalogue, file)
                .write(new RecordWriter.Shape(
                        javaName,
                        List.of(file.simpleName),
                        annotations,
                        documentation,
                        fields,
                        inline ? TypeWriter.sourceTypes(type.get("inline").get("fields")) : Map.of(),
                        List.of(),
                        List.of()));
    }
}

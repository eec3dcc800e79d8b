package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes an enumeration that keeps values it does not know. */
final class EnumWriter {
    private final Catalogue catalogue;
    private final SourceFile file;

    EnumWriter(Catalogue catalogue, SourceFile file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    void write(String name, JsonNode fact) {
        String self = file.simpleName;
        file.nest("Known");
        List<String> values = new ArrayList<>();
        fact.get("values").forEach(value -> values.add(value.asString()));
        file.javadoc(catalogue.documentation.type(name), "@param value the value as it stands on the wire");
        if (fact.path("experimental").booleanValue(false)) {
            file.line("@" + file.use(Catalogue.ROOT + ".Experimental"));
        }
        file.open("public record " + self + "(String value) implements " + file.use(Catalogue.ROOT + ".OpenEnum") + "<"
                + self + ".Known> {");
        for (String value : values) {
            file.javadoc(catalogue.documentation.variantOfEnum(name, value));
            file.line("public static final " + self + " " + Names.constant(value) + " = new " + self + "(\"" + value
                    + "\");");
        }
        file.blank().javadoc("The values that this version knows.").open("public enum Known {");
        for (String value : values) {
            file.javadoc(catalogue.documentation.variantOfEnum(name, value)).line(Names.constant(value) + ",");
        }
        file.javadoc("Any other value.").line("UNRECOGNIZED").close("}");
        file.blank().open("public " + self + " {");
        file.line(file.use("java.util.Objects") + ".requireNonNull(value, \"value\");")
                .close("}");
        file.blank().line("@Override").open("public Known asEnum() {").open("return switch (value) {");
        for (String value : values) {
            file.line("case \"" + value + "\" -> Known." + Names.constant(value) + ";");
        }
        file.line("default -> Known.UNRECOGNIZED;").close("};").close("}");
        file.blank()
                .line("@Override")
                .open("public String toString() {")
                .line("return value;")
                .close("}");
        file.close("}");
    }
}

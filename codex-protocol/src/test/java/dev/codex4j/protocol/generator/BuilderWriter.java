package dev.codex4j.protocol.generator;

import java.util.List;

/** Writes the builder of a record: required values first, the others by name. */
final class BuilderWriter {
    /** More required values than this are clearer by name. */
    private static final int POSITIONAL = 4;

    /** Records of this size are often copied with one change. */
    private static final int LARGE = 8;

    private final Catalogue catalogue;
    private final SourceFile file;

    BuilderWriter(Catalogue catalogue, SourceFile file) {
        this.catalogue = catalogue;
        this.file = file;
    }

    void write(RecordWriter.Shape shape) {
        List<Field> required = shape.fields().stream()
                .filter(field -> field.kind == Field.Kind.REQUIRED)
                .toList();
        boolean positional = required.size() <= POSITIONAL;
        List<Field> first = positional ? required : List.of();
        List<String> parameters =
                first.stream().map(field -> field.parameter(file)).toList();
        List<String> names = first.stream().map(field -> field.name).toList();
        file.blank()
                .javadoc(
                        first.isEmpty() && !required.isEmpty()
                                ? "Starts a record; {@code build} tells what is missing."
                                : first.isEmpty()
                                        ? "Starts a record in which everything is absent."
                                        : "Starts a record with the values it cannot do without.");
        file.list("public static Builder builder", parameters, " {").indent();
        file.line("return new Builder(" + String.join(", ", names) + ");").close("}");
        boolean large = shape.fields().size() >= LARGE
                || shape.fields().stream().anyMatch(field -> field.kind == Field.Kind.REST);
        if (large) {
            writeToBuilder(shape, first, names);
        }
        file.blank().javadoc("Collects the values of a {@link " + shape.name() + "}.");
        file.open("public static final class Builder {");
        for (Field field : shape.fields()) {
            boolean late = field.kind == Field.Kind.REQUIRED && !positional;
            String nullable = field.nullable || late ? "@" + file.use("org.jspecify.annotations.Nullable") + " " : "";
            String initial = field.initial(catalogue, file, shape.sourceTypes().get(field.wire));
            file.line("private " + nullable + (late ? field.boxed() : field.type) + " " + field.name + initial + ";");
        }
        file.blank();
        if (parameters.isEmpty()) {
            file.line("private Builder() {}");
        } else {
            file.list("private Builder", parameters, " {").indent();
            names.forEach(name -> file.line("this." + name + " = " + name + ";"));
            file.close("}");
        }
        for (Field field : shape.fields()) {
            if (!first.contains(field)) {
                file.blank()
                        .javadoc(Names.capitalised(field.documentation)
                                + (field.documentation.endsWith(".") ? "" : "."));
                file.open("public Builder " + field.name + "(" + field.parameter(file) + ") {");
                file.line("this." + field.name + " = " + field.name + ";")
                        .line("return this;")
                        .close("}");
            }
        }
        file.blank().javadoc("Makes the record.").open("public " + shape.name() + " build() {");
        List<String> arguments = shape.fields().stream()
                .map(field -> field.kind == Field.Kind.REQUIRED && !positional
                        ? file.use("java.util.Objects") + ".requireNonNull(" + field.name + ", \"" + field.name + "\")"
                        : field.name)
                .toList();
        file.list("return new " + shape.name(), arguments, ";").close("}");
        file.close("}");
    }

    private void writeToBuilder(RecordWriter.Shape shape, List<Field> first, List<String> names) {
        file.blank().javadoc("Starts a record with this one's values.").open("public Builder toBuilder() {");
        file.line("Builder builder = new Builder(" + String.join(", ", names) + ");");
        for (Field field : shape.fields()) {
            if (!first.contains(field)) {
                file.line("builder." + field.name + " = " + field.name + ";");
            }
        }
        file.line("return builder;").close("}");
    }
}

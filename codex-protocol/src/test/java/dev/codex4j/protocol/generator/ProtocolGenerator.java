package dev.codex4j.protocol.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns the catalogue into the sources under {@code src/generated/java}. */
public final class ProtocolGenerator {
    private ProtocolGenerator() {}

    /** Rewrites the generated sources; the argument is their folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, String> sources = sources();
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    if (!sources.containsKey(name(folder, file))) {
                        Files.delete(file);
                    }
                }
            }
        }
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(source.getValue())) {
                Files.writeString(file, source.getValue());
            }
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The generated files: path to text. */
    static Map<String, String> sources() {
        Catalogue catalogue = new Catalogue();
        Map<String, String> sources = new TreeMap<>();
        TypeWriter types = new TypeWriter(catalogue);
        catalogue.javaTypes().forEach((name, fact) -> put(sources, types.write(name, fact)));
        catalogue.methods.stream()
                .filter(method -> !method.params().equals(method.sourceParams()))
                .forEach(method -> put(sources, types.writeParams(method)));
        IndexWriter index = new IndexWriter(catalogue);
        put(sources, index.messages(true, true));
        put(sources, index.messages(true, false));
        put(sources, index.messages(false, true));
        put(sources, index.messages(false, false));
        put(sources, index.methods());
        catalogue.packages.forEach((room, documentation) -> {
            if (!room.isEmpty()) {
                String name = Catalogue.ROOT + "." + room;
                String text = "/** " + documentation + " */\npackage " + name + ";\n";
                sources.put(name.replace('.', '/') + "/package-info.java", text);
            }
        });
        return sources;
    }

    private static void put(Map<String, String> sources, SourceFile file) {
        String path = file.packageName.replace('.', '/') + "/" + file.simpleName + ".java";
        if (sources.put(path, file.text()) != null) {
            throw new IllegalStateException("two types are named " + path);
        }
    }
}

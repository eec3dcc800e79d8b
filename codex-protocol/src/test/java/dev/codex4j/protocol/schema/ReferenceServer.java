package dev.codex4j.protocol.schema;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The official program, where this machine has it: named by {@code CODEX_REFERENCE}, or {@code codex} in the path. */
final class ReferenceServer {
    private static final String VERSION = "0.169.0";

    private final Path program;

    private ReferenceServer(Path program) {
        this.program = program;
    }

    static Optional<ReferenceServer> find() throws IOException, InterruptedException {
        List<Path> candidates = new ArrayList<>();
        String named = System.getenv("CODEX_REFERENCE");
        if (named != null) {
            candidates.add(Path.of(named));
        }
        for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator)) {
            candidates.add(Path.of(folder, "codex"));
        }
        for (Path candidate : candidates) {
            if (Files.isExecutable(candidate) && version(candidate).contains(VERSION)) {
                return Optional.of(new ReferenceServer(candidate));
            }
        }
        return Optional.empty();
    }

    private static String version(Path program) throws IOException, InterruptedException {
        Path answer = Files.createTempFile("codex-version", ".txt");
        try {
            run(List.of(program.toString(), "--version"), answer.toFile());
            return Files.readString(answer);
        } finally {
            Files.delete(answer);
        }
    }

    void writeSchema(Path folder, boolean experimental) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "app-server", "generate-json-schema", "--out", folder.toString()));
        if (experimental) {
            command.add("--experimental");
        }
        run(command, folder.resolve("output.txt").toFile());
        Files.delete(folder.resolve("output.txt"));
    }

    private static void run(List<String> command, File output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command + " does not end");
        }
    }
}

package dev.codex4j.harness.internal.main;

import dev.codex4j.protocol.schema.SchemaWriter;
import java.nio.file.Path;
import java.util.List;

/** Entry point of the runnable distribution. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Path workingFolder = Path.of("").toAbsolutePath();
        Program program = new Program(
                System.getenv(),
                Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home"))),
                workingFolder,
                System.out,
                System.err,
                new StandardStreamsServer(System.getenv(), workingFolder),
                SchemaWriter::write);
        System.exit(program.run(List.of(arguments)));
    }
}

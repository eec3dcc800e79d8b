package dev.codex4j.harness.internal.main;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the protocol's JSON Schema. */
@FunctionalInterface
public interface SchemaCommand {
    /** Writes the files into a folder, which is made if it is not there. */
    void write(Path out, boolean experimental) throws IOException;
}

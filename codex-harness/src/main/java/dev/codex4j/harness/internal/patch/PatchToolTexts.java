package dev.codex4j.harness.internal.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What a model is told about the patch tool: a freeform tool whose input follows a Lark grammar. */
public final class PatchToolTexts {
    /** The tool's name, in declarations and in calls. */
    public static final String NAME = "apply_patch";

    /** The tool's description. */
    public static final String DESCRIPTION = load("apply_patch.txt").strip();

    /** The grammar of the tool's input, in Lark syntax. */
    public static final String GRAMMAR = load("apply_patch.lark");

    private PatchToolTexts() {}

    private static String load(String name) {
        try (InputStream in = PatchToolTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + name + " is missing from the harness");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + name, e);
        }
    }
}

package dev.codex4j.harness.internal.context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts that this library sends to a model. Each is one resource beside this class, read once. */
public final class Prompts {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Prompts() {}

    /** The text of resource {@code name.md}, without its final newline. */
    public static String text(String name) {
        return TEXTS.computeIfAbsent(name, Prompts::read);
    }

    private static String read(String name) {
        try (InputStream in = Prompts.class.getResourceAsStream(name + ".md")) {
            if (in == null) {
                throw new IllegalArgumentException("no prompt resource named " + name + ".md");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read prompt resource " + name + ".md", e);
        }
    }
}

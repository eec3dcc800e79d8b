package dev.codex4j.harness.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The two versions this program goes by. */
public final class ProductVersion {
    /** The version of the protocol that is spoken; what clients compare with. */
    public static final String PROTOCOL = "0.169.0";

    private ProductVersion() {}

    /** The version of this program. */
    public static String own() {
        try (InputStream in = ProductVersion.class.getResourceAsStream("version.txt")) {
            return in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for {@code --version}: clients read the second word. */
    public static String line() {
        return "codex-cli " + PROTOCOL + " (codex-java " + own() + ")";
    }
}

package dev.codex4j.harness.internal.config;

import dev.codex4j.protocol.CodexException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A setting that cannot be used. The message is complete: it starts with {@code file:line:column: } where the setting
 * came from a file, and ends with the key where it came from the command line or a request.
 */
public final class ConfigException extends CodexException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;
    private final String detail;
    private final String key;
    private final boolean endsServer;

    ConfigException(String message) {
        this(message, message, "", null, false);
    }

    private ConfigException(String message, String detail, String key, @Nullable Place place, boolean endsServer) {
        super(message);
        this.detail = detail;
        this.key = key;
        this.place = place;
        this.endsServer = endsServer;
    }

    /** A setting so dangerous to misread that a server must not start with it. */
    static ConfigException endingServer(String message, String key) {
        return new ConfigException(message, message, key, null, true);
    }

    static ConfigException in(Place place, String key, String detail) {
        return new ConfigException(
                place.file() + ":" + place.line() + ":" + place.column() + ": " + detail, detail, key, place, false);
    }

    static ConfigException inFlag(String key, String detail) {
        return new ConfigException(detail + "\nin `" + key + "`\n", detail, key, null, false);
    }

    /** Where the setting stands, if it came from a file. */
    public @Nullable Place place() {
        return place;
    }

    /** What is wrong, without the place. */
    public String detail() {
        return detail;
    }

    /** The dotted key, empty if the text could not be read that far. */
    public String key() {
        return key;
    }

    /** Whether a server must refuse to start, rather than run on and refuse the threads that need this setting. */
    public boolean endsServer() {
        return endsServer;
    }

    /**
     * A position in a file.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    public record Place(Path file, int line, int column) {}
}

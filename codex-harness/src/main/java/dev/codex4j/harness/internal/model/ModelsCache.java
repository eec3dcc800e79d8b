package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.internal.ProductVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The last list of models that a provider gave, kept in {@code models_cache.json}. A file that is damaged is no file. */
final class ModelsCache {
    /**
     * A list as the provider gave it.
     *
     * @param fetchedAt when it was last known to be current
     * @param etag the provider's name for this version of it, null if it gave none
     * @param identity whose list it is
     * @param models the provider's own words
     */
    record Entry(Instant fetchedAt, @Nullable String etag, String identity, JsonNode models) {}

    private final Path file;

    ModelsCache(Path codexHome) {
        this.file = codexHome.resolve("models_cache.json");
    }

    /** The list of {@code identity}, if one was kept by this version of the program. */
    @Nullable
    Entry read(String identity) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            JsonNode kept = JsonMapper.shared().readTree(Files.readString(file));
            JsonNode etag = kept.path("etag");
            if (!identity.equals(kept.path("identity").asString(""))
                    || !ProductVersion.PROTOCOL.equals(
                            kept.path("client_version").asString(""))) {
                return null;
            }
            return new Entry(
                    Instant.parse(kept.path("fetched_at").asString("")),
                    etag.isString() ? etag.stringValue() : null,
                    identity,
                    kept.path("models"));
        } catch (IOException | JacksonException | DateTimeParseException e) {
            return null;
        }
    }

    /** Keeps a list in place of the one before; readers see either, never a part. */
    void write(Entry entry) throws IOException {
        ObjectNode kept = JsonMapper.shared().createObjectNode();
        kept.put("fetched_at", entry.fetchedAt().toString());
        kept.put("etag", entry.etag());
        kept.put("client_version", ProductVersion.PROTOCOL);
        kept.put("identity", entry.identity());
        kept.set("models", entry.models());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "models_cache", ".tmp");
        try {
            Files.writeString(fresh, kept.toPrettyString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}

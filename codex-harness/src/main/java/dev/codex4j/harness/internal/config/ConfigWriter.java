package dev.codex4j.harness.internal.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes the user's configuration file: all edits or none, keeping comments and layout. The file is replaced in one
 * step, so that a reader never sees half of it.
 */
public final class ConfigWriter {
    private final ConfigLoader loader;
    private final Semaphore oneAtATime = new Semaphore(1);

    public ConfigWriter(ConfigLoader loader) {
        this.loader = loader;
    }

    /**
     * The result of {@code config/value/write} and {@code config/batchWrite}.
     *
     * @param expectedVersion the version the client has read; null to write whatever is there
     * @param file the file the client means; null for the user's, the only one that may be written
     * @throws ConfigWriteException if the change is refused
     * @throws ConfigException if the file as it is cannot be read
     */
    public ObjectNode write(List<ConfigEdit> edits, @Nullable String expectedVersion, @Nullable Path file) {
        Path target = loader.home().configFile();
        if (file != null && !file.toAbsolutePath().normalize().equals(target)) {
            throw new ConfigWriteException(
                    ConfigWriteException.Reason.READ_ONLY, "Only writes to the user config are allowed");
        }
        List<List<String>> paths =
                edits.stream().map(edit -> KeyPath.parse(edit.keyPath())).toList();
        if (!acquire()) {
            throw new ConfigException("failed to write " + target + ": another write has not ended");
        }
        try {
            return writeAlone(target, edits, paths, expectedVersion);
        } finally {
            oneAtATime.release();
        }
    }

    private boolean acquire() {
        try {
            return oneAtATime.tryAcquire(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private ObjectNode writeAlone(
            Path target, List<ConfigEdit> edits, List<List<String>> paths, @Nullable String expectedVersion) {
        String before = Objects.requireNonNullElse(ConfigFiles.text(target), "");
        ConfigLayer old = current(before);
        if (expectedVersion != null && !expectedVersion.equals(old.version())) {
            throw new ConfigWriteException(
                    ConfigWriteException.Reason.VERSION_CONFLICT,
                    "Configuration was modified since last read. Fetch latest version and retry.");
        }
        TomlEditor editor = new TomlEditor(before, loader.toml());
        ObjectNode intended = loader.toml().read(before, target);
        for (int i = 0; i < edits.size(); i++) {
            apply(editor, edits.get(i), paths.get(i));
            apply(intended, edits.get(i), paths.get(i));
        }
        ConfigLayer written = validated(editor.text());
        if (!intended.equals(ConfigWriter::compareValues, loader.toml().read(editor.text(), target))) {
            throw new ConfigException("failed to write " + target + ": its layout does not allow this change;"
                    + " edit the file by hand");
        }
        if (!editor.text().equals(before)) {
            replaceFile(target, editor.text());
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode overridden = overridden(edits, paths);
        answer.put("status", overridden == null ? "ok" : "okOverridden");
        answer.put("version", written.version());
        answer.put("filePath", target.toString());
        answer.set("overriddenMetadata", overridden == null ? JsonNodeFactory.instance.nullNode() : overridden);
        return answer;
    }

    private static void apply(TomlEditor editor, ConfigEdit edit, List<String> path) {
        if (edit.value().isNull()) {
            editor.remove(path);
        } else if (edit.merge()) {
            editor.merge(path, withoutNulls(edit.value()));
        } else {
            editor.replace(path, withoutNulls(edit.value()));
        }
    }

    /** The same change made to the values, to compare with. */
    private static void apply(ObjectNode settings, ConfigEdit edit, List<String> path) {
        ObjectNode parent = settings;
        for (String key : path.subList(0, path.size() - 1)) {
            if (!(parent.get(key) instanceof ObjectNode) && edit.value().isNull()) {
                return;
            }
            parent = parent.get(key) instanceof ObjectNode next ? next : parent.putObject(key);
        }
        String last = path.get(path.size() - 1);
        JsonNode value = withoutNulls(edit.value());
        if (edit.value().isNull()) {
            parent.remove(last);
        } else if (edit.merge() && parent.get(last) instanceof ObjectNode old && value instanceof ObjectNode more) {
            ConfigLayers.merge(old, more);
        } else {
            parent.set(last, value);
        }
    }

    /** Zero for equal values; a number is equal to any other way of writing it. */
    static int compareValues(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }

    private ConfigLayer current(String text) {
        try {
            return loader.userLayer(text);
        } catch (ConfigException e) {
            throw new ConfigException("failed to load configuration: " + e.getMessage());
        }
    }

    private static JsonNode withoutNulls(JsonNode value) {
        JsonNode copy = value.deepCopy();
        SettingFlags.dropNulls(copy);
        return copy;
    }

    /** Reads the new text back and refuses what would not load. */
    private ConfigLayer validated(String text) {
        try {
            ConfigLayer layer = loader.userLayer(text);
            loader.check(loader.layersWith(layer));
            return layer;
        } catch (ConfigException e) {
            throw new ConfigWriteException(
                    ConfigWriteException.Reason.VALIDATION, "Invalid configuration: " + e.getMessage());
        }
    }

    /** What a higher layer makes of a value that was just written; null if it is in force. */
    private @Nullable ObjectNode overridden(List<ConfigEdit> edits, List<List<String>> paths) {
        ConfigLayers layers = loader.layers(null, null);
        List<ConfigLayer> lowestFirst = layers.lowestFirst();
        for (int i = 0; i < edits.size(); i++) {
            for (int at = lowestFirst.size() - 1; at >= 0; at--) {
                ConfigLayer layer = lowestFirst.get(at);
                if (layer.source() instanceof LayerSource.User) {
                    break;
                }
                JsonNode effective = find(layers.merged(), paths.get(i));
                boolean sets = !find(layer.content(), paths.get(i)).isMissingNode();
                if (sets && !effective.equals(edits.get(i).value())) {
                    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
                    metadata.put("message", "Overridden by session flags");
                    metadata.set("overridingLayer", ConfigAnswers.metadata(layer));
                    metadata.set("effectiveValue", effective.deepCopy());
                    return metadata;
                }
            }
        }
        return null;
    }

    private static JsonNode find(JsonNode tree, List<String> path) {
        JsonNode at = tree;
        for (String key : path) {
            at = at.path(key);
        }
        return at;
    }

    private void replaceFile(Path target, String text) {
        try {
            loader.home().create();
            // A link stays a link: what it leads to is replaced.
            Path real = Files.exists(target) ? target.toRealPath() : target;
            Path fresh = Files.createTempFile(real.getParent(), "config", ".toml");
            try {
                Files.writeString(fresh, text, StandardCharsets.UTF_8);
                keepPermissions(real, fresh);
                move(fresh, real);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new ConfigException("failed to write " + target + ": " + e.getMessage());
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

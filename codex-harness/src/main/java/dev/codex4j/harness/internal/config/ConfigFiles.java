package dev.codex4j.harness.internal.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads configuration files as layers. A file is read each time, so that a change is never missed, but parsed only when
 * its text has changed.
 */
final class ConfigFiles {
    private static final int MOST_FILES = 256;

    private final Map<Path, Parsed> parsed = new ConcurrentHashMap<>();
    private final TomlSource toml;
    private final SettingPaths paths;

    ConfigFiles(TomlSource toml, SettingPaths paths) {
        this.toml = toml;
        this.paths = paths;
    }

    private record Parsed(String text, ConfigLayer layer) {}

    /** The layer of a file; an empty one if there is no such file. */
    ConfigLayer read(LayerSource source, Path file) {
        String text = text(file);
        if (text == null) {
            return ConfigLayer.of(
                    source,
                    JsonNodeFactory.instance.objectNode(),
                    found -> ConfigException.inFlag(String.join(".", found.path()), found.detail()));
        }
        Parsed known = parsed.get(file);
        if (known != null && known.text().equals(text)) {
            return known.layer();
        }
        ConfigLayer layer = parse(source, file, text);
        if (parsed.size() >= MOST_FILES) {
            parsed.clear();
        }
        parsed.put(file, new Parsed(text, layer));
        return layer;
    }

    ConfigLayer parse(LayerSource source, Path file, String text) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        return ConfigLayer.of(source, paths.absolute(toml.read(text, file), folder), found -> {
            TomlOutline outline = TomlOutline.of(text);
            ConfigException.Place place =
                    found.atKey() ? outline.keyPlace(file, found.path()) : outline.valuePlace(file, found.path());
            return ConfigException.in(place, String.join(".", found.path()), found.detail());
        });
    }

    /** A file's text; null if there is no such file. */
    static @Nullable String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return null;
        } catch (IOException e) {
            throw new ConfigException("failed to read " + file + ": " + e.getMessage());
        }
    }
}

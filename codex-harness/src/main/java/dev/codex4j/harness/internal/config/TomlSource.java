package dev.codex4j.harness.internal.config;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads TOML text into a tree. Made once per harness: the mapper behind it is costly to make. */
final class TomlSource {
    private final TomlMapper mapper = new TomlMapper();

    /** Reads a file's text; a mistake is reported with its line and column. */
    ObjectNode read(String text, Path file) {
        try {
            JsonNode tree = mapper.readTree(text);
            return tree instanceof ObjectNode table ? table : mapper.createObjectNode();
        } catch (StreamReadException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            throw ConfigException.in(new ConfigException.Place(file, line, column), "", e.getOriginalMessage());
        } catch (JacksonException e) {
            throw ConfigException.in(new ConfigException.Place(file, 1, 1), "", e.getOriginalMessage());
        }
    }

    /** Reads one value as it stands right of an equals sign; text that is no TOML value is taken literally. */
    JsonNode readValue(String text) {
        try {
            JsonNode tree = mapper.readTree("value = " + text);
            JsonNode value = tree.size() == 1 ? tree.get("value") : null;
            if (value != null) {
                return value;
            }
        } catch (JacksonException notToml) {
            // A bare word such as a model's name: what most people type.
        }
        return mapper.getNodeFactory().stringNode(text);
    }
}

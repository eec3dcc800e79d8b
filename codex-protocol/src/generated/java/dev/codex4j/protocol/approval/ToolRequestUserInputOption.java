package dev.codex4j.protocol.approval;

import java.util.Objects;

/**
 * A tool request user input option.
 *
 * @param label the label
 * @param description the description, for people to read
 */
public record ToolRequestUserInputOption(String label, String description) {
    public ToolRequestUserInputOption {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(description, "description");
    }
}

package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.protocol.item.UserInput;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a call tells an agent.
 *
 * @param content the parts
 * @param prompt the same as people are shown it
 */
record AgentMessage(List<UserInput> content, String prompt) {

    /** The message of a call, in one piece or in parts. */
    static AgentMessage of(ToolArguments arguments) {
        String text = arguments.optionalText("message");
        List<UserInput> items = arguments.elements("items", AgentMessage::part);
        if (text != null && items != null) {
            throw new AgentRefusal("Provide either message or items, but not both");
        }
        if (text != null) {
            if (text.isBlank()) {
                throw new AgentRefusal("Empty message can't be sent to an agent");
            }
            return new AgentMessage(List.of(UserInput.Text.builder(text).build()), text);
        }
        if (items == null) {
            throw new AgentRefusal("Provide one of: message or items");
        }
        if (items.isEmpty()) {
            throw new AgentRefusal("Items can't be empty");
        }
        return new AgentMessage(items, items.stream().map(AgentMessage::shown).collect(Collectors.joining("\n")));
    }

    private static UserInput part(JsonNode item) {
        String type = text(item, "type");
        return switch (type) {
            case "text" -> UserInput.Text.builder(text(item, "text")).build();
            case "image" ->
                UserInput.Image.builder().url(text(item, "image_url")).build();
            case "local_image" ->
                UserInput.LocalImage.builder(text(item, "path")).build();
            case "audio" ->
                UserInput.Audio.builder().url(text(item, "audio_url")).build();
            case "local_audio" ->
                UserInput.LocalAudio.builder(text(item, "path")).build();
            case "skill" ->
                UserInput.Skill.builder(text(item, "name"), text(item, "path")).build();
            case "mention" ->
                UserInput.Mention.builder(text(item, "name"), text(item, "path"))
                        .build();
            default ->
                throw new IllegalArgumentException("unknown variant `" + type + "`, expected one of `text`, `image`,"
                        + " `local_image`, `audio`, `local_audio`, `skill`, `mention`");
        };
    }

    private static String text(JsonNode item, String field) {
        @Nullable JsonNode value = item.get(field);
        if (value == null) {
            throw new IllegalArgumentException("missing field `" + field + "`");
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("invalid type in field `" + field + "`, expected a string");
        }
        return value.stringValue();
    }

    private static String shown(UserInput part) {
        if (part instanceof UserInput.Text text) {
            return text.text();
        }
        if (part instanceof UserInput.LocalImage image) {
            return "[local_image:" + image.path() + "]";
        }
        if (part instanceof UserInput.LocalAudio audio) {
            return "[local_audio:" + audio.path() + "]";
        }
        if (part instanceof UserInput.Skill skill) {
            return "[skill:$" + skill.name() + "](" + skill.path() + ")";
        }
        if (part instanceof UserInput.Mention mention) {
            return "[mention:$" + mention.name() + "](" + mention.path() + ")";
        }
        return part instanceof UserInput.Audio ? "[audio]" : "[image]";
    }
}

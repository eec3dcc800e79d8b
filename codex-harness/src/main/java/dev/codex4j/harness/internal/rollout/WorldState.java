package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.internal.context.ToldContext;
import dev.codex4j.protocol.model.ModeKind;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a model was told of its context, as rollouts write it. */
final class WorldState {
    /** Our digests are longer than those of others, whose texts we do not know. */
    private static final int DIGEST_LENGTH = 64;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WorldState() {}

    static Payload write(ToldContext told, ModeKind mode) {
        String project = told.project();
        String instructions = told.mode();
        Payload environment =
                new Payload().put("cwd", told.cwd()).put("status", "available").put("shell", told.shell());
        Payload state = new Payload()
                .put(
                        "agents_md",
                        project == null || project.isEmpty()
                                ? new Payload()
                                : new Payload().put("directory", told.cwd()).put("text", project))
                .put(
                        "collaboration_mode",
                        new Payload()
                                .put("mode", mode.value())
                                .put("model", told.model())
                                .put(
                                        "instructions",
                                        instructions == null || instructions.isEmpty() ? null : instructions))
                .put(
                        "environments",
                        new Payload()
                                .put("environments", new Payload().put("local", environment))
                                .put("current_date", told.date())
                                .put("timezone", told.zone())
                                .put("filesystem", told.filesystem()))
                .put("deferred_tools", new Payload().put("instructions", told.deferredTools()))
                .put("model", told.model())
                .put(
                        "permissions",
                        new Payload()
                                .put("instructions", told.permissions())
                                .put("approved_command_prefixes", JSON.arrayNode()));
        return new Payload().put("full", Boolean.TRUE).put("state", state);
    }

    /**
     * Reads what a model was told.
     *
     * @param payloads of lines, the last of which tells everything and those before it what has changed since, newest
     *     first
     * @return null if there are none
     */
    static @Nullable ToldContext read(Deque<JsonNode> payloads) {
        if (payloads.isEmpty()) {
            return null;
        }
        ObjectNode state = JSON.objectNode();
        payloads.descendingIterator().forEachRemaining(payload -> merge(state, payload.path("state")));
        JsonNode environments = state.path("environments");
        JsonNode place = environments.path("environments").path("local");
        return new ToldContext(
                Payload.text(state, "model"),
                Payload.text(state.path("permissions"), "instructions"),
                mode(state.path("collaboration_mode")),
                state.path("deferred_tools").path("instructions").asString(""),
                state.path("agents_md").path("text").asString(""),
                Payload.text(place, "cwd"),
                Payload.text(place, "shell"),
                Payload.text(environments, "current_date"),
                Payload.text(environments, "timezone"),
                Payload.text(environments, "filesystem"));
    }

    private static @Nullable String mode(JsonNode mode) {
        String instructions = Payload.text(mode, "instructions");
        if (instructions != null && instructions.length() == DIGEST_LENGTH) {
            return instructions;
        }
        return mode.path("mode").asString("").equals(ModeKind.DEFAULT.value()) ? "" : instructions;
    }

    private static void merge(ObjectNode target, JsonNode patch) {
        for (var member : patch.properties()) {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value.isObject() && target.get(member.getKey()) instanceof ObjectNode inner) {
                merge(inner, value);
            } else {
                target.set(member.getKey(), value.deepCopy());
            }
        }
    }
}

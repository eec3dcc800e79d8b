package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What holds for one turn only.
 *
 * @param outputSchema the JSON schema of the final answer, null for free text
 * @param serviceTier the tier asked for, null for the thread's
 * @param parentTurnId the turn of another thread that asked for this one, null if a client did
 * @param clientMetadata the client's own entries in what the provider is told about the request
 */
public record TurnOptions(
        @Nullable RawJson outputSchema,
        @Nullable String serviceTier,
        @Nullable String parentTurnId,
        Map<String, String> clientMetadata) {
    /** Nothing beyond the thread's settings. */
    public static final TurnOptions NONE = new TurnOptions(null, null, Map.of());

    public TurnOptions {
        clientMetadata = Map.copyOf(clientMetadata);
    }

    /** The options of a turn that a client asked for. */
    public TurnOptions(
            @Nullable RawJson outputSchema, @Nullable String serviceTier, Map<String, String> clientMetadata) {
        this(outputSchema, serviceTier, null, clientMetadata);
    }

    /** The options of a turn that a turn of another thread asked for. */
    public static TurnOptions of(String parentTurnId) {
        return new TurnOptions(null, null, parentTurnId, Map.of());
    }

    /** The options that a request starts a turn with. */
    public static TurnOptions of(TurnStartParams params) {
        JsonNode schema = params.outputSchema();
        return new TurnOptions(
                schema == null || schema.isNull() ? null : RawJson.of(schema),
                params.serviceTierForTurn(),
                Objects.requireNonNullElse(params.responsesapiClientMetadata(), Map.of()));
    }
}

package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.protocol.model.ReasoningSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Builds the requests of one turn: what stays the same from request to request is worked out once. */
final class ModelRequests {
    private final TurnMetadata metadata;
    private final ModelTraits traits;
    private final TurnSettings settings;
    private final TurnOptions options;
    private final RawJson tools;
    private final Supplier<@Nullable String> turnState;

    /** @param turnState what the provider wants to be told again within the turn */
    ModelRequests(
            TurnMetadata metadata,
            ModelTraits traits,
            TurnSettings settings,
            TurnOptions options,
            RawJson tools,
            Supplier<@Nullable String> turnState) {
        this.metadata = metadata;
        this.traits = traits;
        this.settings = settings;
        this.options = options;
        this.tools = tools;
        this.turnState = turnState;
    }

    ModelRequest next(TurnHistory history) {
        return request(history.input(), history.window(), TurnMetadata.Purpose.TURN, text(options.outputSchema()));
    }

    /** A request that those of a turn to come begin like. */
    ModelRequest ahead(List<RawJson> beginning, int window) {
        return request(beginning, window, TurnMetadata.Purpose.AHEAD, text(null));
    }

    private ModelRequest request(
            List<RawJson> input, int window, TurnMetadata.Purpose purpose, ModelRequest.@Nullable Text text) {
        return request(input, window, purpose)
                .tools(tools)
                .parallelToolCalls(traits.parallelToolCalls())
                .text(text)
                .build();
    }

    /** Asks for a summary of {@code items}, in words. */
    ModelRequest summary(List<RawJson> items, int window, CompactionCause cause) {
        return request(
                        with(
                                items,
                                InputItems.passingUserMessage(
                                        traits.compaction().prompt())),
                        window,
                        TurnMetadata.Purpose.of(cause, false))
                .tools(RawJson.of(JsonNodeFactory.instance.arrayNode()))
                .parallelToolCalls(false)
                .build();
    }

    /** Asks the provider to compact {@code items} in a form of its own. */
    ModelRequest remoteCompaction(List<RawJson> items, int window, CompactionCause cause) {
        return request(with(items, InputItems.compactionTrigger()), window, TurnMetadata.Purpose.of(cause, true))
                .tools(tools)
                .parallelToolCalls(traits.parallelToolCalls())
                .build();
    }

    private static List<RawJson> with(List<RawJson> items, RawJson last) {
        return Stream.concat(items.stream(), Stream.of(last)).toList();
    }

    private ModelRequest.Builder request(List<RawJson> input, int window, TurnMetadata.Purpose purpose) {
        Map<String, String> headers = new LinkedHashMap<>(metadata.headers(purpose, window));
        String state = turnState.get();
        if (state != null) {
            headers.put("x-codex-turn-state", state);
        }
        Map<String, String> clientMetadata = new LinkedHashMap<>(metadata.clientMetadata(purpose, window));
        clientMetadata.putAll(options.clientMetadata());
        return ModelRequest.builder(settings.model(), input)
                .reasoning(new ModelRequest.Reasoning(effort(), summary(), null))
                .text(text(null))
                .serviceTier(serviceTier())
                .promptCacheKey(metadata.promptCacheKey())
                .clientMetadata(clientMetadata)
                .headers(headers)
                .kind(purpose.kind());
    }

    /** The standard tier is what a provider takes when it is told nothing. */
    private @Nullable String serviceTier() {
        String tier = options.serviceTier() == null ? settings.serviceTier() : options.serviceTier();
        return "default".equals(tier) ? null : tier;
    }

    private @Nullable String effort() {
        return settings.effort() == null ? traits.defaultEffort() : settings.effort();
    }

    private @Nullable String summary() {
        ReasoningSummary chosen = settings.summary();
        String summary = chosen == null ? traits.defaultSummary() : chosen.value();
        return "none".equals(summary) ? null : summary;
    }

    private ModelRequest.@Nullable Text text(@Nullable RawJson outputSchema) {
        String verbosity = traits.verbosity();
        return verbosity == null && outputSchema == null ? null : new ModelRequest.Text(verbosity, outputSchema);
    }
}

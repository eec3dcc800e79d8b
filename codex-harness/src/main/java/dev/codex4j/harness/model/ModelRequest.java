package dev.codex4j.harness.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request to a model. Input items and tools come serialised and are sent as they are, so that a request that
 * extends an earlier one repeats its bytes. Immutable.
 */
public final class ModelRequest {
    /** The kind of an ordinary request of a turn. */
    public static final String TURN = "turn";

    /** The kind of a request that lets the provider read the beginning of a conversation before its first turn. */
    public static final String PREWARM = "prewarm";

    /** The kind of a request that summarises the history. */
    public static final String COMPACTION = "compaction";

    /**
     * How the model should think. Null fields are left to the provider.
     *
     * @param effort low, medium, high, ...
     * @param summary auto, concise or detailed
     * @param context {@code all_turns} for models that think across turns
     */
    public record Reasoning(
            @Nullable String effort,
            @Nullable String summary,
            @Nullable String context) {}

    /**
     * How the answer should read. Null fields are left to the provider.
     *
     * @param verbosity low, medium or high
     * @param outputSchema the JSON schema that the final answer must follow
     */
    public record Text(@Nullable String verbosity, @Nullable RawJson outputSchema) {}

    private final String model;
    private final List<RawJson> input;
    private final @Nullable RawJson tools;
    private final String toolChoice;
    private final boolean parallelToolCalls;
    private final Reasoning reasoning;
    private final @Nullable Text text;
    private final @Nullable String serviceTier;
    private final List<String> include;
    private final @Nullable String promptCacheKey;
    private final Map<String, String> clientMetadata;
    private final Map<String, String> headers;
    private final String kind;

    private ModelRequest(Builder builder) {
        this.model = builder.model;
        this.input = builder.input;
        this.tools = builder.tools;
        this.toolChoice = builder.toolChoice;
        this.parallelToolCalls = builder.parallelToolCalls;
        this.reasoning = builder.reasoning;
        this.text = builder.text;
        this.serviceTier = builder.serviceTier;
        this.include = builder.include;
        this.promptCacheKey = builder.promptCacheKey;
        this.clientMetadata = Collections.unmodifiableMap(new LinkedHashMap<>(builder.clientMetadata));
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.kind = builder.kind;
    }

    /** Starts a request of what every request needs. */
    public static Builder builder(String model, List<RawJson> input) {
        return new Builder(model, input);
    }

    /** The model's slug. */
    public String model() {
        return model;
    }

    /** The whole history, oldest first. */
    public List<RawJson> input() {
        return input;
    }

    /** An array of tools; null leaves the key out, for models whose tools are an input item. */
    public @Nullable RawJson tools() {
        return tools;
    }

    /** Whether and what the model must call; {@code auto} unless set. */
    public String toolChoice() {
        return toolChoice;
    }

    /** Whether the model may call several tools in one response; true unless set. */
    public boolean parallelToolCalls() {
        return parallelToolCalls;
    }

    /** How to think; nothing set by default. */
    public Reasoning reasoning() {
        return reasoning;
    }

    /** How to write; null leaves the key out. */
    public @Nullable Text text() {
        return text;
    }

    /** The selected service tier; null leaves the key out. */
    public @Nullable String serviceTier() {
        return serviceTier;
    }

    /** Parts of the response that come on demand only; {@code reasoning.encrypted_content} unless set. */
    public List<String> include() {
        return include;
    }

    /** Names the prompt cache to use, usually by the thread's id; null leaves the key out. */
    public @Nullable String promptCacheKey() {
        return promptCacheKey;
    }

    /** Metadata for the provider, in the order in which they are sent. */
    public Map<String, String> clientMetadata() {
        return clientMetadata;
    }

    /** Headers beyond those that transport, provider and credentials add. */
    public Map<String, String> headers() {
        return headers;
    }

    /** What the request is for: {@link #TURN} unless set. Not sent by itself. */
    public String kind() {
        return kind;
    }

    @Override
    public String toString() {
        return "ModelRequest[model=" + model + ", kind=" + kind + ", input=" + input.size() + " items]";
    }

    /** Collects the parts of a request. */
    public static final class Builder {
        private final String model;
        private final List<RawJson> input;
        private @Nullable RawJson tools;
        private String toolChoice = "auto";
        private boolean parallelToolCalls = true;
        private Reasoning reasoning = new Reasoning(null, null, null);
        private @Nullable Text text;
        private @Nullable String serviceTier;
        private List<String> include = List.of("reasoning.encrypted_content");
        private @Nullable String promptCacheKey;
        private Map<String, String> clientMetadata = Map.of();
        private Map<String, String> headers = Map.of();
        private String kind = TURN;

        private Builder(String model, List<RawJson> input) {
            this.model = Objects.requireNonNull(model, "model");
            this.input = List.copyOf(input);
        }

        /** Sets {@link ModelRequest#tools()}. */
        public Builder tools(@Nullable RawJson value) {
            this.tools = value;
            return this;
        }

        /** Sets {@link ModelRequest#toolChoice()}. */
        public Builder toolChoice(String value) {
            this.toolChoice = value;
            return this;
        }

        /** Sets {@link ModelRequest#parallelToolCalls()}. */
        public Builder parallelToolCalls(boolean value) {
            this.parallelToolCalls = value;
            return this;
        }

        /** Sets {@link ModelRequest#reasoning()}. */
        public Builder reasoning(Reasoning value) {
            this.reasoning = value;
            return this;
        }

        /** Sets {@link ModelRequest#text()}. */
        public Builder text(@Nullable Text value) {
            this.text = value;
            return this;
        }

        /** Sets {@link ModelRequest#serviceTier()}. */
        public Builder serviceTier(@Nullable String value) {
            this.serviceTier = value;
            return this;
        }

        /** Sets {@link ModelRequest#include()}. */
        public Builder include(List<String> value) {
            this.include = List.copyOf(value);
            return this;
        }

        /** Sets {@link ModelRequest#promptCacheKey()}. */
        public Builder promptCacheKey(@Nullable String value) {
            this.promptCacheKey = value;
            return this;
        }

        /** Sets {@link ModelRequest#clientMetadata()}. */
        public Builder clientMetadata(Map<String, String> value) {
            this.clientMetadata = value;
            return this;
        }

        /** Sets {@link ModelRequest#headers()}; values must be printable ASCII. */
        public Builder headers(Map<String, String> value) {
            this.headers = value;
            return this;
        }

        /** Sets {@link ModelRequest#kind()}. */
        public Builder kind(String value) {
            this.kind = value;
            return this;
        }

        /** The request. */
        public ModelRequest build() {
            return new ModelRequest(this);
        }
    }
}

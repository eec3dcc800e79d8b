package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/realtime/start}.
 *
 * @param threadId id of the thread
 * @param clientManagedHandoffs whether this applies: client managed handoffs
 * @param delegationAckFiller whether this applies: delegation ack filler
 * @param flushTranscriptTailOnSessionEnd whether this applies: flush transcript tail on session end
 * @param codexResponsesAsItems whether this applies: codex responses as items
 * @param codexResponseItemPrefix the codex response item prefix
 * @param codexResponseHandoffMode the codex response handoff mode
 * @param backendReasoningStatus whether this applies: backend reasoning status
 * @param codexResponseHandoffChannelPrefixes the codex response handoff channel prefixes
 * @param model name of the model
 * @param outputModality the output modality
 * @param includeStartupContext whether this applies: include startup context
 * @param initialItems the initial items
 * @param realtimeStartInstructions the realtime start instructions
 * @param realtimeEndInstructions the realtime end instructions
 * @param prompt the prompt
 * @param realtimeSessionId the realtime session id
 * @param voiceSessionId the voice session id
 * @param transport the transport
 * @param version the version
 * @param voice the voice
 */
@Experimental
public record ThreadRealtimeStartParams(
        String threadId,
        @Optional @Nullable Boolean clientManagedHandoffs,
        @Optional @Nullable Boolean delegationAckFiller,
        @Optional @Nullable Boolean flushTranscriptTailOnSessionEnd,
        @Optional @Nullable Boolean codexResponsesAsItems,
        @Optional @Nullable String codexResponseItemPrefix,
        @Optional @Nullable CodexResponseHandoffMode codexResponseHandoffMode,
        @Default(value = "false", omitted = true) boolean backendReasoningStatus,
        @Optional @Nullable Map<String, List<String>> codexResponseHandoffChannelPrefixes,
        @Optional @Nullable String model,
        RealtimeOutputModality outputModality,
        @Optional @Nullable Boolean includeStartupContext,
        @Optional @Nullable List<ThreadRealtimeInitialItem> initialItems,
        @Optional @Nullable String realtimeStartInstructions,
        @Optional @Nullable String realtimeEndInstructions,
        Change<String> prompt,
        @Optional @Nullable String realtimeSessionId,
        @Optional @Nullable String voiceSessionId,
        @Optional @Nullable ThreadRealtimeStartTransport transport,
        @Optional @Nullable RealtimeConversationVersion version,
        @Optional @Nullable RealtimeVoice voice) implements ClientRequest<ThreadRealtimeStartResponse> {
    public ThreadRealtimeStartParams {
        Objects.requireNonNull(threadId, "threadId");
        codexResponseHandoffChannelPrefixes = codexResponseHandoffChannelPrefixes == null ? null : Immutable.map(codexResponseHandoffChannelPrefixes, "codexResponseHandoffChannelPrefixes");
        Objects.requireNonNull(outputModality, "outputModality");
        initialItems = initialItems == null ? null : Immutable.list(initialItems, "initialItems");
        Objects.requireNonNull(prompt, "prompt");
    }

    @Override
    public String method() {
        return "thread/realtime/start";
    }

    @Override
    public Class<ThreadRealtimeStartResponse> resultType() {
        return ThreadRealtimeStartResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String threadId, RealtimeOutputModality outputModality) {
        return new Builder(threadId, outputModality);
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder(threadId, outputModality);
        builder.clientManagedHandoffs = clientManagedHandoffs;
        builder.delegationAckFiller = delegationAckFiller;
        builder.flushTranscriptTailOnSessionEnd = flushTranscriptTailOnSessionEnd;
        builder.codexResponsesAsItems = codexResponsesAsItems;
        builder.codexResponseItemPrefix = codexResponseItemPrefix;
        builder.codexResponseHandoffMode = codexResponseHandoffMode;
        builder.backendReasoningStatus = backendReasoningStatus;
        builder.codexResponseHandoffChannelPrefixes = codexResponseHandoffChannelPrefixes;
        builder.model = model;
        builder.includeStartupContext = includeStartupContext;
        builder.initialItems = initialItems;
        builder.realtimeStartInstructions = realtimeStartInstructions;
        builder.realtimeEndInstructions = realtimeEndInstructions;
        builder.prompt = prompt;
        builder.realtimeSessionId = realtimeSessionId;
        builder.voiceSessionId = voiceSessionId;
        builder.transport = transport;
        builder.version = version;
        builder.voice = voice;
        return builder;
    }

    /** Collects the values of a {@link ThreadRealtimeStartParams}. */
    public static final class Builder {
        private String threadId;
        private @Nullable Boolean clientManagedHandoffs;
        private @Nullable Boolean delegationAckFiller;
        private @Nullable Boolean flushTranscriptTailOnSessionEnd;
        private @Nullable Boolean codexResponsesAsItems;
        private @Nullable String codexResponseItemPrefix;
        private @Nullable CodexResponseHandoffMode codexResponseHandoffMode;
        private boolean backendReasoningStatus = false;
        private @Nullable Map<String, List<String>> codexResponseHandoffChannelPrefixes;
        private @Nullable String model;
        private RealtimeOutputModality outputModality;
        private @Nullable Boolean includeStartupContext;
        private @Nullable List<ThreadRealtimeInitialItem> initialItems;
        private @Nullable String realtimeStartInstructions;
        private @Nullable String realtimeEndInstructions;
        private Change<String> prompt = Change.keep();
        private @Nullable String realtimeSessionId;
        private @Nullable String voiceSessionId;
        private @Nullable ThreadRealtimeStartTransport transport;
        private @Nullable RealtimeConversationVersion version;
        private @Nullable RealtimeVoice voice;

        private Builder(String threadId, RealtimeOutputModality outputModality) {
            this.threadId = threadId;
            this.outputModality = outputModality;
        }

        /** Whether this applies: client managed handoffs. */
        public Builder clientManagedHandoffs(@Nullable Boolean clientManagedHandoffs) {
            this.clientManagedHandoffs = clientManagedHandoffs;
            return this;
        }

        /** Whether this applies: delegation ack filler. */
        public Builder delegationAckFiller(@Nullable Boolean delegationAckFiller) {
            this.delegationAckFiller = delegationAckFiller;
            return this;
        }

        /** Whether this applies: flush transcript tail on session end. */
        public Builder flushTranscriptTailOnSessionEnd(@Nullable Boolean flushTranscriptTailOnSessionEnd) {
            this.flushTranscriptTailOnSessionEnd = flushTranscriptTailOnSessionEnd;
            return this;
        }

        /** Whether this applies: codex responses as items. */
        public Builder codexResponsesAsItems(@Nullable Boolean codexResponsesAsItems) {
            this.codexResponsesAsItems = codexResponsesAsItems;
            return this;
        }

        /** The codex response item prefix. */
        public Builder codexResponseItemPrefix(@Nullable String codexResponseItemPrefix) {
            this.codexResponseItemPrefix = codexResponseItemPrefix;
            return this;
        }

        /** The codex response handoff mode. */
        public Builder codexResponseHandoffMode(@Nullable CodexResponseHandoffMode codexResponseHandoffMode) {
            this.codexResponseHandoffMode = codexResponseHandoffMode;
            return this;
        }

        /** Whether this applies: backend reasoning status. */
        public Builder backendReasoningStatus(boolean backendReasoningStatus) {
            this.backendReasoningStatus = backendReasoningStatus;
            return this;
        }

        /** The codex response handoff channel prefixes. */
        public Builder codexResponseHandoffChannelPrefixes(@Nullable Map<String, List<String>> codexResponseHandoffChannelPrefixes) {
            this.codexResponseHandoffChannelPrefixes = codexResponseHandoffChannelPrefixes;
            return this;
        }

        /** Name of the model. */
        public Builder model(@Nullable String model) {
            this.model = model;
            return this;
        }

        /** Whether this applies: include startup context. */
        public Builder includeStartupContext(@Nullable Boolean includeStartupContext) {
            this.includeStartupContext = includeStartupContext;
            return this;
        }

        /** The initial items. */
        public Builder initialItems(@Nullable List<ThreadRealtimeInitialItem> initialItems) {
            this.initialItems = initialItems;
            return this;
        }

        /** The realtime start instructions. */
        public Builder realtimeStartInstructions(@Nullable String realtimeStartInstructions) {
            this.realtimeStartInstructions = realtimeStartInstructions;
            return this;
        }

        /** The realtime end instructions. */
        public Builder realtimeEndInstructions(@Nullable String realtimeEndInstructions) {
            this.realtimeEndInstructions = realtimeEndInstructions;
            return this;
        }

        /** The prompt. */
        public Builder prompt(Change<String> prompt) {
            this.prompt = prompt;
            return this;
        }

        /** The realtime session id. */
        public Builder realtimeSessionId(@Nullable String realtimeSessionId) {
            this.realtimeSessionId = realtimeSessionId;
            return this;
        }

        /** The voice session id. */
        public Builder voiceSessionId(@Nullable String voiceSessionId) {
            this.voiceSessionId = voiceSessionId;
            return this;
        }

        /** The transport. */
        public Builder transport(@Nullable ThreadRealtimeStartTransport transport) {
            this.transport = transport;
            return this;
        }

        /** The version. */
        public Builder version(@Nullable RealtimeConversationVersion version) {
            this.version = version;
            return this;
        }

        /** The voice. */
        public Builder voice(@Nullable RealtimeVoice voice) {
            this.voice = voice;
            return this;
        }

        /** Makes the record. */
        public ThreadRealtimeStartParams build() {
            return new ThreadRealtimeStartParams(
                    threadId,
                    clientManagedHandoffs,
                    delegationAckFiller,
                    flushTranscriptTailOnSessionEnd,
                    codexResponsesAsItems,
                    codexResponseItemPrefix,
                    codexResponseHandoffMode,
                    backendReasoningStatus,
                    codexResponseHandoffChannelPrefixes,
                    model,
                    outputModality,
                    includeStartupContext,
                    initialItems,
                    realtimeStartInstructions,
                    realtimeEndInstructions,
                    prompt,
                    realtimeSessionId,
                    voiceSessionId,
                    transport,
                    version,
                    voice);
        }
    }
}

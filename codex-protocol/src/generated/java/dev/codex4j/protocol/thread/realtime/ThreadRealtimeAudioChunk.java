package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thread realtime audio chunk.
 *
 * @param data the entries of this page
 * @param sampleRate the sample rate
 * @param numChannels the num channels
 * @param samplesPerChannel the samples per channel
 * @param itemId id of the item
 */
public record ThreadRealtimeAudioChunk(
        String data,
        @Unsigned(32) long sampleRate,
        @Unsigned(16) int numChannels,
        @Unsigned(32) @OrNull @Nullable Long samplesPerChannel,
        @OrNull @Nullable String itemId) {
    public ThreadRealtimeAudioChunk {
        Objects.requireNonNull(data, "data");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String data, long sampleRate, int numChannels) {
        return new Builder(data, sampleRate, numChannels);
    }

    /** Collects the values of a {@link ThreadRealtimeAudioChunk}. */
    public static final class Builder {
        private String data;
        private long sampleRate;
        private int numChannels;
        private @Nullable Long samplesPerChannel;
        private @Nullable String itemId;

        private Builder(String data, long sampleRate, int numChannels) {
            this.data = data;
            this.sampleRate = sampleRate;
            this.numChannels = numChannels;
        }

        /** The samples per channel. */
        public Builder samplesPerChannel(@Nullable Long samplesPerChannel) {
            this.samplesPerChannel = samplesPerChannel;
            return this;
        }

        /** Id of the item. */
        public Builder itemId(@Nullable String itemId) {
            this.itemId = itemId;
            return this;
        }

        /** Makes the record. */
        public ThreadRealtimeAudioChunk build() {
            return new ThreadRealtimeAudioChunk(data, sampleRate, numChannels, samplesPerChannel, itemId);
        }
    }
}

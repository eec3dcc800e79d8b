package dev.codex4j.protocol.thread.realtime;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import java.util.List;
import java.util.Objects;

/**
 * A realtime voices list.
 *
 * @param v1 the v1
 * @param v2 the v2
 * @param v3 the v3
 * @param defaultV1 the default V1
 * @param defaultV2 the default V2
 */
public record RealtimeVoicesList(
        List<RealtimeVoice> v1,
        List<RealtimeVoice> v2,
        @Default(value = "[]", omitted = true) List<RealtimeVoice> v3,
        RealtimeVoice defaultV1,
        RealtimeVoice defaultV2) {
    public RealtimeVoicesList {
        v1 = Immutable.list(v1, "v1");
        v2 = Immutable.list(v2, "v2");
        v3 = Immutable.list(v3, "v3");
        Objects.requireNonNull(defaultV1, "defaultV1");
        Objects.requireNonNull(defaultV2, "defaultV2");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(
            List<RealtimeVoice> v1, List<RealtimeVoice> v2, RealtimeVoice defaultV1, RealtimeVoice defaultV2) {
        return new Builder(v1, v2, defaultV1, defaultV2);
    }

    /** Collects the values of a {@link RealtimeVoicesList}. */
    public static final class Builder {
        private List<RealtimeVoice> v1;
        private List<RealtimeVoice> v2;
        private List<RealtimeVoice> v3 = List.of();
        private RealtimeVoice defaultV1;
        private RealtimeVoice defaultV2;

        private Builder(
                List<RealtimeVoice> v1, List<RealtimeVoice> v2, RealtimeVoice defaultV1, RealtimeVoice defaultV2) {
            this.v1 = v1;
            this.v2 = v2;
            this.defaultV1 = defaultV1;
            this.defaultV2 = defaultV2;
        }

        /** The v3. */
        public Builder v3(List<RealtimeVoice> v3) {
            this.v3 = v3;
            return this;
        }

        /** Makes the record. */
        public RealtimeVoicesList build() {
            return new RealtimeVoicesList(v1, v2, v3, defaultV1, defaultV2);
        }
    }
}

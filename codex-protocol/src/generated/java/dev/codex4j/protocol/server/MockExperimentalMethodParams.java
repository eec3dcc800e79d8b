package dev.codex4j.protocol.server;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code mock/experimentalMethod}.
 *
 * @param value the value
 */
@Experimental
public record MockExperimentalMethodParams(
        @Optional @Nullable String value) implements ClientRequest<MockExperimentalMethodResponse> {
    @Override
    public String method() {
        return "mock/experimentalMethod";
    }

    @Override
    public Class<MockExperimentalMethodResponse> resultType() {
        return MockExperimentalMethodResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link MockExperimentalMethodParams}. */
    public static final class Builder {
        private @Nullable String value;

        private Builder() {}

        /** The value. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /** Makes the record. */
        public MockExperimentalMethodParams build() {
            return new MockExperimentalMethodParams(value);
        }
    }
}

package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code threadSection/create}.
 *
 * @param name the name
 * @param appearance the appearance
 */
public record ThreadSectionCreateParams(
        String name,
        @Optional @Nullable ThreadSectionAppearance appearance) implements ClientRequest<ThreadSectionCreateResponse> {
    public ThreadSectionCreateParams {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String method() {
        return "threadSection/create";
    }

    @Override
    public Class<ThreadSectionCreateResponse> resultType() {
        return ThreadSectionCreateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects the values of a {@link ThreadSectionCreateParams}. */
    public static final class Builder {
        private String name;
        private @Nullable ThreadSectionAppearance appearance;

        private Builder(String name) {
            this.name = name;
        }

        /** The appearance. */
        public Builder appearance(@Nullable ThreadSectionAppearance appearance) {
            this.appearance = appearance;
            return this;
        }

        /** Makes the record. */
        public ThreadSectionCreateParams build() {
            return new ThreadSectionCreateParams(name, appearance);
        }
    }
}

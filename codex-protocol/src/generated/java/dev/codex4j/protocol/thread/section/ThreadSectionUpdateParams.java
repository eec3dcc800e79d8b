package dev.codex4j.protocol.thread.section;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import java.util.Objects;

/**
 * Parameters of {@code threadSection/update}.
 *
 * @param sectionId id of the section
 * @param name the name
 * @param appearance the appearance
 */
public record ThreadSectionUpdateParams(
        String sectionId,
        String name,
        Change<ThreadSectionAppearance> appearance) implements ClientRequest<ThreadSectionUpdateResponse> {
    public ThreadSectionUpdateParams {
        Objects.requireNonNull(sectionId, "sectionId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(appearance, "appearance");
    }

    @Override
    public String method() {
        return "threadSection/update";
    }

    @Override
    public Class<ThreadSectionUpdateResponse> resultType() {
        return ThreadSectionUpdateResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String sectionId, String name) {
        return new Builder(sectionId, name);
    }

    /** Collects the values of a {@link ThreadSectionUpdateParams}. */
    public static final class Builder {
        private String sectionId;
        private String name;
        private Change<ThreadSectionAppearance> appearance = Change.keep();

        private Builder(String sectionId, String name) {
            this.sectionId = sectionId;
            this.name = name;
        }

        /** The appearance. */
        public Builder appearance(Change<ThreadSectionAppearance> appearance) {
            this.appearance = appearance;
            return this;
        }

        /** Makes the record. */
        public ThreadSectionUpdateParams build() {
            return new ThreadSectionUpdateParams(sectionId, name, appearance);
        }
    }
}

package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import java.util.List;

/**
 * Parameters of {@code skills/list}. Lists skills.
 *
 * @param cwds working directories to look at
 * @param forceReload whether this applies: force reload
 */
public record SkillsListParams(
        @Default(value = "[]", omitted = true) List<String> cwds,
        @Default(value = "false", omitted = true) boolean forceReload) implements ClientRequest<SkillsListResponse> {
    public SkillsListParams {
        cwds = Immutable.list(cwds, "cwds");
    }

    @Override
    public String method() {
        return "skills/list";
    }

    @Override
    public Class<SkillsListResponse> resultType() {
        return SkillsListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link SkillsListParams}. */
    public static final class Builder {
        private List<String> cwds = List.of();
        private boolean forceReload = false;

        private Builder() {}

        /** Working directories to look at. */
        public Builder cwds(List<String> cwds) {
            this.cwds = cwds;
            return this;
        }

        /** Whether this applies: force reload. */
        public Builder forceReload(boolean forceReload) {
            this.forceReload = forceReload;
            return this;
        }

        /** Makes the record. */
        public SkillsListParams build() {
            return new SkillsListParams(cwds, forceReload);
        }
    }
}

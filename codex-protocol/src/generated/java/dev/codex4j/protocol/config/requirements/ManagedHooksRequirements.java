package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A managed hooks requirements.
 *
 * @param preModelRequest the pre model request
 * @param postModelRequest the post model request
 * @param managedDir the managed dir
 * @param windowsManagedDir the windows managed dir
 * @param preToolUse the pre tool use
 * @param permissionRequest the permission request
 * @param postToolUse the post tool use
 * @param preCompact the pre compact
 * @param postCompact the post compact
 * @param sessionStart the session start
 * @param sessionEnd the session end
 * @param userPromptSubmit the user prompt submit
 * @param subagentStart the subagent start
 * @param subagentStop the subagent stop
 * @param stop the stop
 * @param interrupt the interrupt
 */
public record ManagedHooksRequirements(
        @Name("PreModelRequest") @Default("[]") List<ConfiguredHookMatcherGroup> preModelRequest,
        @Name("PostModelRequest") @Default("[]") List<ConfiguredHookMatcherGroup> postModelRequest,
        @OrNull @Nullable String managedDir,
        @OrNull @Nullable String windowsManagedDir,
        @Name("PreToolUse") List<ConfiguredHookMatcherGroup> preToolUse,
        @Name("PermissionRequest") List<ConfiguredHookMatcherGroup> permissionRequest,
        @Name("PostToolUse") List<ConfiguredHookMatcherGroup> postToolUse,
        @Name("PreCompact") List<ConfiguredHookMatcherGroup> preCompact,
        @Name("PostCompact") List<ConfiguredHookMatcherGroup> postCompact,
        @Name("SessionStart") List<ConfiguredHookMatcherGroup> sessionStart,
        @Name("SessionEnd") @Default("[]") List<ConfiguredHookMatcherGroup> sessionEnd,
        @Name("UserPromptSubmit") List<ConfiguredHookMatcherGroup> userPromptSubmit,
        @Name("SubagentStart") List<ConfiguredHookMatcherGroup> subagentStart,
        @Name("SubagentStop") List<ConfiguredHookMatcherGroup> subagentStop,
        @Name("Stop") List<ConfiguredHookMatcherGroup> stop,
        @Name("Interrupt") @Default("[]") List<ConfiguredHookMatcherGroup> interrupt) {
    public ManagedHooksRequirements {
        preModelRequest = Immutable.list(preModelRequest, "preModelRequest");
        postModelRequest = Immutable.list(postModelRequest, "postModelRequest");
        preToolUse = Immutable.list(preToolUse, "preToolUse");
        permissionRequest = Immutable.list(permissionRequest, "permissionRequest");
        postToolUse = Immutable.list(postToolUse, "postToolUse");
        preCompact = Immutable.list(preCompact, "preCompact");
        postCompact = Immutable.list(postCompact, "postCompact");
        sessionStart = Immutable.list(sessionStart, "sessionStart");
        sessionEnd = Immutable.list(sessionEnd, "sessionEnd");
        userPromptSubmit = Immutable.list(userPromptSubmit, "userPromptSubmit");
        subagentStart = Immutable.list(subagentStart, "subagentStart");
        subagentStop = Immutable.list(subagentStop, "subagentStop");
        stop = Immutable.list(stop, "stop");
        interrupt = Immutable.list(interrupt, "interrupt");
    }

    /** Starts a record; {@code build} tells what is missing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.preModelRequest = preModelRequest;
        builder.postModelRequest = postModelRequest;
        builder.managedDir = managedDir;
        builder.windowsManagedDir = windowsManagedDir;
        builder.preToolUse = preToolUse;
        builder.permissionRequest = permissionRequest;
        builder.postToolUse = postToolUse;
        builder.preCompact = preCompact;
        builder.postCompact = postCompact;
        builder.sessionStart = sessionStart;
        builder.sessionEnd = sessionEnd;
        builder.userPromptSubmit = userPromptSubmit;
        builder.subagentStart = subagentStart;
        builder.subagentStop = subagentStop;
        builder.stop = stop;
        builder.interrupt = interrupt;
        return builder;
    }

    /** Collects the values of a {@link ManagedHooksRequirements}. */
    public static final class Builder {
        private List<ConfiguredHookMatcherGroup> preModelRequest = List.of();
        private List<ConfiguredHookMatcherGroup> postModelRequest = List.of();
        private @Nullable String managedDir;
        private @Nullable String windowsManagedDir;
        private @Nullable List<ConfiguredHookMatcherGroup> preToolUse;
        private @Nullable List<ConfiguredHookMatcherGroup> permissionRequest;
        private @Nullable List<ConfiguredHookMatcherGroup> postToolUse;
        private @Nullable List<ConfiguredHookMatcherGroup> preCompact;
        private @Nullable List<ConfiguredHookMatcherGroup> postCompact;
        private @Nullable List<ConfiguredHookMatcherGroup> sessionStart;
        private List<ConfiguredHookMatcherGroup> sessionEnd = List.of();
        private @Nullable List<ConfiguredHookMatcherGroup> userPromptSubmit;
        private @Nullable List<ConfiguredHookMatcherGroup> subagentStart;
        private @Nullable List<ConfiguredHookMatcherGroup> subagentStop;
        private @Nullable List<ConfiguredHookMatcherGroup> stop;
        private List<ConfiguredHookMatcherGroup> interrupt = List.of();

        private Builder() {}

        /** The pre model request. */
        public Builder preModelRequest(List<ConfiguredHookMatcherGroup> preModelRequest) {
            this.preModelRequest = preModelRequest;
            return this;
        }

        /** The post model request. */
        public Builder postModelRequest(List<ConfiguredHookMatcherGroup> postModelRequest) {
            this.postModelRequest = postModelRequest;
            return this;
        }

        /** The managed dir. */
        public Builder managedDir(@Nullable String managedDir) {
            this.managedDir = managedDir;
            return this;
        }

        /** The windows managed dir. */
        public Builder windowsManagedDir(@Nullable String windowsManagedDir) {
            this.windowsManagedDir = windowsManagedDir;
            return this;
        }

        /** The pre tool use. */
        public Builder preToolUse(List<ConfiguredHookMatcherGroup> preToolUse) {
            this.preToolUse = preToolUse;
            return this;
        }

        /** The permission request. */
        public Builder permissionRequest(List<ConfiguredHookMatcherGroup> permissionRequest) {
            this.permissionRequest = permissionRequest;
            return this;
        }

        /** The post tool use. */
        public Builder postToolUse(List<ConfiguredHookMatcherGroup> postToolUse) {
            this.postToolUse = postToolUse;
            return this;
        }

        /** The pre compact. */
        public Builder preCompact(List<ConfiguredHookMatcherGroup> preCompact) {
            this.preCompact = preCompact;
            return this;
        }

        /** The post compact. */
        public Builder postCompact(List<ConfiguredHookMatcherGroup> postCompact) {
            this.postCompact = postCompact;
            return this;
        }

        /** The session start. */
        public Builder sessionStart(List<ConfiguredHookMatcherGroup> sessionStart) {
            this.sessionStart = sessionStart;
            return this;
        }

        /** The session end. */
        public Builder sessionEnd(List<ConfiguredHookMatcherGroup> sessionEnd) {
            this.sessionEnd = sessionEnd;
            return this;
        }

        /** The user prompt submit. */
        public Builder userPromptSubmit(List<ConfiguredHookMatcherGroup> userPromptSubmit) {
            this.userPromptSubmit = userPromptSubmit;
            return this;
        }

        /** The subagent start. */
        public Builder subagentStart(List<ConfiguredHookMatcherGroup> subagentStart) {
            this.subagentStart = subagentStart;
            return this;
        }

        /** The subagent stop. */
        public Builder subagentStop(List<ConfiguredHookMatcherGroup> subagentStop) {
            this.subagentStop = subagentStop;
            return this;
        }

        /** The stop. */
        public Builder stop(List<ConfiguredHookMatcherGroup> stop) {
            this.stop = stop;
            return this;
        }

        /** The interrupt. */
        public Builder interrupt(List<ConfiguredHookMatcherGroup> interrupt) {
            this.interrupt = interrupt;
            return this;
        }

        /** Makes the record. */
        public ManagedHooksRequirements build() {
            return new ManagedHooksRequirements(
                    preModelRequest,
                    postModelRequest,
                    managedDir,
                    windowsManagedDir,
                    Objects.requireNonNull(preToolUse, "preToolUse"),
                    Objects.requireNonNull(permissionRequest, "permissionRequest"),
                    Objects.requireNonNull(postToolUse, "postToolUse"),
                    Objects.requireNonNull(preCompact, "preCompact"),
                    Objects.requireNonNull(postCompact, "postCompact"),
                    Objects.requireNonNull(sessionStart, "sessionStart"),
                    sessionEnd,
                    Objects.requireNonNull(userPromptSubmit, "userPromptSubmit"),
                    Objects.requireNonNull(subagentStart, "subagentStart"),
                    Objects.requireNonNull(subagentStop, "subagentStop"),
                    Objects.requireNonNull(stop, "stop"),
                    interrupt);
        }
    }
}

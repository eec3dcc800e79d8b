package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Unsigned;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A guardian approval review action. */
@Union("type")
public sealed interface GuardianApprovalReviewAction {
    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends GuardianApprovalReviewAction> variant(String tag) {
        return switch (tag) {
            case "command" -> Command.class;
            case "execve" -> Execve.class;
            case "writeStdin" -> WriteStdin.class;
            case "applyPatch" -> ApplyPatch.class;
            case "networkAccess" -> NetworkAccess.class;
            case "mcpToolCall" -> McpToolCall.class;
            case "requestPermissions" -> RequestPermissions.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code command}.
     *
     * @param source the source
     * @param command the command
     * @param cwd working directory, as an absolute path
     */
    @Variant("command")
    record Command(GuardianCommandSource source, String command, String cwd) implements GuardianApprovalReviewAction {
        public Command {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(command, "command");
            Objects.requireNonNull(cwd, "cwd");
        }
    }

    /**
     * The variant {@code execve}.
     *
     * @param source the source
     * @param program the program
     * @param argv the argv
     * @param cwd working directory, as an absolute path
     */
    @Variant("execve")
    record Execve(
            GuardianCommandSource source,
            String program,
            List<String> argv,
            String cwd) implements GuardianApprovalReviewAction {
        public Execve {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(program, "program");
            argv = Immutable.list(argv, "argv");
            Objects.requireNonNull(cwd, "cwd");
        }
    }

    /**
     * The variant {@code writeStdin}.
     *
     * @param approvalId the approval id
     * @param processId id of the process, chosen by who started it
     * @param stdin the stdin
     * @param cwd working directory, as an absolute path
     */
    @Variant("writeStdin")
    record WriteStdin(
            String approvalId,
            String processId,
            String stdin,
            String cwd) implements GuardianApprovalReviewAction {
        public WriteStdin {
            Objects.requireNonNull(approvalId, "approvalId");
            Objects.requireNonNull(processId, "processId");
            Objects.requireNonNull(stdin, "stdin");
            Objects.requireNonNull(cwd, "cwd");
        }
    }

    /**
     * The variant {@code applyPatch}.
     *
     * @param cwd working directory, as an absolute path
     * @param files the files
     */
    @Variant("applyPatch")
    record ApplyPatch(String cwd, List<String> files) implements GuardianApprovalReviewAction {
        public ApplyPatch {
            Objects.requireNonNull(cwd, "cwd");
            files = Immutable.list(files, "files");
        }
    }

    /**
     * The variant {@code networkAccess}.
     *
     * @param target the target
     * @param host the host
     * @param protocol the protocol
     * @param port the port
     */
    @Variant("networkAccess")
    record NetworkAccess(
            String target,
            String host,
            NetworkApprovalProtocol protocol,
            @Unsigned(16) int port) implements GuardianApprovalReviewAction {
        public NetworkAccess {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(protocol, "protocol");
        }
    }

    /**
     * The variant {@code mcpToolCall}.
     *
     * @param server name of the MCP server
     * @param toolName the tool name
     * @param connectorId the connector id
     * @param connectorName the connector name
     * @param toolTitle the tool title
     */
    @Variant("mcpToolCall")
    record McpToolCall(
            String server,
            String toolName,
            @OrNull @Nullable String connectorId,
            @OrNull @Nullable String connectorName,
            @OrNull @Nullable String toolTitle) implements GuardianApprovalReviewAction {
        public McpToolCall {
            Objects.requireNonNull(server, "server");
            Objects.requireNonNull(toolName, "toolName");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String server, String toolName) {
            return new Builder(server, toolName);
        }

        /** Collects the values of a {@link McpToolCall}. */
        public static final class Builder {
            private String server;
            private String toolName;
            private @Nullable String connectorId;
            private @Nullable String connectorName;
            private @Nullable String toolTitle;

            private Builder(String server, String toolName) {
                this.server = server;
                this.toolName = toolName;
            }

            /** The connector id. */
            public Builder connectorId(@Nullable String connectorId) {
                this.connectorId = connectorId;
                return this;
            }

            /** The connector name. */
            public Builder connectorName(@Nullable String connectorName) {
                this.connectorName = connectorName;
                return this;
            }

            /** The tool title. */
            public Builder toolTitle(@Nullable String toolTitle) {
                this.toolTitle = toolTitle;
                return this;
            }

            /** Makes the record. */
            public McpToolCall build() {
                return new McpToolCall(server, toolName, connectorId, connectorName, toolTitle);
            }
        }
    }

    /**
     * The variant {@code requestPermissions}.
     *
     * @param reason why, for people to read
     * @param permissions name of the permission profile to work under
     */
    @Variant("requestPermissions")
    record RequestPermissions(
            @OrNull @Nullable String reason,
            RequestPermissionProfile permissions) implements GuardianApprovalReviewAction {
        public RequestPermissions {
            Objects.requireNonNull(permissions, "permissions");
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(RequestPermissionProfile permissions) {
            return new Builder(permissions);
        }

        /** Collects the values of a {@link RequestPermissions}. */
        public static final class Builder {
            private @Nullable String reason;
            private RequestPermissionProfile permissions;

            private Builder(RequestPermissionProfile permissions) {
                this.permissions = permissions;
            }

            /** Why, for people to read. */
            public Builder reason(@Nullable String reason) {
                this.reason = reason;
                return this;
            }

            /** Makes the record. */
            public RequestPermissions build() {
                return new RequestPermissions(reason, permissions);
            }
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements GuardianApprovalReviewAction {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}

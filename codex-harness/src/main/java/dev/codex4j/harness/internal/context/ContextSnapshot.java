package dev.codex4j.harness.internal.context;

import dev.codex4j.harness.sandbox.PermissionProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the model is told about a turn besides the conversation.
 *
 * @param model the model's name
 * @param developerInstructions the host's or user's own instructions, if any
 * @param profile what may be touched
 * @param approvalPolicy the policy's name on the wire, {@code granular} for a granular one
 * @param permissionsTool whether the model has a tool to ask for more of them
 * @param collaborationInstructions what the collaboration mode asks for, null in a mode that needs no words
 * @param deferredTools which tools there are besides those that are declared, null for none
 * @param project the AGENTS.md rules of {@code cwd}
 * @param cwd the working folder
 * @param workspaceRoots the folders of the workspace
 * @param shell the name of the user's shell
 * @param date today, at the user's
 * @param zone the user's time zone
 */
public record ContextSnapshot(
        String model,
        @Nullable String developerInstructions,
        PermissionProfile profile,
        String approvalPolicy,
        boolean permissionsTool,
        @Nullable String collaborationInstructions,
        @Nullable String deferredTools,
        ProjectInstructions project,
        Path cwd,
        List<Path> workspaceRoots,
        String shell,
        LocalDate date,
        ZoneId zone) {
    public ContextSnapshot {
        workspaceRoots = List.copyOf(workspaceRoots);
    }

    String permissions() {
        return PermissionInstructions.text(profile, approvalPolicy, permissionsTool);
    }

    EnvironmentContext environment() {
        return EnvironmentContext.of(cwd, shell, date, zone, workspaceRoots, profile);
    }
}

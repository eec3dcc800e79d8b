package dev.codex4j.harness.internal.context;

import dev.codex4j.harness.sandbox.PermissionProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the model what it may do, and whom it can ask. */
final class PermissionInstructions {
    private PermissionInstructions() {}

    /**
     * @param policy the approval policy's name on the wire, {@code granular} for a granular one
     * @param permissionsTool whether the model has a tool to ask for more
     */
    static String text(PermissionProfile profile, String policy, boolean permissionsTool) {
        List<String> paragraphs = new ArrayList<>();
        List<Path> writable =
                profile instanceof PermissionProfile.Managed managed ? managed.writableFolders() : List.of();
        String mode = !(profile instanceof PermissionProfile.Managed)
                ? "danger-full-access"
                : writable.isEmpty() ? "read-only" : "workspace-write";
        paragraphs.add(Prompts.text("permissions-" + mode)
                + "\n"
                + Prompts.text("permissions-network-" + (profile.network() ? "enabled" : "restricted")));
        paragraphs.add(Prompts.text("permissions-approval-" + policy));
        if (permissionsTool && !policy.equals("never")) {
            paragraphs.add(Prompts.text("permissions-request-tool"));
        }
        if (!writable.isEmpty()) {
            paragraphs.add("Writable roots: "
                    + writable.stream().map(root -> "`" + root + "`").collect(Collectors.joining(", ")) + ".");
        }
        return "<permissions instructions>\n" + String.join("\n\n", paragraphs) + "\n</permissions instructions>";
    }
}

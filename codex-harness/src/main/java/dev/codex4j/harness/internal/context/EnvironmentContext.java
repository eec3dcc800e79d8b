package dev.codex4j.harness.internal.context;

import dev.codex4j.harness.sandbox.PermissionProfile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Where a turn works, as the model is told. */
record EnvironmentContext(Path cwd, String shell, LocalDate date, ZoneId zone, String filesystem) {

    static EnvironmentContext of(
            Path cwd, String shell, LocalDate date, ZoneId zone, List<Path> workspaceRoots, PermissionProfile profile) {
        return new EnvironmentContext(cwd, shell, date, zone, filesystem(workspaceRoots, profile));
    }

    /** The whole block. */
    String full() {
        return block("  <cwd>" + escape(cwd.toString()) + "</cwd>\n  <shell>" + shell + "</shell>\n");
    }

    /** The block without folder and shell. */
    String withoutPlace() {
        return block("");
    }

    private String block(String place) {
        return "<environment_context>\n" + place + "  <current_date>" + date + "</current_date>\n  <timezone>" + zone
                + "</timezone>\n  " + filesystem + "\n</environment_context>";
    }

    private static String filesystem(List<Path> workspaceRoots, PermissionProfile profile) {
        StringBuilder text = new StringBuilder("<filesystem><workspace_roots>");
        workspaceRoots.forEach(
                root -> text.append("<root>").append(escape(root.toString())).append("</root>"));
        text.append("</workspace_roots>");
        if (profile instanceof PermissionProfile.Managed managed) {
            text.append("<permission_profile type=\"managed\"><file_system type=\"restricted\">");
            managed.entries().forEach(entry -> text.append(entry(entry)));
            text.append("</file_system></permission_profile>");
        } else {
            String type = profile instanceof PermissionProfile.External ? "external" : "disabled";
            text.append("<permission_profile type=\"")
                    .append(type)
                    .append("\"><file_system type=\"unrestricted\" /></permission_profile>");
        }
        return text.append("</filesystem>").toString();
    }

    private static String entry(PermissionProfile.Entry entry) {
        String place = entry.location() instanceof PermissionProfile.Folder folder
                ? "<path>" + escape(folder.path().toString()) + "</path>"
                : "<special>" + ((PermissionProfile.Special) entry.location()).label() + "</special>";
        String fixed = entry.access() == PermissionProfile.Access.DENY ? " escalatable=\"false\"" : "";
        return "<entry access=\"" + entry.access().name().toLowerCase(Locale.ROOT) + "\"" + fixed + ">" + place
                + "</entry>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

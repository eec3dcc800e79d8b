package dev.codex4j.harness.internal.rollout;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.permission.NetworkAccess;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How commands are confined, as rollouts write it. */
final class SandboxForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SandboxForm() {}

    static Payload profile(PermissionProfile profile) {
        String network = profile.network() ? "enabled" : "restricted";
        if (profile instanceof PermissionProfile.Disabled) {
            return new Payload().put("type", "disabled");
        }
        if (profile instanceof PermissionProfile.External) {
            return new Payload().put("type", "external").put("network", network);
        }
        ArrayNode entries = JSON.arrayNode();
        ((PermissionProfile.Managed) profile).entries().forEach(entry -> entries.add(entry(entry)));
        return new Payload()
                .put("type", "managed")
                .put("file_system", new Payload().put("type", "restricted").put("entries", entries))
                .put("network", network);
    }

    private static ObjectNode entry(PermissionProfile.Entry entry) {
        ObjectNode place = JSON.objectNode();
        if (entry.location() instanceof PermissionProfile.Folder folder) {
            place.put("type", "path").put("path", folder.path().toString());
        } else {
            String kind = ((PermissionProfile.Special) entry.location()).name().toLowerCase(Locale.ROOT);
            place.put("type", "special").putObject("value").put("kind", kind);
        }
        return JSON.objectNode()
                .set("path", place)
                .put("access", entry.access().name().toLowerCase(Locale.ROOT));
    }

    static ObjectNode policy(SandboxPolicy policy) {
        ObjectNode disk = Casing.snakeKeys((ObjectNode) ProtocolJson.encodeToTree(policy));
        String type = Casing.snake(disk.path("type").asString("")).replace('_', '-');
        return disk.put("type", type);
    }

    /**
     * Reads how commands are confined.
     *
     * @param policy the policy, missing if that was not written
     * @param profile the profile; what of it no policy can say is left out, on the side of forbidding
     */
    static SandboxPolicy policy(JsonNode policy, JsonNode profile) {
        if (policy instanceof ObjectNode object) {
            ObjectNode wire = Casing.camelKeys(object);
            wire.put("type", Casing.camel(object.path("type").asString("").replace('-', '_')));
            return ProtocolJson.decode(wire, SandboxPolicy.class);
        }
        boolean network = profile.path("network").asString("").equals("enabled");
        return switch (profile.path("type").asString("")) {
            case "disabled" -> new SandboxPolicy.DangerFullAccess();
            case "external" ->
                SandboxPolicy.ExternalSandbox.builder()
                        .networkAccess(network ? NetworkAccess.ENABLED : NetworkAccess.RESTRICTED)
                        .build();
            default -> managed(profile.path("file_system").path("entries"), network);
        };
    }

    private static SandboxPolicy managed(JsonNode entries, boolean network) {
        List<String> folders = new ArrayList<>();
        boolean slashTmp = false;
        boolean tmpdir = false;
        for (JsonNode entry : entries) {
            if (entry.path("access").asString("").equals("write")) {
                JsonNode place = entry.path("path");
                String special = place.path("value").path("kind").asString("");
                slashTmp |= special.equals("slash_tmp");
                tmpdir |= special.equals("tmpdir");
                if (place.path("path").isString()) {
                    folders.add(place.path("path").asString());
                }
            }
        }
        return folders.isEmpty()
                ? SandboxPolicy.ReadOnly.builder().networkAccess(network).build()
                : SandboxPolicy.WorkspaceWrite.builder()
                        .writableRoots(folders)
                        .networkAccess(network)
                        .excludeSlashTmp(!slashTmp)
                        .excludeTmpdirEnvVar(!tmpdir)
                        .build();
    }
}

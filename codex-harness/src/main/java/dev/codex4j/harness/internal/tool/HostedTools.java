package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Declarations of the tools that the provider runs itself. */
final class HostedTools {
    private static final List<String> PLACE = List.of("country", "region", "city", "timezone");

    private HostedTools() {}

    /**
     * @param sandbox where commands may go anywhere, searches may too
     * @param images whether results may hold images
     */
    static List<JsonNode> of(ResolvedConfig config, SandboxPolicy sandbox, boolean images) {
        String mode = config.webSearch() == null ? "cached" : config.webSearch();
        if (mode.equals("disabled")) {
            return List.of();
        }
        boolean live = !mode.equals("cached") || sandbox instanceof SandboxPolicy.DangerFullAccess;
        ObjectNode search =
                JsonNodeFactory.instance.objectNode().put("type", "web_search").put("external_web_access", live);
        if (mode.equals("indexed")) {
            search.put("indexed_web_access", true);
        }
        configure(search, config.table("tools").path("web_search"));
        if (images) {
            search.putArray("search_content_types").add("text").add("image");
        }
        return List.of(search);
    }

    private static void configure(ObjectNode search, JsonNode configured) {
        JsonNode domains = configured.path("allowed_domains");
        if (domains.isArray()) {
            search.putObject("filters").set("allowed_domains", domains);
        }
        JsonNode location = configured.path("location");
        if (location.isObject()) {
            ObjectNode place = search.putObject("user_location").put("type", "approximate");
            PLACE.stream().filter(location::has).forEach(part -> place.set(part, location.path(part)));
        }
        JsonNode size = configured.path("context_size");
        if (size.isString()) {
            search.set("search_context_size", size);
        }
    }
}

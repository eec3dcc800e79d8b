package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.internal.config.CodexHome;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostedToolsTest {
    private static final SandboxPolicy READ_ONLY =
            SandboxPolicy.ReadOnly.builder().build();

    @TempDir
    Path folder;

    private ResolvedConfig config(String... settings) {
        return new ConfigLoader(new CodexHome(folder), folder.resolve("none.toml"), folder, List.of(settings), false)
                .load(ConfigRequest.in(folder));
    }

    private String search(SandboxPolicy sandbox, boolean images, String... settings) {
        return HostedTools.of(config(settings), sandbox, images).toString();
    }

    @Test
    void searchesReachOutAsFarAsTheyAreAllowed() {
        String cached = "[{\"type\":\"web_search\",\"external_web_access\":false}]";
        String live = "[{\"type\":\"web_search\",\"external_web_access\":true}]";
        assertEquals(cached, search(READ_ONLY, false));
        assertEquals(cached, search(READ_ONLY, false, "web_search=\"cached\""));
        assertEquals(live, search(READ_ONLY, false, "web_search=\"live\""));
        assertEquals(live, search(new SandboxPolicy.DangerFullAccess(), false));
        assertEquals(
                "[{\"type\":\"web_search\",\"external_web_access\":true,\"indexed_web_access\":true}]",
                search(READ_ONLY, false, "web_search=\"indexed\""));
        assertEquals("[]", search(READ_ONLY, false, "web_search=\"disabled\""));
    }

    @Test
    void searchesAreSetUpAsConfigured() {
        assertEquals(
                "[{\"type\":\"web_search\",\"external_web_access\":false,"
                        + "\"filters\":{\"allowed_domains\":[\"a.example\"]},"
                        + "\"user_location\":{\"type\":\"approximate\",\"country\":\"DE\",\"city\":\"Munich\"},"
                        + "\"search_context_size\":\"high\",\"search_content_types\":[\"text\",\"image\"]}]",
                search(
                        READ_ONLY,
                        true,
                        "tools.web_search.context_size=\"high\"",
                        "tools.web_search.allowed_domains=[\"a.example\"]",
                        "tools.web_search.location={city=\"Munich\",country=\"DE\"}"));
    }
}

package dev.codex4j.harness.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ConfigAnswersTest {
    private static final String EMPTY = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

    @TempDir
    Path folder;

    private ConfigFixture fixture;

    @BeforeEach
    void makeFolders() throws IOException {
        fixture = new ConfigFixture(folder);
    }

    private JsonNode read(String... flags) {
        return new ConfigAnswers(fixture.loader(flags)).read(fixture.workspace, true);
    }

    @Test
    void everyKnownKeyIsReportedWithWhatCountsWhenItIsNotSet() {
        JsonNode config = read().path("config");

        assertTrue(config.get("model").isNull());
        assertEquals(32768, config.get("project_doc_max_bytes").intValue());
        assertEquals("{}", config.get("mcp_servers").toString());
        assertEquals(
                "{\"persistence\":\"save-all\",\"max_bytes\":null}",
                config.get("history").toString());
        assertTrue(config.path("shell_environment_policy").get("inherit").isNull());
        assertEquals(107, config.size());
    }

    @Test
    void aProviderIsReportedWithAllItsFields() throws IOException {
        fixture.user("[model_providers.m]\nname = \"x\"\nbase_url = \"http://x\"\n");

        JsonNode provider = read().path("config").path("model_providers").path("m");

        assertEquals(24, provider.size());
        assertEquals("responses", provider.get("wire_api").asString());
        assertFalse(provider.get("requires_openai_auth").booleanValue());
    }

    @Test
    void layersComeHighestFirstAndSayWhoDecided() throws IOException {
        fixture.trusted().project("model = \"p\"\n");

        JsonNode answer = read("model_verbosity=low");

        List<String> types = new ArrayList<>();
        answer.path("layers")
                .forEach(layer -> types.add(layer.path("name").path("type").asString()));
        assertEquals(List.of("sessionFlags", "project", "user", "system"), types);
        assertEquals(EMPTY, answer.path("layers").get(3).path("version").asString());
        JsonNode origins = answer.path("origins");
        assertEquals(
                "{\"type\":\"sessionFlags\"}",
                origins.path("model_verbosity").path("name").toString());
        assertEquals("project", origins.path("model").path("name").path("type").asString());
        assertEquals(
                answer.path("layers").get(1).path("version"),
                origins.path("model").path("version"));
        assertTrue(origins.has("projects." + fixture.workspace + ".trust_level"));
        assertFalse(origins.has("project_doc_max_bytes"));
    }

    @Test
    void aProjectNobodyTrustsIsShownWithTheReasonWhyItDoesNotCount() throws IOException {
        fixture.project("model = \"p\"\nmodel_provider = \"evil\"\n");

        JsonNode answer = read();

        JsonNode layer = answer.path("layers").get(0);
        assertEquals("{\"model\":\"p\"}", layer.path("config").toString());
        assertEquals(
                "To load project-local config, hooks, and exec policies, add " + fixture.workspace
                        + " as a trusted project in " + fixture.home.resolve("config.toml") + ".",
                layer.path("disabledReason").asString());
        assertTrue(answer.path("config").path("model").isNull());
        assertTrue(answer.path("origins").isEmpty());
    }

    @Test
    void aFileThatCannotBeUsedIsAnErrorThatSaysWhichStepFailed() throws IOException {
        fixture.user("model = 5");
        assertEquals(
                "invalid configuration: invalid type: integer `5`, expected a string\nin `model`\n",
                assertThrows(ConfigException.class, this::read).getMessage());

        fixture.user("model = ");
        String unreadable = assertThrows(ConfigException.class, this::read).getMessage();
        assertTrue(
                unreadable.startsWith("failed to read configuration layers: " + fixture.home + "/config.toml:1:"),
                unreadable);
    }
}

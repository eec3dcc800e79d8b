package dev.codex4j.harness.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigWriterTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private ConfigFixture fixture;

    @BeforeEach
    void makeFolders() throws IOException {
        fixture = new ConfigFixture(folder);
    }

    private static ConfigEdit set(String key, String json) {
        return new ConfigEdit(key, JSON.readTree(json), false);
    }

    private static ConfigEdit merge(String key, String json) {
        return new ConfigEdit(key, JSON.readTree(json), true);
    }

    private JsonNode write(ConfigEdit... edits) {
        return new ConfigWriter(fixture.loader()).write(Arrays.asList(edits), null, null);
    }

    private String text() throws IOException {
        return Files.readString(fixture.home.resolve("config.toml"));
    }

    private String version() {
        JsonNode layers = new ConfigAnswers(fixture.loader()).read(null, true).path("layers");
        return layers.get(0).path("version").asString();
    }

    @Test
    void valuesAreReplacedMergedAndRemovedWhileTheRestStays() throws IOException {
        fixture.user("# keep\nmodel = \"m\"\nmodel_verbosity = \"low\"\n");

        write(
                set("model", "\"new\""),
                set("sandbox_workspace_write", "{\"network_access\":true,\"writable_roots\":[]}"));
        write(merge("sandbox_workspace_write", "{\"exclude_slash_tmp\":true}"), set("model_verbosity", "null"));
        write(merge("mcp_servers.\"dotted.name\".command", "\"true\""));

        assertEquals("""
                # keep
                model = "new"

                [sandbox_workspace_write]
                network_access = true
                writable_roots = []
                exclude_slash_tmp = true

                [mcp_servers."dotted.name"]
                command = "true"
                """, text());
    }

    @Test
    void theAnswerGivesTheNewVersionAndTheNextReadAgrees() throws IOException {
        fixture.user("model = \"m\"\n");

        JsonNode answer = write(set("model", "\"n\""));

        assertEquals("ok", answer.path("status").asString());
        assertEquals(version(), answer.path("version").asString());
        assertEquals(
                fixture.home.resolve("config.toml").toString(),
                answer.path("filePath").asString());
        assertTrue(answer.get("overriddenMetadata").isNull());
    }

    @Test
    void aFileThatIsNotThereIsMade() throws IOException {
        write(set("model", "\"m\""));

        assertEquals("model = \"m\"\n", text());
    }

    @Test
    void aStaleVersionIsRefused() throws IOException {
        fixture.user("model = \"m\"\n");
        String read = version();
        ConfigWriter writer = new ConfigWriter(fixture.loader());
        writer.write(List.of(set("model", "\"n\"")), read, null);

        ConfigWriteException error = assertThrows(
                ConfigWriteException.class, () -> writer.write(List.of(set("model", "\"o\"")), read, null));

        assertEquals("configVersionConflict", error.reason().code());
        assertEquals("model = \"n\"\n", text());
    }

    @Test
    void aBatchIsWrittenAsAWholeOrNotAtAll() throws IOException {
        fixture.user("model = \"m\"\n");

        ConfigWriteException error = assertThrows(
                ConfigWriteException.class, () -> write(set("model", "\"half\""), set("sandbox_mode", "\"nowhere\"")));

        assertEquals("configValidationError", error.reason().code());
        assertTrue(String.valueOf(error.getMessage()).startsWith("Invalid configuration: "));
        assertEquals("model = \"m\"\n", text());
        try (Stream<Path> files = Files.list(fixture.home)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anEmptyKeyAndAnotherFileAreRefused() {
        ConfigWriteException empty = assertThrows(ConfigWriteException.class, () -> write(set("", "1")));
        assertEquals("keyPath must not be empty", empty.getMessage());
        assertEquals("configValidationError", empty.reason().code());

        ConfigWriteException other = assertThrows(
                ConfigWriteException.class,
                () -> new ConfigWriter(fixture.loader())
                        .write(List.of(set("model", "1")), null, fixture.workspace.resolve("other.toml")));
        assertEquals("Only writes to the user config are allowed", other.getMessage());
        assertEquals("configLayerReadonly", other.reason().code());
    }

    @Test
    void aWriteThatAFlagOverridesSaysSo() throws IOException {
        JsonNode answer = new ConfigWriter(fixture.loader("model=flagged"))
                .write(List.of(set("model", "\"written\"")), null, null);

        assertEquals("okOverridden", answer.path("status").asString());
        JsonNode overridden = answer.path("overriddenMetadata");
        assertEquals("flagged", overridden.path("effectiveValue").asString());
        assertEquals("Overridden by session flags", overridden.path("message").asString());
        assertEquals(
                "sessionFlags",
                overridden.path("overridingLayer").path("name").path("type").asString());
        assertEquals("model = \"written\"\n", text());
    }

    @Test
    void aLinkedFileStaysLinkedAndKeepsItsPermissions() throws IOException {
        Path real = Files.writeString(fixture.workspace.resolve("real.toml"), "model = \"m\"\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(fixture.home.resolve("config.toml"), real);

        write(set("model", "\"n\""));

        assertEquals("model = \"n\"\n", Files.readString(real));
        assertTrue(Files.isSymbolicLink(fixture.home.resolve("config.toml")));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
    }

    @Test
    void aFileThatCannotBeReadIsNotTouched() throws IOException {
        fixture.user("model = ");

        ConfigException error = assertThrows(ConfigException.class, () -> write(set("model", "\"n\"")));

        assertTrue(String.valueOf(error.getMessage()).startsWith("failed to load configuration: "));
        assertEquals("model = ", text());
    }

    @Test
    void whatIsWrittenIsLoaded() throws IOException {
        write(set("features.goals", "false"), set("model", "\"a \\\"b\\\"\""));

        ResolvedConfig config = fixture.load();

        assertFalse(config.feature("goals"));
        assertEquals("a \"b\"", config.model());
        assertNull(config.modelVerbosity());
    }
}

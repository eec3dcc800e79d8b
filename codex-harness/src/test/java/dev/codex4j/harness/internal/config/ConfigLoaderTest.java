package dev.codex4j.harness.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

class ConfigLoaderTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @TempDir
    Path folder;

    private ConfigFixture fixture;

    @BeforeEach
    void makeFolders() throws IOException {
        fixture = new ConfigFixture(folder);
    }

    @Test
    void withNothingConfiguredAnUnknownProjectMayOnlyBeRead() {
        ResolvedConfig config = fixture.load();

        assertNull(config.model());
        assertEquals("openai", config.modelProviderId());
        assertEquals("on-request", config.approvalPolicy().asString());
        assertEquals("read-only", config.sandbox().mode());
        assertEquals(":read-only", config.sandbox().profile());
        assertEquals(32768, config.projectDocMaxBytes());
        assertEquals(Duration.ofMinutes(5), config.backgroundTerminalMaxTimeout());
        assertTrue(config.feature("goals"));
        assertFalse(config.feature("memories"));
        assertFalse(Files.exists(fixture.home.resolve("config.toml")));
    }

    @Test
    void aTrustedProjectMayBeWrittenInAndAnUntrustedOneIsAskedAbout() throws IOException {
        ResolvedConfig trusted = fixture.trusted().load();
        assertEquals("on-request", trusted.approvalPolicy().asString());
        assertEquals("workspace-write", trusted.sandbox().mode());
        assertEquals(":workspace", trusted.sandbox().profile());

        fixture.user("[projects.\"" + fixture.workspace + "\"]\ntrust_level = \"untrusted\"\n");
        ResolvedConfig untrusted = fixture.load();
        assertEquals("untrusted", untrusted.approvalPolicy().asString());
        assertEquals("workspace-write", untrusted.sandbox().mode());
    }

    @Test
    void trustInARepositoryCoversItsFoldersAndItsLinkedWorktrees() throws IOException {
        Path repository = fixture.workspace;
        Path inner = Files.createDirectories(repository.resolve("a/b"));
        Path worktree = Files.createDirectories(folder.toRealPath().resolve("linked"));
        Files.createDirectories(repository.resolve(".git/worktrees/linked"));
        Files.writeString(worktree.resolve(".git"), "gitdir: " + repository.resolve(".git/worktrees/linked") + "\n");
        ConfigLoader loader = fixture.trusted().loader();

        assertEquals(TrustLevel.TRUSTED, loader.load(ConfigRequest.in(inner)).trust());
        assertEquals(TrustLevel.TRUSTED, loader.load(ConfigRequest.in(worktree)).trust());
        assertEquals(
                TrustLevel.UNKNOWN, loader.load(ConfigRequest.in(fixture.home)).trust());
    }

    @Test
    void higherLayersWinKeyByKey() throws IOException {
        fixture.user("""
                model = "user"
                model_verbosity = "low"
                [sandbox_workspace_write]
                network_access = true
                writable_roots = ["rel", "~/mine", "/abs"]
                """);
        Map<String, tools.jackson.databind.JsonNode> config = Map.of(
                "sandbox_workspace_write.exclude_slash_tmp",
                NODES.booleanNode(true),
                "model_reasoning_effort",
                NODES.stringNode("high"));
        ConfigRequest request = new ConfigRequest(
                fixture.workspace,
                config,
                "requested",
                null,
                NODES.stringNode("untrusted"),
                "workspace-write",
                null,
                null);

        ResolvedConfig resolved =
                fixture.loader("model=flagged", "model_reasoning_effort=low").load(request);

        assertEquals("requested", resolved.model());
        assertEquals("low", resolved.modelVerbosity());
        assertEquals("high", resolved.modelReasoningEffort());
        assertEquals("untrusted", resolved.approvalPolicy().asString());
        SandboxSettings sandbox = resolved.sandbox();
        assertTrue(sandbox.networkAccess());
        assertTrue(sandbox.excludeSlashTmp());
        assertNull(sandbox.profile());
        assertEquals(
                List.of(
                        fixture.home.resolve("rel"),
                        fixture.home.resolveSibling("user").resolve("mine"),
                        Path.of("/abs")),
                sandbox.writableRoots());
    }

    @Test
    void aChangedFileCountsForTheNextThread() throws IOException {
        ConfigLoader loader = fixture.user("model = \"one\"").loader();
        ResolvedConfig before = loader.load(ConfigRequest.in(fixture.workspace));

        fixture.user("model = \"two\"");

        assertEquals("two", loader.load(ConfigRequest.in(fixture.workspace)).model());
        assertEquals("one", before.model());
    }

    @Test
    void aTrustedProjectSetsWhatConcernsTheProjectOnly() throws IOException {
        ConfigLoader loader = fixture.trusted()
                .project("model = \"p\"\nmodel_provider = \"evil\"\n")
                .loader();

        ResolvedConfig config = loader.load(ConfigRequest.in(Files.createDirectories(fixture.workspace.resolve("x"))));

        assertEquals("p", config.model());
        assertEquals("openai", config.modelProviderId());
    }

    @Test
    void aProjectCannotTrustItself() throws IOException {
        fixture.project("model = \"p\"\n[projects.\"" + fixture.workspace + "\"]\ntrust_level = \"trusted\"\n");

        ResolvedConfig config = fixture.load();

        assertNull(config.model());
        assertEquals(TrustLevel.UNKNOWN, config.trust());
    }

    @Test
    void providersAreReadWithTheirDefaultsAndKeepTheirSecrets() throws IOException {
        fixture.user("""
                model_provider = "mock"
                [model_providers.mock]
                name = "Mock"
                base_url = "http://127.0.0.1:1/v1"
                experimental_bearer_token = "s3cret"
                stream_max_retries = 0
                http_headers = { X-A = "b" }
                """);

        ProviderSettings provider = fixture.load().provider();

        assertNotNull(provider);
        assertEquals("http://127.0.0.1:1/v1", provider.baseUrl());
        assertEquals(4, provider.requestMaxRetries());
        assertEquals(0, provider.streamMaxRetries());
        assertEquals(Duration.ofMinutes(5), provider.streamIdleTimeout());
        assertEquals(Map.of("X-A", "b"), provider.httpHeaders());
        assertFalse(provider.toString().contains("s3cret"));
    }

    @Test
    void theTextOfAnInstructionsFileIsReadFromTheFolderOfItsSetting() throws IOException {
        Files.writeString(fixture.home.resolve("base.md"), "Be brief.\n");

        ResolvedConfig config =
                fixture.user("model_instructions_file = \"base.md\"").load();

        assertEquals("Be brief.", config.modelInstructions());
    }

    @Test
    void twoLoadersDoNotKnowEachOther() throws IOException {
        ConfigFixture other = new ConfigFixture(Files.createDirectories(folder.resolve("other")));
        other.user("model = \"theirs\"");
        fixture.user("model = \"ours\"");

        assertEquals("ours", fixture.load().model());
        assertEquals("theirs", other.load().model());
    }

    @Test
    void atStartABadFileIsAWarningAndABadFlagAnError() throws IOException {
        fixture.user("model = 5");
        assertEquals(
                List.of("Invalid configuration; using defaults. " + fixture.home.resolve("config.toml")
                        + ":1:9: invalid type: integer `5`, expected a string"),
                fixture.loader().checkAtStart(fixture.workspace));

        ConfigException bad = assertThrows(
                ConfigException.class, () -> fixture.loader("model=5").checkAtStart(fixture.workspace));
        assertEquals("invalid type: integer `5`, expected a string\nin `model`\n", bad.getMessage());
    }

    @Test
    void atStartIgnoredKeysAreNamed() throws IOException {
        fixture.user("unheard_of = 1\nmodel = \"m\"\n");

        List<String> warnings = fixture.loader().checkAtStart(fixture.workspace);

        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).contains("`unheard_of` is ignored"), warnings.get(0));
    }
}

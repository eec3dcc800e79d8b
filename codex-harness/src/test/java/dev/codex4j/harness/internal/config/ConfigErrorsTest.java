package dev.codex4j.harness.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class ConfigErrorsTest {
    @TempDir
    Path folder;

    private ConfigFixture fixture;

    @BeforeEach
    void makeFolders() throws IOException {
        fixture = new ConfigFixture(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "model = 5|1:9: invalid type: integer `5`, expected a string",
                "model_context_window = \"x\"|1:24: invalid type: string \"x\", expected i64",
                "project_doc_max_bytes = -1|1:25: invalid value: integer `-1`, expected usize",
                "sandbox_mode = \"nope\"|1:16: unknown variant `nope`, expected one of `read-only`,"
                        + " `workspace-write`, `danger-full-access`",
                "# c\\n[features]\\n'foo' = \"x\"|3:9: invalid type: string \"x\", expected a boolean",
                "[approval_policy.granular]\\nrules = true|1:1: missing field `sandbox_approval`",
                "[model_providers.openai]\\nname = \"x\"|1:2: model_providers contains reserved built-in provider IDs:"
                        + " `openai`. Built-in providers cannot be overridden. Rename your custom provider"
                        + " (for example, `openai-custom`).",
                "[model_providers.m]\\nbase_url = \"x\"|1:2: model_providers.m: provider name must not be empty",
                "a = 1\\na = 2|2:6: Duplicate key",
            })
    void aMistakeInAFileIsReportedWithItsPlace(String toml, String message) throws IOException {
        fixture.user(toml.replace("\\n", "\n"));

        ConfigException error = assertThrows(ConfigException.class, fixture::load);

        assertEquals(fixture.home.resolve("config.toml") + ":" + message, error.getMessage());
        assertFalse(error.endsServer());
    }

    @Test
    void aRetiredWireApiIsReportedWithItsRemedy() throws IOException {
        fixture.user("[model_providers.m]\nname = \"x\"\nwire_api = \"chat\"\n");

        ConfigException error = assertThrows(ConfigException.class, fixture::load);

        assertEquals("model_providers.m.wire_api", error.key());
        assertEquals(3, java.util.Objects.requireNonNull(error.place()).line());
        assertTrue(error.detail().startsWith("`wire_api = \"chat\"` is no longer supported.\nHow to fix: "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "model_provider = \"m\"|Model provider `m` not found",
                "[permissions.foo]\\ndescription = \"x\"|config defines `[permissions]` profiles but does not set"
                        + " `default_permissions`",
                "default_permissions = \"p\"|default_permissions requires a `[permissions]` table",
                "profile = \"x\"|legacy `profile = \"x\"` config is no longer supported; use `--profile x` with"
                        + " `x.config.toml` instead",
                "model_instructions_file = \"/no/such\"|failed to read model instructions file /no/such: No such file"
                        + " or directory (os error 2)",
            })
    void aContradictionIsReportedAsAWhole(String toml, String message) throws IOException {
        fixture.user(toml.replace("\\n", "\n"));

        assertEquals(message, assertThrows(ConfigException.class, fixture::load).getMessage());
    }

    @Test
    void aPolicyOfNoTrustInAFileEndsTheServer() throws IOException {
        fixture.user("approval_policy = \"untrusted\"");

        ConfigException error =
                assertThrows(ConfigException.class, () -> fixture.loader().checkAtStart(fixture.workspace));

        assertTrue(error.endsServer());
        assertEquals("approval_policy = \"untrusted\" is no longer supported; remove this setting", error.getMessage());
    }

    @Test
    void aMistakeInARequestNamesItsKey() {
        ConfigRequest request = new ConfigRequest(
                fixture.workspace,
                Map.of("model_provider", JsonNodeFactory.instance.numberNode(5)),
                null,
                null,
                null,
                null,
                null,
                null);

        ConfigException error =
                assertThrows(ConfigException.class, () -> fixture.loader().load(request));

        assertEquals("invalid type: integer `5`, expected a string\nin `model_provider`\n", error.getMessage());
    }

    @Test
    void unknownKeysAreErrorsOnlyWhenAskedFor() throws IOException {
        fixture.user("[shell_environment_policy]\ninherit = \"all\"\nfoo = 1\n");

        fixture.load();
        ConfigException error = assertThrows(
                ConfigException.class, () -> fixture.strictLoader().load(ConfigRequest.in(fixture.workspace)));

        assertEquals("unknown configuration field `shell_environment_policy.foo`", error.detail());
        assertEquals(3, java.util.Objects.requireNonNull(error.place()).line());
    }

    @ParameterizedTest
    @CsvSource({
        "x, error parsing -c overrides: Invalid override (missing '='): x",
        "=5, error parsing -c overrides: Empty key in override: =5",
    })
    void aFlagThatIsNoneIsRefused(String flag, String message) {
        ConfigException error = assertThrows(ConfigException.class, () -> fixture.loader(flag));

        assertEquals(message, error.getMessage());
    }
}

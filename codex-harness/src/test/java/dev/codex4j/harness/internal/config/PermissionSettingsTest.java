package dev.codex4j.harness.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.protocol.json.ProtocolJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Permission profiles of the configuration: what they allow, and which are refused. */
class PermissionSettingsTest {
    private static final Path ROOT = Path.of("/work");

    @TempDir
    Path folder;

    private ConfigFixture fixture;

    @BeforeEach
    void prepare() throws IOException {
        fixture = new ConfigFixture(folder);
    }

    private NamedProfile profile(String... lines) throws IOException {
        fixture.user("default_permissions = \"p\"\n[permissions.p]\n" + String.join("\n", lines) + "\n");
        return fixture.load().profiles().require("p");
    }

    /** One line an entry, those last of which nobody is told. */
    private static String told(NamedProfile profile) {
        PermissionProfile.Managed managed = (PermissionProfile.Managed) profile.in(List.of(ROOT));
        return managed.entries().stream()
                .map(entry -> entry.access() + " "
                        + (entry.location() instanceof PermissionProfile.Folder named
                                ? named.path().toString()
                                : entry.location().toString()))
                .collect(Collectors.joining("; "));
    }

    private static String policy(NamedProfile profile) {
        return ProtocolJson.encodeToString(profile.policy());
    }

    @Test
    void aProfileSaysWhatIsAllowedWhere() throws IOException {
        NamedProfile profile = profile(
                "description = \"mine\"",
                "filesystem = { \":root\" = \"read\", \":workspace_roots\" = \"write\", \"/srv\" = \"write\" }");

        assertEquals("mine", profile.description());
        assertEquals("WRITE /srv; READ ROOT; WRITE /work", told(profile));
        assertEquals(
                "{\"type\":\"workspaceWrite\",\"writableRoots\":[\"/srv\"],\"networkAccess\":false,"
                        + "\"excludeTmpdirEnvVar\":true,\"excludeSlashTmp\":true}",
                policy(profile));
    }

    @Test
    void foldersThatMustStayAreProtectedWithoutBeingTold() throws IOException {
        NamedProfile profile =
                profile("filesystem = { \":workspace_roots\" = { \".\" = \"write\", \".git\" = \"write\" } }");
        PermissionProfile.Managed managed = (PermissionProfile.Managed) profile.in(List.of(ROOT));

        assertEquals("WRITE /work; WRITE /work/.git", told(profile));
        assertTrue(managed.implied()
                .contains(new PermissionProfile.Entry(
                        PermissionProfile.Access.READ, new PermissionProfile.Folder(ROOT.resolve(".codex")))));
        assertTrue(managed.implied().stream()
                .noneMatch(entry -> entry.location().equals(new PermissionProfile.Folder(ROOT.resolve(".git")))));
    }

    @Test
    void placesInTheWorkspaceAreInEachOfItsRoots() throws IOException {
        NamedProfile profile = profile(
                "filesystem = { \":workspace_roots\" = { \".\" = \"write\", docs = \"read\", secret = \"none\" } }",
                "workspace_roots = { \"/srv\" = true, \"~/other\" = true, \"/opt\" = false }");
        Path other = folder.toRealPath().resolve("user/other");

        assertEquals(
                "WRITE /work; WRITE /srv; WRITE " + other + "; READ /work/docs; READ /srv/docs; READ " + other
                        + "/docs; DENY /work/secret; DENY /srv/secret; DENY " + other + "/secret",
                told(profile));
    }

    @Test
    void aProfileAddsToTheOneThatItExtends() throws IOException {
        fixture.user(String.join(
                "\n",
                "default_permissions = \"q\"",
                "[permissions.p]",
                "extends = \":workspace\"",
                "network = { enabled = true }",
                "[permissions.q]",
                "extends = \"p\"",
                "filesystem = { \"/srv\" = \"write\", \":slash_tmp\" = \"read\" }"));
        NamedProfile profile = fixture.load().profiles().require("q");

        assertEquals("WRITE /srv; READ ROOT; READ SLASH_TMP; WRITE TMPDIR; WRITE /work", told(profile));
        assertTrue(profile.network());
        assertEquals("p", profile.view().extendsValue());
    }

    @Test
    void everythingIsAllowedToAProfileThatSaysSo() throws IOException {
        NamedProfile profile = profile("filesystem = { \":root\" = \"write\" }", "network = { enabled = true }");

        assertEquals(new PermissionProfile.Disabled(), profile.in(List.of(ROOT)));
        assertEquals("{\"type\":\"dangerFullAccess\"}", policy(profile));
    }

    @Test
    void aProfileThatSaysNothingAllowsNothingAndWarns() throws IOException {
        NamedProfile profile = profile();

        assertEquals("", told(profile));
        assertEquals(1, profile.warnings().size());
        assertEquals("{\"type\":\"readOnly\",\"networkAccess\":false}", policy(profile));
    }

    @Test
    void aPlaceOfALaterVersionIsIgnoredWithAWarning() throws IOException {
        NamedProfile profile = profile("filesystem = { \":root\" = \"read\", \":moon\" = \"read\" }");

        assertEquals("READ ROOT", told(profile));
        assertTrue(profile.warnings().get(0).contains(":moon"));
    }

    @Test
    void aProfileOutranksTheModeOfItsLayerButNotThoseAbove() throws IOException {
        fixture.user("sandbox_mode = \"danger-full-access\"\ndefault_permissions = \":read-only\"\n");
        assertEquals(":read-only", fixture.load().sandbox().profile());

        fixture.user("default_permissions = \":danger-full-access\"\n");
        assertEquals(
                "read-only", fixture.load("sandbox_mode=read-only").sandbox().mode());
        assertNull(fixture.load("sandbox_mode=read-only").sandbox().profile());

        fixture.user("sandbox_mode = \"danger-full-access\"\n");
        assertEquals(
                ":read-only",
                fixture.load("default_permissions=:read-only").sandbox().profile());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filesystem={'foo'='read'} | filesystem path `foo` must be absolute, use `~/...`, or start with `:`",
                "filesystem={'**/*.env'='read'} | filesystem glob path `**/*.env` only supports `deny` access; use an"
                        + " exact path or trailing `/**` for `read` subtree access",
                "filesystem={'/a/*.env'='deny'} | filesystem glob path `/a/*.env` cannot be enforced here; name the"
                        + " files or folders that are denied",
                "filesystem={':root'='execute'} | filesystem path `:root` must be set to `read`, `write` or `deny`",
                "filesystem={':root'={'opt'='write'}} | filesystem path `:root` does not support nested entries",
                "filesystem={':workspace_roots'={'../x'='write'}} | filesystem subpath `../x` must be a descendant path"
                        + " without `.` or `..` components",
                "filesystem={':workspace_roots'={'/x'='write'}} | filesystem subpath `/x` must be a descendant path"
                        + " without `.` or `..` components",
                "filesystem='read' | permissions profile `p`: `filesystem` must be a table",
                "network={enabled=1} | permissions profile `p`: `network.enabled` must be true or false",
                "network={enabled=true,domains={'a.b'='allow'}} | permissions profile `p` limits what commands may reach"
                        + " on the network, which cannot be enforced here; set `network.enabled` alone",
                "extends='zz' | permissions profile `p` extends undefined profile `zz`",
                "extends='p' | permissions profile inheritance cycle detected: p -> p",
                "extends=':danger-full-access' | permissions profile `p` cannot extend unsupported built-in profile"
                        + " `:danger-full-access`"
            })
    void aProfileThatCannotBeUsedIsRefused(String line, String message) {
        assertEquals(
                message,
                assertThrows(ConfigException.class, () -> profile(line.replace('\'', '"')))
                        .getMessage());
    }

    @Test
    void aNameThatIsReservedOrUnknownIsRefused() throws IOException {
        fixture.user("default_permissions = \":p\"\n[permissions.\":p\"]\n");
        assertEquals(
                "permissions profile `:p` uses a reserved built-in profile prefix",
                assertThrows(ConfigException.class, fixture::load).getMessage());
        fixture.user("default_permissions = \":nope\"\n");
        assertEquals(
                "default_permissions refers to unknown built-in profile `:nope`",
                assertThrows(ConfigException.class, fixture::load).getMessage());
        fixture.user("default_permissions = \"zz\"\n[permissions.p]\n");
        assertEquals(
                "default_permissions refers to undefined profile `zz`",
                assertThrows(ConfigException.class, fixture::load).getMessage());
    }
}

package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Entry;
import dev.codex4j.harness.sandbox.PermissionProfile.Folder;
import dev.codex4j.harness.sandbox.PermissionProfile.Special;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatbeltSandboxTest {
    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void prepare() throws IOException {
        workspace = Files.createDirectory(folder.resolve("work\") (allow default) (\""));
    }

    private SeatbeltProfile profile(boolean network) {
        return SeatbeltProfile.of(ResolvedProfile.of((PermissionProfile.Managed)
                PermissionProfile.workspaceWrite(List.of(workspace), List.of(), network, true, true)));
    }

    @Test
    void everythingIsDeniedAtFirst() {
        assertTrue(profile(false).text().startsWith("(version 1)\n(deny default)\n"));
    }

    @Test
    void theWorkspaceIsWritableAndItsProtectedFoldersAreNotInThisOrder() {
        SeatbeltProfile profile = profile(false);
        String text = profile.text();
        assertEquals(
                List.of(Path.of("/"), workspace, workspace.resolve(".git")),
                profile.places().values().stream().limit(3).toList());
        int writable = text.indexOf("(allow file-read* file-write* (subpath (param \"PLACE_1\")))");
        int rootClosed = text.indexOf("(deny file-write* (subpath (param \"PLACE_0\")))");
        int gitClosed = text.indexOf("(deny file-write* (subpath (param \"PLACE_2\")))");
        assertAll(
                () -> assertTrue(rootClosed > 0 && rootClosed < writable, text),
                () -> assertTrue(writable < gitClosed, text));
    }

    @Test
    void theWayToAProtectedFolderCannotBeMovedAside() {
        Path inner = workspace.resolve("a/b");
        SeatbeltProfile profile = SeatbeltProfile.of(ResolvedProfile.of(new PermissionProfile.Managed(
                List.of(new Entry(Access.WRITE, new Folder(workspace)), new Entry(Access.READ, new Folder(inner))),
                false)));
        for (Path place : List.of(inner, workspace.resolve("a"))) {
            assertTrue(
                    profile.places().entrySet().stream()
                            .filter(parameter -> parameter.getValue().equals(place))
                            .anyMatch(parameter -> profile.text()
                                    .contains("(deny file-write-unlink (literal (param \"" + parameter.getKey()
                                            + "\")))")),
                    profile.text());
        }
    }

    @Test
    void theNetworkIsMentionedOnlyWhereItIsAllowed() {
        assertFalse(profile(false).text().contains("network"));
        assertTrue(profile(true).text().contains("(allow network*)"));
    }

    @Test
    void deniedPlacesAreClosedForReading() {
        SeatbeltProfile profile = SeatbeltProfile.of(ResolvedProfile.of(new PermissionProfile.Managed(
                List.of(new Entry(Access.READ, Special.ROOT), new Entry(Access.DENY, new Folder(workspace))), false)));
        assertTrue(profile.text().contains("(deny file-read* file-write* (subpath (param \"PLACE_1\")))"));
    }

    @Test
    void noNameOfAFileBecomesPartOfTheProfile() {
        assertFalse(profile(false).text().contains("allow default"));
    }

    @Test
    void everyBracketIsClosed() {
        String text = profile(true).text().replaceAll("\"[^\"]*\"", "");
        assertEquals(
                text.chars().filter(c -> c == '(').count(),
                text.chars().filter(c -> c == ')').count());
    }

    @Test
    void theCommandRunsBelowTheSystemsProgramWithItsPlacesAsParameters() throws IOException {
        Path program = Files.writeString(folder.resolve("sandbox-exec"), "#!/bin/sh\n");
        assertTrue(program.toFile().setExecutable(true));
        Sandbox.Ready ready = assertInstanceOf(
                Sandbox.Ready.class,
                new SeatbeltSandbox(program)
                        .confine(
                                new Sandbox.Command(List.of("ls", "-l"), workspace, Map.of("A", "b")),
                                PermissionProfile.workspaceWrite(List.of(workspace), List.of(), false, true, true)));
        List<String> argv = ready.argv();
        assertAll(
                () -> assertEquals(List.of(program.toString(), "-p"), argv.subList(0, 2)),
                () -> assertTrue(argv.contains("-DPLACE_1=" + workspace), argv.toString()),
                () -> assertEquals(List.of("--", "ls", "-l"), argv.subList(argv.size() - 3, argv.size())),
                () -> assertEquals(
                        Map.of("A", "b", "CODEX_SANDBOX", "seatbelt", "CODEX_SANDBOX_NETWORK_DISABLED", "1"),
                        ready.environment()));
    }

    @Test
    void withoutTheSystemsProgramItRefuses() {
        SeatbeltSandbox sandbox = new SeatbeltSandbox(folder.resolve("missing"));
        assertTrue(sandbox.unusable().isPresent());
        assertInstanceOf(
                Sandbox.Refused.class,
                sandbox.confine(
                        new Sandbox.Command(List.of("ls"), workspace, Map.of()), PermissionProfile.readOnly(false)));
    }

    @Test
    void otherSystemsRefuseWhatWouldHaveToBeConfined() {
        Sandbox windows = PlatformSandbox.of("Windows 11", Map.of(), folder, Runnable::run);
        Sandbox.Command command = new Sandbox.Command(List.of("dir"), workspace, Map.of());
        assertInstanceOf(Sandbox.Refused.class, windows.confine(command, PermissionProfile.readOnly(false)));
        assertInstanceOf(Sandbox.Ready.class, windows.confine(command, new PermissionProfile.Disabled()));
        assertEquals("none", windows.label());
        assertInstanceOf(BubblewrapSandbox.class, PlatformSandbox.of("Linux", Map.of(), folder, Runnable::run));
        assertInstanceOf(SeatbeltSandbox.class, PlatformSandbox.of("Mac OS X", Map.of(), folder, Runnable::run));
    }
}

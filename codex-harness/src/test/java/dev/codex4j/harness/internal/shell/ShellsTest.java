package dev.codex4j.harness.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellsTest {
    private final Shells shells = new Shells(Map.of("SHELL", "/bin/bash", "PATH", "/usr/bin:/bin"), "nobody");

    @Test
    void theUsersShellComesFromTheEnvironment() {
        assertEquals(new Shell(Shell.Kind.BASH, "/bin/bash"), shells.userShell());
        assertEquals(shells.userShell(), shells.requested(null));
    }

    @Test
    void aRequestedShellIsAKindAndNotAProgram(@TempDir Path folder) throws Exception {
        Path other = Files.createFile(folder.resolve("bash"));
        other.toFile().setExecutable(true);
        assertEquals("/bin/bash", shells.requested(other.toString()).path());
        assertEquals("/bin/bash", shells.requested("/nowhere/bash").path());
        assertEquals("/usr/bin/sh", shells.requested("sh").path());
    }

    @Test
    void whatIsNotKnownOrNotHereIsThePlainShell() {
        assertEquals("/bin/sh", shells.requested("python3").path());
        assertEquals("/bin/sh", shells.requested("").path());
        assertEquals("/bin/sh", shells.requested("BASH").path());
    }

    @Test
    void withoutAVariableTheAccountDecidesAndElseBash() {
        assertEquals(
                Shell.Kind.BASH,
                new Shells(Map.of("PATH", "/usr/bin"), "no such user")
                        .userShell()
                        .kind());
        assertEquals(
                Shell.Kind.BASH,
                new Shells(Map.of("SHELL", "/nowhere/zsh", "PATH", "/usr/bin"), "no such user")
                        .userShell()
                        .kind());
    }

    @Test
    void makesTheCommandThatRunsAScript() {
        assertEquals(List.of("/bin/bash", "-lc", "ls"), shells.userShell().command("ls", true));
        assertEquals(List.of("/bin/bash", "-c", "ls"), shells.userShell().command("ls", false));
    }
}

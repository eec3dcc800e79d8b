package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.internal.sandbox.ConfinedShell.Result;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Entry;
import dev.codex4j.harness.sandbox.PermissionProfile.Folder;
import dev.codex4j.harness.sandbox.PermissionProfile.Special;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BubblewrapSandboxTest {
    @TempDir
    Path folder;

    private Path workspace;
    private ConfinedShell shell;

    @BeforeEach
    void prepare() throws IOException {
        workspace = Files.createDirectory(folder.resolve("workspace"));
        shell = ConfinedShell.inWorkspace(RealBubblewrap.sandbox(folder), workspace);
    }

    private static PermissionProfile managed(Entry... entries) {
        return new PermissionProfile.Managed(List.of(entries), false);
    }

    private static Entry entry(Access access, Path path) {
        return new Entry(access, new Folder(path));
    }

    @ParameterizedTest
    @CsvSource({"exit 0, 0", "exit 7, 7", "kill -9 $$, 137", "kill -15 $$, 143", "no-such-program, 127"})
    void exitCodesPassThrough(String script, int exitCode) throws Exception {
        assertEquals(exitCode, shell.run(script).exitCode());
    }

    @Test
    void inputOutputAndArgumentsPassThrough() throws Exception {
        assertEquals(new Result(0, "a b|$c|\n"), shell.run(List.of("/usr/bin/printf", "%s|%s|\\n", "a b", "$c")));
        try (Sandbox.Ready ready = shell.confine(List.of("/bin/cat"))) {
            ProcessBuilder builder = new ProcessBuilder(ready.argv()).directory(workspace.toFile());
            Process process = builder.start();
            process.getOutputStream().write("typed".getBytes());
            process.getOutputStream().close();
            assertEquals("typed", new String(process.getInputStream().readAllBytes()));
        }
    }

    @Test
    void whatIsDeniedAndNotThereCannotBeMade() throws Exception {
        Path secret = workspace.resolve("secret");
        ConfinedShell denying = shell.with(managed(
                new Entry(Access.READ, Special.ROOT), entry(Access.WRITE, workspace), entry(Access.DENY, secret)));

        assertFalse(denying.run("echo x > secret || mkdir -p secret/a || mv ../workspace/secret other || rmdir secret")
                .succeeded());
        assertFalse(Files.isRegularFile(secret) || Files.exists(secret.resolve("a")));
    }

    @Test
    void theCommandSeesNoDescriptorsButItsOwn() throws Exception {
        assertEquals(
                "0\n1\n2\n3\n", shell.run(List.of("/bin/ls", "/proc/self/fd")).output());
    }

    @Test
    void theCommandIsToldThatTheNetworkIsOff() throws Exception {
        assertEquals("1\n", shell.run("echo $CODEX_SANDBOX_NETWORK_DISABLED").output());
    }

    @Test
    void readOnlyMeansThatNothingCanBeWritten() throws Exception {
        Files.writeString(workspace.resolve("data"), "text");
        ConfinedShell readOnly = shell.with(PermissionProfile.readOnly(false));
        assertEquals(new Result(0, "text"), readOnly.run("cat data"));
        assertTrue(readOnly.run("echo x > file").output().contains("Read-only file system"));
        assertFalse(readOnly.run("echo x > /tmp/" + folder.getFileName()).succeeded());
    }

    @Test
    void theTemporaryFolderIsWritableUnlessLeftOut() throws Exception {
        Path file = Path.of("/tmp", "codex-test-" + ProcessHandle.current().pid());
        ConfinedShell with =
                shell.with(PermissionProfile.workspaceWrite(List.of(workspace), List.of(), false, true, false));
        try {
            assertTrue(with.run("echo x > " + file).succeeded());
        } finally {
            Files.deleteIfExists(file);
        }
        assertFalse(shell.run("echo x > " + file).succeeded());
    }

    @Test
    void furtherRootsAreWritableAndMissingOnesIgnored() throws Exception {
        Path further = Files.createDirectory(folder.resolve("further"));
        ConfinedShell both = shell.with(PermissionProfile.workspaceWrite(
                List.of(workspace), List.of(further, folder.resolve("missing")), false, true, true));
        assertTrue(both.run("echo x > " + further + "/file").succeeded());
    }

    @Test
    void aRootThatIsASymbolicLinkIsWritableWhereItLeads() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), workspace);
        ConfinedShell linked = new ConfinedShell(
                shell.sandbox(), link, PermissionProfile.workspaceWrite(List.of(link), List.of(), false, true, true));
        assertTrue(linked.run("echo x > file").succeeded());
        assertFalse(linked.run("mkdir .git").succeeded());
    }

    @Test
    void aProtectedFolderThatIsALinkIsRefusedBecauseItCouldBeReplaced() throws Exception {
        Files.createSymbolicLink(workspace.resolve(".git"), folder.resolve("elsewhere"));
        Sandbox.Refused refused = assertInstanceOf(
                Sandbox.Refused.class,
                shell.sandbox().confine(new Sandbox.Command(List.of("ls"), workspace, Map.of()), shell.profile()));
        assertTrue(refused.reason().contains(".git is a symbolic link"), refused.reason());
    }

    @Test
    void deniedPlacesCannotBeReadNorTheirPermissionsChanged() throws Exception {
        Path secrets = Files.createDirectory(workspace.resolve("secrets"));
        Files.writeString(secrets.resolve("key"), "secret");
        Files.writeString(workspace.resolve("token"), "secret");
        Path open = Files.createDirectory(secrets.resolve("open"));
        ConfinedShell closed = shell.with(managed(
                new Entry(Access.READ, Special.ROOT),
                entry(Access.WRITE, workspace),
                entry(Access.DENY, secrets),
                entry(Access.DENY, workspace.resolve("token")),
                entry(Access.WRITE, open)));
        Result result =
                closed.run("chmod 777 secrets; cat secrets/key token; ls secrets; mv secrets other; rm -f token");
        assertAll(
                () -> assertFalse(result.output().contains("secret\n"), result.output()),
                () -> assertEquals("secret", Files.readString(secrets.resolve("key"))),
                () -> assertEquals("secret", Files.readString(workspace.resolve("token"))),
                () -> assertTrue(closed.run("echo x > secrets/open/file").succeeded()));
    }

    @Test
    void onlyWhatIsListedCanBeReadWithoutTheRoot() throws Exception {
        Files.writeString(folder.resolve("private"), "secret");
        ConfinedShell narrow =
                shell.with(managed(new Entry(Access.READ, Special.MINIMAL), entry(Access.WRITE, workspace)));
        assertEquals(new Result(0, "x\n"), narrow.run("echo x > file && cat file"));
        assertFalse(narrow.run("cat ../private").succeeded());
        assertFalse(narrow.run("echo x > /file").succeeded());
    }

    @Test
    void theNearerRuleHoldsInWhateverOrderTheyStand() throws Exception {
        Path inner = Files.createDirectories(workspace.resolve("a/inner"));
        Path open = Files.createDirectory(inner.resolve("open"));
        ConfinedShell mixed = shell.with(managed(
                entry(Access.WRITE, open),
                entry(Access.READ, inner),
                entry(Access.WRITE, workspace),
                new Entry(Access.READ, Special.ROOT)));
        assertTrue(mixed.run("echo x > a/file").succeeded());
        assertFalse(mixed.run("echo x > a/inner/file").succeeded());
        assertTrue(mixed.run("echo x > a/inner/open/file").succeeded());
        assertFalse(mixed.run("mv a b").succeeded());
    }

    @Test
    void theNetworkWorksWhereItIsAllowed() throws Exception {
        ConfinedShell online =
                shell.with(PermissionProfile.workspaceWrite(List.of(workspace), List.of(), true, true, true));
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(5000);
            Result result = online.run("echo -n x > /dev/tcp/127.0.0.1/" + server.getLocalPort()
                    + "; echo ${CODEX_SANDBOX_NETWORK_DISABLED-unset}");
            assertEquals(new Result(0, "unset\n"), result);
            assertEquals('x', server.accept().getInputStream().read());
        }
    }

    @Test
    void profilesThatConfineNothingLeaveTheCommandAsItIs() {
        Sandbox.Command command = new Sandbox.Command(List.of("ls"), workspace, Map.of("A", "b"));
        for (PermissionProfile profile :
                List.of(new PermissionProfile.Disabled(), new PermissionProfile.External(false))) {
            Sandbox.Ready ready =
                    assertInstanceOf(Sandbox.Ready.class, shell.sandbox().confine(command, profile));
            assertEquals(command.argv(), ready.argv());
            assertEquals(command.environment(), ready.environment());
        }
    }

    @Test
    void commandsSideBySideShareMountsAndTheLastOneRemovesThem() throws Exception {
        String wait = "echo > $0; while [ ! -e stop ]; do sleep 0.01; done; mkdir .git/x";
        try (Sandbox.Ready first = shell.confine(List.of("/bin/bash", "-c", wait, "one"));
                Sandbox.Ready second = shell.confine(List.of("/bin/bash", "-c", "sleep 0.05; echo > two"))) {
            Process running = shell.start(first);
            assertEquals(0, shell.start(second).waitFor());
            second.release().run();
            second.release().run();
            while (!Files.exists(workspace.resolve("one"))) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertTrue(Files.isDirectory(workspace.resolve(".git")), "the first one still needs it");
            Files.createFile(workspace.resolve("stop"));
            assertNotEquals(0, running.waitFor(), "it stayed protected all the time");
        }
        assertFalse(Files.exists(workspace.resolve(".git")));
    }

    @Test
    void aCommandKeepsTheMountsThatOneBeforeItLeavesBehind() throws Exception {
        Sandbox.Ready first = shell.confine(List.of("/bin/true"));
        try (Sandbox.Ready second = shell.confine(List.of("/bin/bash", "-c", "mkdir .git/x .codex/x; echo > two"))) {
            first.close();
            assertTrue(Files.isDirectory(workspace.resolve(".git")), "the second one still needs it");
            assertEquals(0, shell.start(second).waitFor());
            assertFalse(Files.exists(workspace.resolve(".git/x")), "it stayed protected");
        }
        assertFalse(Files.exists(workspace.resolve(".git")));
        assertFalse(Files.exists(workspace.resolve(".codex")));
    }

    @Test
    void tidyingUpHappensOnTheGivenExecutorAndInPlaceOnceThatIsClosed() throws Exception {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        BubblewrapSandbox sandbox = new BubblewrapSandbox(System.getenv("PATH"), folder.resolve("state"), executor);
        Sandbox.Command command = new Sandbox.Command(List.of("true"), workspace, Map.of());
        assertInstanceOf(Sandbox.Ready.class, sandbox.confine(command, shell.profile()))
                .release()
                .run();
        executor.submit(() -> assertFalse(Files.exists(workspace.resolve(".git"))))
                .get(5, TimeUnit.SECONDS);
        Sandbox.Ready last = assertInstanceOf(Sandbox.Ready.class, sandbox.confine(command, shell.profile()));
        executor.shutdown();
        last.release().run();
        assertFalse(Files.exists(workspace.resolve(".git")));
    }

    @Test
    void aProtectedFolderThatSomebodyElseFillsMeanwhileIsKept() throws Exception {
        Sandbox.Ready ready = shell.confine(List.of("/bin/true"));
        Files.writeString(workspace.resolve(".git/HEAD"), "ref");
        ready.release().run();
        assertEquals("ref", Files.readString(workspace.resolve(".git/HEAD")));
        assertFalse(Files.exists(workspace.resolve(".codex")));
    }

    @Test
    void aTerminalWorksToo() throws Exception {
        Path script = Path.of("/usr/bin/script");
        assumeTrue(Files.isExecutable(script), "no script(1) to make a terminal with on this machine");
        try (Sandbox.Ready ready = shell.confine(List.of("/bin/bash", "-c", "test -t 1 && echo terminal; exit 3"))) {
            StringBuilder line = new StringBuilder();
            ready.argv()
                    .forEach(word ->
                            line.append('\'').append(word.replace("'", "'\\''")).append("' "));
            Process process = new ProcessBuilder(script.toString(), "-qec", line.toString(), "/dev/null")
                    .directory(workspace.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            assertEquals("terminal", new String(process.getInputStream().readAllBytes()).strip());
            assertEquals(3, process.waitFor());
        }
    }

    @Test
    void withoutBubblewrapOnThePathItSaysSo() {
        BubblewrapSandbox none = new BubblewrapSandbox(folder.toString(), folder.resolve("state"), Runnable::run);
        assertEquals("bubblewrap (bwrap) was not found on PATH", none.unusable().orElseThrow());
        assertInstanceOf(
                Sandbox.Refused.class,
                none.confine(new Sandbox.Command(List.of("ls"), workspace, Map.of()), shell.profile()));
    }

    @Test
    void aBrokenBubblewrapIsPassedOverForTheNextOne() throws Exception {
        Path broken = script("broken", "exit 1");
        BubblewrapSandbox only =
                new BubblewrapSandbox(broken.getParent().toString(), folder.resolve("state"), Runnable::run);
        assertTrue(
                only.unusable().orElseThrow().contains("does not run"),
                only.unusable().toString());
        BubblewrapSandbox both = new BubblewrapSandbox(
                broken.getParent() + ":" + System.getenv("PATH"), folder.resolve("state"), Runnable::run);
        assertTrue(both.unusable().isEmpty());
    }

    @Test
    void aBubblewrapThatCannotMakeNamespacesIsNotUsed() throws Exception {
        Path refusing = script("refusing", "[ \"$1\" = --help ] || { echo 'No permission' >&2; exit 1; }");
        BubblewrapSandbox sandbox =
                new BubblewrapSandbox(refusing.getParent().toString(), folder.resolve("state"), Runnable::run);
        assertTrue(sandbox.unusable().orElseThrow().endsWith("cannot set up a sandbox: No permission"));
    }

    @Test
    void aBubblewrapThatCommandsCouldReplaceIsNotUsed() throws Exception {
        Path own = Files.createDirectory(workspace.resolve("bin"));
        Files.writeString(own.resolve("bwrap"), "#!/bin/sh\nexit 0\n");
        assertTrue(own.resolve("bwrap").toFile().setExecutable(true));
        BubblewrapSandbox only = new BubblewrapSandbox(own.toString(), folder.resolve("state"), Runnable::run);
        Sandbox.Command command = new Sandbox.Command(List.of("ls"), workspace, Map.of());
        Sandbox.Refused refused = assertInstanceOf(Sandbox.Refused.class, only.confine(command, shell.profile()));
        assertTrue(refused.reason().contains("may write to"), refused.reason());
        BubblewrapSandbox both =
                new BubblewrapSandbox(own + ":" + System.getenv("PATH"), folder.resolve("state"), Runnable::run);
        Sandbox.Ready ready = assertInstanceOf(Sandbox.Ready.class, both.confine(command, shell.profile()));
        ready.release().run();
        assertFalse(ready.argv().contains(own.resolve("bwrap").toString()));
    }

    @Test
    void theValuesOfVariablesAreNotShown() {
        Sandbox.Command command = new Sandbox.Command(List.of("ls"), workspace, Map.of("TOKEN", "secret"));
        assertFalse(command.toString().contains("secret"));
        assertFalse(Sandbox.Ready.unconfined(command).toString().contains("secret"));
    }

    private Path script(String name, String body) throws IOException {
        Path bin = Files.createDirectory(folder.resolve(name));
        Path file = bin.resolve("bwrap");
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }
}

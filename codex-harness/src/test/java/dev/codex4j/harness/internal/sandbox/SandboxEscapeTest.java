package dev.codex4j.harness.internal.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.internal.sandbox.ConfinedShell.Result;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways out of the sandbox, tried for real. Each test is one row of the table of what is blocked. */
@DisplayName("A command in the workspace-write sandbox")
class SandboxEscapeTest {
    @TempDir
    Path folder;

    private Path workspace;
    private Path outside;
    private ConfinedShell shell;

    @BeforeEach
    void prepare() throws IOException {
        workspace = Files.createDirectory(folder.resolve("workspace"));
        outside = Files.createDirectory(folder.resolve("outside"));
        shell = ConfinedShell.inWorkspace(RealBubblewrap.sandbox(folder), workspace);
    }

    @Test
    @DisplayName("writes inside the workspace")
    void writesInside() throws Exception {
        Result result = shell.run("echo text > inside.txt && cat inside.txt");
        assertEquals(new Result(0, "text\n"), result);
        assertEquals("text\n", Files.readString(workspace.resolve("inside.txt")));
    }

    @Test
    @DisplayName("cannot write outside of it")
    void writeOutside() throws Exception {
        Result result = shell.run("echo x > " + outside + "/file");
        assertAll(
                () -> assertTrue(result.output().contains("Read-only file system"), result.output()),
                () -> assertFalse(Files.exists(outside.resolve("file"))));
    }

    @Test
    @DisplayName("cannot write outside through a symbolic link that was there")
    void writeThroughLink() throws Exception {
        Files.createSymbolicLink(workspace.resolve("link"), outside);
        Result result = shell.run("echo x > link/file");
        assertAll(
                () -> assertFalse(result.succeeded(), result.output()),
                () -> assertFalse(Files.exists(outside.resolve("file"))));
    }

    @Test
    @DisplayName("cannot write outside through a symbolic link that it makes")
    void writeThroughOwnLink() throws Exception {
        Result result = shell.run("ln -s " + outside + " mine && echo x > mine/file");
        assertAll(
                () -> assertFalse(result.succeeded(), result.output()),
                () -> assertFalse(Files.exists(outside.resolve("file"))));
    }

    @Test
    @DisplayName("cannot hard-link a file from outside into the workspace")
    void hardLink() throws Exception {
        Files.writeString(outside.resolve("file"), "kept");
        Result result = shell.run("ln " + outside + "/file mine && echo changed > mine");
        assertAll(
                () -> assertFalse(result.succeeded(), result.output()),
                () -> assertEquals("kept", Files.readString(outside.resolve("file"))));
    }

    @Test
    @DisplayName("cannot write into .git, .codex, .agents and .aws that exist")
    void writeIntoProtected() throws Exception {
        for (String name : PermissionProfile.PROTECTED_NAMES) {
            Files.createDirectory(workspace.resolve(name));
            Result result = shell.run("echo x > " + name + "/file");
            assertFalse(result.succeeded(), name + ": " + result.output());
            assertFalse(Files.exists(workspace.resolve(name).resolve("file")), name);
        }
    }

    @Test
    @DisplayName("cannot move .git away and put another one in its place")
    void replaceProtected() throws Exception {
        Files.createDirectory(workspace.resolve(".git"));
        Files.writeString(workspace.resolve(".git/config"), "kept");
        Result result = shell.run("mv .git old; rm -rf .git; mkdir -p .git; echo changed > .git/config");
        assertAll(
                () -> assertFalse(result.succeeded(), result.output()),
                () -> assertEquals("kept", Files.readString(workspace.resolve(".git/config"))));
    }

    @Test
    @DisplayName("cannot create .git, .codex, .agents or .aws, and nothing of them is left behind")
    void createProtected() throws Exception {
        for (String name : PermissionProfile.PROTECTED_NAMES) {
            Result result = shell.run("mkdir -p " + name + "; echo x > " + name + "/file");
            assertFalse(result.succeeded(), name + ": " + result.output());
        }
        try (var content = Files.list(workspace)) {
            assertEquals(List.of(), content.toList());
        }
    }

    @Test
    @DisplayName("cannot move the workspace's parent aside where that is writable, too")
    void replaceParent() throws Exception {
        Path nested = Files.createDirectories(folder.resolve("wide/parent/nested"));
        Files.createDirectory(nested.resolve(".git"));
        ConfinedShell wide = new ConfinedShell(
                shell.sandbox(),
                nested,
                PermissionProfile.workspaceWrite(List.of(nested), List.of(folder.resolve("wide")), false, true, true));
        Result result = wide.run("cd ../.. && mv parent aside && mkdir -p parent/nested/.git");
        assertAll(
                () -> assertFalse(result.succeeded(), result.output()),
                () -> assertFalse(Files.exists(folder.resolve("wide/aside"))));
    }

    @Test
    @DisplayName("cannot write into the repository of a worktree")
    void writeIntoWorktreeRepository() throws Exception {
        Path repository = Files.createDirectories(workspace.resolve("main/repository/worktrees/one"));
        Files.writeString(repository.resolve("commondir"), "../..\n");
        Path worktree = Files.createDirectory(workspace.resolve("tree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: ../main/repository/worktrees/one\n");
        ConfinedShell both = new ConfinedShell(
                shell.sandbox(),
                worktree,
                PermissionProfile.workspaceWrite(List.of(worktree), List.of(workspace), false, true, true));
        assertAll(
                () -> assertFalse(both.run("echo x > ../main/repository/worktrees/one/file")
                        .succeeded()),
                () -> assertFalse(both.run("echo x > ../main/repository/config").succeeded()),
                () -> assertFalse(both.run("echo 'gitdir: /' > .git").succeeded()),
                () -> assertTrue(both.run("echo x > ../main/other").succeeded()));
    }

    @Test
    @DisplayName("cannot reach the host's files through /proc")
    void proc() throws Exception {
        long host = ProcessHandle.current().pid();
        Result result = shell.run("for p in 1 " + host + " self; do echo x > /proc/$p/root" + outside
                + "/file; done; for fd in /proc/*/fd/*; do echo x > $fd/../file; done; ls /proc/" + host);
        assertAll(
                () -> assertFalse(result.succeeded(), result.output()),
                () -> assertFalse(Files.exists(outside.resolve("file"))));
    }

    @Test
    @DisplayName("cannot change settings of the kernel, root or not")
    void kernelSettings() throws Exception {
        // Only values that are there already are written, so that a failing test does no harm to the machine.
        Result result = shell.run("for f in core_pattern hostname; do"
                + " v=$(cat /proc/sys/kernel/$f) && echo \"$v\" > /proc/sys/kernel/$f && echo written; done");
        assertAll(
                () -> assertFalse(result.output().contains("written"), result.output()),
                () -> assertNotEquals(
                        0, shell.run("test -w /proc/sys/kernel/core_pattern").exitCode()));
    }

    @Test
    @DisplayName("cannot connect by TCP")
    void tcp() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            Result result = shell.run("echo x > /dev/tcp/127.0.0.1/" + server.getLocalPort());
            assertFalse(result.succeeded(), result.output());
            assertThrows(SocketTimeoutException.class, () -> server.accept().close());
        }
    }

    @Test
    @DisplayName("cannot send by UDP")
    void udp() throws Exception {
        try (DatagramSocket server = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            Result result = shell.run("echo x > /dev/udp/127.0.0.1/" + server.getLocalPort());
            assertFalse(result.succeeded(), result.output());
            assertThrows(SocketTimeoutException.class, () -> server.receive(new DatagramPacket(new byte[1], 1)));
        }
    }

    @Test
    @DisplayName("cannot look up names")
    void dns() throws Exception {
        assertFalse(shell.run("getent ahosts example.com").succeeded());
    }

    @Test
    @DisplayName("cannot connect to an abstract socket of the host")
    void abstractSocket() throws Exception {
        Python.assumePresent();
        String name = "codex-escape-" + ProcessHandle.current().pid();
        Process server = Python.start("import socket,sys\n"
                + "s=socket.socket(socket.AF_UNIX); s.bind('\\0" + name + "'); s.listen(1)\n"
                + "print('ready',flush=True); sys.stdin.read()");
        try {
            assertEquals("ready", server.inputReader(UTF_8).readLine());
            String connect = "import socket; socket.socket(socket.AF_UNIX).connect('\\0" + name + "')";
            assertEquals(0, Python.start(connect).waitFor(), "the host itself can");
            Result result = shell.run(Python.command(connect));
            assertFalse(result.succeeded(), result.output());
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    @DisplayName("cannot connect to a socket file of the host")
    void socketFile() throws Exception {
        Python.assumePresent();
        Path socket = workspace.resolve("service.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Result stream =
                    shell.run(Python.command("import socket; socket.socket(socket.AF_UNIX).connect('" + socket + "')"));
            Result datagram = shell.run(Python.command(
                    "import socket; socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)[0].sendto(b'x','" + socket
                            + "')"));
            assertAll(
                    () -> assertTrue(stream.output().contains("Operation not permitted"), stream.output()),
                    () -> assertTrue(datagram.output().contains("Operation not permitted"), datagram.output()));
        }
    }

    @Test
    @DisplayName("may use connected local socket pairs")
    void socketPairs() throws Exception {
        Python.assumePresent();
        Result result = shell.run(
                Python.command("import socket; a,b=socket.socketpair(); a.send(b'hello'); print(b.recv(9).decode())"));
        assertEquals(new Result(0, "hello\n"), result);
    }

    @Test
    @DisplayName("cannot signal a process outside")
    void signal() throws Exception {
        Process victim = new ProcessBuilder("sleep", "60").start();
        try {
            Result result = shell.run("kill -9 " + victim.pid());
            assertFalse(result.succeeded(), result.output());
            assertFalse(victim.waitFor(100, TimeUnit.MILLISECONDS), "it lives on");
        } finally {
            victim.destroyForcibly();
        }
    }

    @Test
    @DisplayName("cannot trace a process, not even its own")
    void trace() throws Exception {
        Python.assumePresent();
        Result result = shell.run(Python.command("import ctypes,os\n"
                + "libc=ctypes.CDLL(None,use_errno=True)\n"
                + "print(libc.ptrace(0,0,0,0), os.strerror(ctypes.get_errno()))"));
        assertEquals("-1 Operation not permitted\n", result.output());
    }

    @Test
    @DisplayName("gains nothing from set-user-id programs")
    void setUserId() throws Exception {
        Result result = shell.run("grep -E '^(NoNewPrivs|CapEff|CapBnd|Seccomp):' /proc/self/status");
        assertTrue(
                result.output().matches("(?s)CapEff:\\s0+\\nCapBnd:\\s0+\\nNoNewPrivs:\\s1\\nSeccomp:\\s[02]\\n"),
                result.output());
    }

    @Test
    @DisplayName("cannot unmount or remount what protects the host")
    void unmount() throws Exception {
        Files.createDirectory(workspace.resolve(".git"));
        Result result = shell.run("umount .git; mount -o remount,rw / ; mount -o remount,rw,bind " + workspace
                + "/.git; unshare -Urm sh -c 'umount " + workspace + "/.git; mount -o remount,rw,bind " + workspace
                + "/.git'; echo x > .git/file; echo x > " + outside + "/file");
        assertAll(
                () -> assertFalse(result.succeeded()),
                () -> assertFalse(Files.exists(workspace.resolve(".git/file"))),
                () -> assertFalse(Files.exists(outside.resolve("file"))));
    }

    @Test
    @DisplayName("leaves no background process behind when it ends")
    void backgroundProcess() throws Exception {
        Path beat = workspace.resolve("beat");
        Result result = shell.run("(setsid sh -c 'while :; do echo . >> beat; sleep 0.02; done' >/dev/null 2>&1 &)"
                + " ; while [ ! -s beat ]; do sleep 0.01; done");
        assertTrue(result.succeeded(), result.output());
        long size = Files.size(beat);
        TimeUnit.MILLISECONDS.sleep(150);
        assertEquals(size, Files.size(beat), "nothing writes any more");
    }

    @Test
    @DisplayName("ends as a whole when what started it is killed")
    void killedParent() throws Exception {
        Path beat = workspace.resolve("beat");
        try (Sandbox.Ready ready =
                shell.confine(List.of("/bin/sh", "-c", "while :; do echo . >> beat; sleep 0.02; done"))) {
            Process process = shell.start(ready);
            while (!Files.exists(beat) || Files.size(beat) == 0) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            List<ProcessHandle> below = process.descendants().toList();
            process.destroyForcibly().waitFor();
            for (ProcessHandle handle : below) {
                handle.onExit().get(5, TimeUnit.SECONDS);
            }
            long size = Files.size(beat);
            TimeUnit.MILLISECONDS.sleep(150);
            assertEquals(size, Files.size(beat), "nothing writes any more");
        }
    }

    @Test
    @DisplayName("cannot change the sandbox's own files, wherever they lie")
    void ownFiles() throws Exception {
        ConfinedShell all =
                shell.with(PermissionProfile.workspaceWrite(List.of(workspace), List.of(folder), false, true, true));
        Result result = all.run(
                "for f in ../state/* ../state; do rm -rf $f; echo x > $f/y; echo x > $f; done; mv ../state ../other");
        assertAll(
                () -> assertFalse(result.succeeded()),
                () -> assertTrue(Files.size(folder.resolve("state/network-off.bpf")) > 100));
    }

    @Test
    @DisplayName("cannot make devices or read disks")
    void devices() throws Exception {
        assertFalse(shell.run("mknod disk b 8 0").succeeded());
        assertNotEquals(0, shell.run("ls /dev/sda /dev/vda /dev/mem /dev/kmsg").exitCode());
    }

    /** Python as a convenient way to make system calls. */
    private static final class Python {
        static void assumePresent() {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no /usr/bin/python3 on this machine");
        }

        static List<String> command(String script) {
            return List.of("/usr/bin/python3", "-c", script);
        }

        static Process start(String script) throws IOException {
            return new ProcessBuilder(command(script)).redirectErrorStream(true).start();
        }
    }
}

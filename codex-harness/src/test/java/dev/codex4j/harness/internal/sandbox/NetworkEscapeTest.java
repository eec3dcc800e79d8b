package dev.codex4j.harness.internal.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.sandbox.ConfinedShell.Result;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways to talk to somebody outside, tried for real against a listener that hears them without a sandbox. */
@DisplayName("A command in the sandbox without the network")
class NetworkEscapeTest {
    private static final int PATIENCE = 10_000;
    private static final int MOMENT = 150;

    @TempDir
    Path folder;

    private ConfinedShell shell;

    @BeforeEach
    void prepare() throws IOException {
        shell = Scene.in(folder).shell();
    }

    @Test
    @DisplayName("cannot connect by TCP")
    void tcp() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String attack = "echo x > /dev/tcp/127.0.0.1/" + server.getLocalPort();
            server.setSoTimeout(PATIENCE);
            assertTrue(shell.unconfined().run(attack).succeeded());
            server.accept().close();
            server.setSoTimeout(MOMENT);
            Result result = shell.run(attack);
            assertFalse(result.succeeded(), result.output());
            assertThrows(SocketTimeoutException.class, () -> server.accept().close());
        }
    }

    @Test
    @DisplayName("cannot send by UDP")
    void udp() throws Exception {
        try (DatagramSocket server = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            assertNotHeard(server, List.of("/bin/bash", "-c", "echo x > /dev/udp/127.0.0.1/" + server.getLocalPort()));
        }
    }

    @Test
    @DisplayName("cannot ask a name server")
    void names() throws Exception {
        try (DatagramSocket server = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            String query = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto("
                    + "b'\\0\\1\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0\\6secret\\7example\\0\\0\\1\\0\\1', ('127.0.0.1', "
                    + server.getLocalPort() + "))";
            assertNotHeard(server, Python.command(query));
        }
        assertFalse(shell.run("getent ahosts example.com").succeeded());
    }

    private void assertNotHeard(DatagramSocket server, List<String> attack) throws Exception {
        server.setSoTimeout(PATIENCE);
        assertTrue(shell.unconfined().run(attack).succeeded());
        server.receive(new DatagramPacket(new byte[1], 1));
        server.setSoTimeout(MOMENT);
        Result result = shell.run(attack);
        assertFalse(result.succeeded(), result.output());
        assertThrows(SocketTimeoutException.class, () -> server.receive(new DatagramPacket(new byte[1], 1)));
    }

    @Test
    @DisplayName("cannot connect to an abstract socket of the host")
    void abstractSocket() throws Exception {
        String name = "codex-escape-" + ProcessHandle.current().pid();
        Process server = Python.start("import socket,sys\n"
                + "s=socket.socket(socket.AF_UNIX); s.bind('\\0" + name + "'); s.listen(1)\n"
                + "print('ready',flush=True); sys.stdin.read()");
        try {
            assertEquals("ready", server.inputReader(UTF_8).readLine());
            List<String> attack =
                    Python.command("import socket; socket.socket(socket.AF_UNIX).connect('\\0" + name + "')");
            assertEquals(new Result(0, ""), shell.unconfined().run(attack));
            assertFalse(shell.run(attack).succeeded());
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    @DisplayName("cannot connect to a socket file of the host")
    void socketFile() throws Exception {
        Path socket = shell.workspace().resolve("service.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            List<String> attack =
                    Python.command("import socket; socket.socket(socket.AF_UNIX).connect('service.sock')");
            assertEquals(new Result(0, ""), shell.unconfined().run(attack));
            assertNotPermitted(shell.run(attack));
        }
    }

    @Test
    @DisplayName("cannot send a message to a socket file of the host")
    void datagramSocketFile() throws Exception {
        Process server = Python.start("import socket\n"
                + "s=socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); s.bind('" + folder + "/messages')\n"
                + "print('ready',flush=True); print(s.recv(9),flush=True); print(s.recv(9),flush=True)");
        try {
            var heard = server.inputReader(UTF_8);
            assertEquals("ready", heard.readLine());
            List<String> attack = Python.command("import socket\n"
                    + "socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)[0].sendto(b'x','" + folder + "/messages')");
            assertEquals(new Result(0, ""), shell.unconfined().run(attack));
            assertEquals("b'x'", heard.readLine());
            assertNotPermitted(shell.run(attack));
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    @DisplayName("has no kind of socket that leads anywhere else")
    void otherFamilies() throws Exception {
        String attack = "import socket\nfor family in range(1, 46):\n"
                + "    for kind in (1, 2, 3, 5):\n"
                + "        try: socket.socket(family, kind); print(family, kind)\n"
                + "        except OSError: pass";
        assertNotEquals(
                "1 1\n1 5\n", shell.unconfined().run(Python.command(attack)).output());
        assertEquals(
                new Result(0, "1 1\n1 5\n"),
                shell.run(Python.command(attack)),
                "local streams and packets, unconnected");
    }

    @Test
    @DisplayName("sees no network but its own loopback")
    void interfaces() throws Exception {
        String list = "tail -n +3 /proc/net/dev | grep -v ' lo:' | wc -l";
        assertEquals("0\n", shell.run(list).output());
    }

    @Test
    @DisplayName("may use connected local socket pairs")
    void socketPairs() throws Exception {
        Result result = shell.run(
                Python.command("import socket; a,b=socket.socketpair(); a.send(b'hello'); print(b.recv(9).decode())"));
        assertEquals(new Result(0, "hello\n"), result);
    }

    @Test
    @DisplayName("cannot offer anything to the network either")
    void listening() throws Exception {
        List<String> attack = Python.command("import socket; socket.create_server(('127.0.0.1', 0))");
        assertEquals(new Result(0, ""), shell.unconfined().run(attack));
        assertNotPermitted(shell.run(attack));
    }

    private static void assertNotPermitted(Result result) {
        assertTrue(result.output().contains("Operation not permitted"), result.output());
    }
}

package dev.codex4j.harness.internal.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.internal.sandbox.ConfinedShell.Result;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to reach other processes, to gain rights and to outlive the end, tried for real and first without a sandbox. */
@DisplayName("A command in the sandbox")
class ProcessEscapeTest {
    private static final String BEAT = "while :; do echo . >> beat; sleep 0.02; done";

    @TempDir
    Path folder;

    private ConfinedShell shell;
    private Path beat;

    @BeforeEach
    void prepare() throws IOException {
        shell = Scene.in(folder).shell();
        beat = shell.workspace().resolve("beat");
    }

    @Test
    @DisplayName("cannot signal a process outside")
    void signal() throws Exception {
        Process victim = new ProcessBuilder("sleep", "60").start();
        String attack = "kill -9 " + victim.pid();
        try {
            Result result = shell.run(attack + "; kill -9 -1");
            assertFalse(result.succeeded(), result.output());
            assertFalse(victim.waitFor(100, TimeUnit.MILLISECONDS), "it lives on");
            assertTrue(shell.unconfined().run(attack).succeeded());
            assertTrue(victim.waitFor(10, TimeUnit.SECONDS), "what ends it without a sandbox");
        } finally {
            victim.destroyForcibly();
        }
    }

    @Test
    @DisplayName("sees no process outside")
    void processList() throws Exception {
        String list = "cd /proc && ls -d [0-9]* | wc -l";
        assertTrue(Integer.parseInt(shell.run(list).output().strip()) <= 6);
        String environment = "cat /proc/" + ProcessHandle.current().pid() + "/environ";
        assertTrue(shell.unconfined().run(environment).succeeded());
        assertFalse(shell.run(environment).succeeded());
    }

    @ParameterizedTest(name = "is refused {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ptrace            | 101 | 117 | 0, 0, 0, 0
            process_vm_readv  | 310 | 270 | os.getpid(), 0, 0, 0, 0, 0
            process_vm_writev | 311 | 271 | os.getpid(), 0, 0, 0, 0, 0
            kcmp              | 312 | 272 | os.getpid(), os.getpid(), 0, 0, 0
            keyctl            | 250 | 219 | 0, -3, 1
            add_key           | 248 | 217 | b'user', b'codex-escape', b'x', 1, -1
            request_key       | 249 | 218 | b'user', b'codex-escape', 0, -1
            perf_event_open   | 298 | 241 | 0, 0, 0, -1, 0
            bpf               | 321 | 280 | 0, 0, 0
            userfaultfd       | 323 | 282 | 0
            io_uring_setup    | 425 | 425 | 1, 0
            io_uring_enter    | 426 | 426 | 0, 0, 0, 0, 0, 0
            io_uring_register | 427 | 427 | 0, 0, 0, 0
            pidfd_getfd       | 438 | 438 | 0, 0, 0
            """)
    void systemCall(String name, int onAmd64, int onAarch64, String arguments) throws Exception {
        String architecture = System.getProperty("os.arch");
        assumeTrue(SeccompFilter.program(architecture, false).isPresent(), "no filter for " + architecture);
        int number = architecture.equals("amd64") ? onAmd64 : onAarch64;
        List<String> call = Python.command("import ctypes,os\nlibc=ctypes.CDLL(None,use_errno=True)\n"
                + "print(libc.syscall(" + number + ", " + arguments + "), ctypes.get_errno())");
        assertEquals("-1 1\n", shell.run(call).output());
        String free = shell.unconfined().run(call).output();
        assumeTrue(!free.equals("-1 1\n"), "this machine refuses it anyway, so only the filter's own test says more");
    }

    @Test
    @DisplayName("cannot type into a terminal that it runs on")
    void injectedInput() throws Exception {
        String typing = "import fcntl,termios,sys\ntry:\n"
                + "    fcntl.ioctl(0, termios.TIOCSTI, b'x'); print('typed')\n"
                + "except OSError as e: print('refused', e.errno)";
        Files.writeString(shell.workspace().resolve("typing.py"), typing);
        List<String> attack = Python.command("exec(open('typing.py').read())");
        String control = onTerminal(shell.unconfined(), attack);
        assertTrue(onTerminal(shell, attack).contains("refused 1"));
        assumeTrue(control.contains("typed"), () -> "this kernel refuses it anyway: " + control);
    }

    private static String onTerminal(ConfinedShell shell, List<String> argv) throws Exception {
        try (Sandbox.Ready ready = shell.confine(argv)) {
            String words = "import json,pty,sys; pty.spawn(json.loads(sys.argv[1]))";
            StringBuilder list = new StringBuilder();
            ready.argv()
                    .forEach(word -> list.append(list.isEmpty() ? "[\"" : ", \"")
                            .append(word.replace("\\", "\\\\").replace("\"", "\\\""))
                            .append('"'));
            List<String> command = new ArrayList<>(Python.command(words));
            command.add(list.append(']').toString());
            Process process = new ProcessBuilder(command)
                    .directory(shell.workspace().toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    @DisplayName("gains nothing from set-user-id programs")
    void setUserId() throws Exception {
        Result status = shell.run("grep -E '^(NoNewPrivs|CapEff|CapBnd|Seccomp):' /proc/self/status");
        assertTrue(
                status.output().matches("(?s)CapEff:\\s0+\\nCapBnd:\\s0+\\nNoNewPrivs:\\s1\\nSeccomp:\\s[02]\\n"),
                status.output());
        String become = "cp /usr/bin/id . && chown nobody id && chmod 4755 id && ./id -nu";
        Result control = shell.unconfined().run(become);
        String outside = control.output();
        assumeTrue(outside.equals("nobody\n"), () -> "only root can try this, where set-user-id works: " + outside);
        assertNotEquals("nobody\n", shell.run("./id -nu").output());
    }

    @Test
    @DisplayName("gets no variables but its own")
    void environment() throws Exception {
        assumeTrue(System.getenv("PATH") != null && System.getenv().size() > 1, "nothing to leak");
        Result result = shell.run("env | cut -d= -f1 | sort | tr '\\n' ' '; tr '\\0' '\\n' < /proc/1/environ | wc -l");
        assertEquals("CODEX_SANDBOX_NETWORK_DISABLED HOME LC_ALL PATH PWD SHLVL _ 5\n", result.output());
    }

    @Test
    @DisplayName("gets no descriptors but its own")
    void descriptors() throws Exception {
        assertEquals(
                "0\n1\n2\n3\n", shell.run(List.of("/bin/ls", "/proc/self/fd")).output());
    }

    @Test
    @DisplayName("shares no System V memory with the host")
    void sharedMemory() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/ipcs")), "no ipcs on this machine");
        Result made = shell.unconfined().run("ipcmk -M 16 | grep -o '[0-9]*$'");
        assumeTrue(made.succeeded(), made::output);
        String list = "ipcs -m | awk '{print $2}' | grep -x " + made.output().strip();
        try {
            assertTrue(shell.unconfined().run(list).succeeded());
            assertFalse(shell.run(list).succeeded());
        } finally {
            shell.unconfined().run("ipcrm -m " + made.output().strip());
        }
    }

    @Test
    @DisplayName("leaves no background process behind when it ends")
    void backgroundProcess() throws Exception {
        String attack = "(setsid sh -c 'echo $$ > pid; " + BEAT + "' >/dev/null 2>&1 &);"
                + " while [ ! -s beat ]; do sleep 0.01; done";
        assertTrue(shell.run(attack).succeeded());
        assertStandsStill();
        Files.delete(beat);
        assertTrue(shell.unconfined().run(attack).succeeded());
        long survivor = Long.parseLong(
                Files.readString(shell.workspace().resolve("pid")).strip());
        ProcessHandle handle = ProcessHandle.of(survivor).orElseThrow(() -> new AssertionError("it survives"));
        assertTrue(handle.destroyForcibly());
    }

    @Test
    @DisplayName("ends as a whole when what started it is killed")
    void killedStarter() throws Exception {
        try (Sandbox.Ready ready = shell.confine(List.of("/bin/sh", "-c", "setsid sh -c '" + BEAT + "' & wait"))) {
            Process process = shell.start(ready);
            awaitBeat();
            List<ProcessHandle> below = process.descendants().toList();
            process.destroyForcibly().waitFor();
            for (ProcessHandle handle : below) {
                handle.onExit().get(5, TimeUnit.SECONDS);
            }
            assertStandsStill();
        }
    }

    @Test
    @DisplayName("ends as a whole when this program is killed")
    void killedHarness() throws Exception {
        Process harness = LaunchingProgram.start(
                folder.resolve("state"), shell.workspace(), "setsid sh -c '" + BEAT + "' & wait");
        try {
            awaitBeat();
            List<ProcessHandle> below = harness.descendants().toList();
            assertFalse(below.isEmpty());
            // Not by its descendants: this is what kill -9 does to it.
            harness.toHandle().destroyForcibly();
            for (ProcessHandle handle : below) {
                handle.onExit().get(5, TimeUnit.SECONDS);
            }
            assertStandsStill();
        } finally {
            harness.destroyForcibly();
        }
    }

    private void awaitBeat() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Files.exists(beat) || Files.size(beat) == 0) {
            assertTrue(System.nanoTime() < end, "it starts");
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void assertStandsStill() throws Exception {
        long size = Files.size(beat);
        TimeUnit.MILLISECONDS.sleep(150);
        assertEquals(size, Files.size(beat), "nothing writes any more");
    }
}

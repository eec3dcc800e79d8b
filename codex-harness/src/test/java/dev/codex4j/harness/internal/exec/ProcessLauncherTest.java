package dev.codex4j.harness.internal.exec;

import static dev.codex4j.harness.internal.exec.RealProcesses.DIRECTORY;
import static dev.codex4j.harness.internal.exec.RealProcesses.ENVIRONMENT;
import static dev.codex4j.harness.internal.exec.RealProcesses.bash;
import static dev.codex4j.harness.internal.exec.RealProcesses.codeOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ProcessLauncherTest {
    private final RealProcesses processes = new RealProcesses();
    private final RealProcesses.Ear ear = new RealProcesses.Ear();

    @AfterEach
    void close() {
        processes.close();
    }

    @Test
    void mergesOutputInOrderOfArrival() throws Exception {
        ProcessSession session = processes.launcher.launch(bash("echo one; echo two >&2; echo three; exit 3"), ear);
        assertEquals(3, codeOf(session));
        assertEquals("one\ntwo\nthree\n", ear.text());
    }

    @Test
    void keepsChannelsApartWhenAsked() throws Exception {
        ProcessSession session = processes.launcher.launch(
                bash("echo out; echo err >&2", LaunchRequest.Channels.SEPARATE, LaunchRequest.Input.CLOSED), ear);
        assertEquals(0, codeOf(session));
        assertEquals("out\n", ear.text(OutputListener.Channel.STANDARD_OUTPUT));
        assertEquals("err\n", ear.text(OutputListener.Channel.STANDARD_ERROR));
    }

    @Test
    void aSignalIsTheCode128More() throws Exception {
        assertEquals(137, codeOf(processes.launcher.launch(bash("kill -KILL $$"), ear)));
        assertEquals(143, codeOf(processes.launcher.launch(bash("kill -TERM $$"), ear)));
    }

    @Test
    void givesTheEnvironmentAndNothingElse() throws Exception {
        LaunchRequest request = LaunchRequest.merged(List.of("env"), DIRECTORY, Map.of("PATH", "/usr/bin", "A", "b"));
        codeOf(processes.launcher.launch(request, ear));
        assertEquals(
                List.of("A=b", "PATH=/usr/bin"), ear.text().lines().sorted().toList());
    }

    @Test
    void saysWhatIsMissingAsTheSystemWould(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("plain"));
        assertEquals("No such file or directory (os error 2)", failure(List.of("no-such-program"), folder));
        assertEquals("No such file or directory (os error 2)", failure(List.of("./missing"), folder));
        assertEquals("No such file or directory (os error 2)", failure(List.of("true"), folder.resolve("missing")));
        assertEquals("Permission denied (os error 13)", failure(List.of("./plain"), folder));
        assertEquals("Not a directory (os error 20)", failure(List.of("true"), file));
    }

    private String failure(List<String> command, Path directory) {
        LaunchRequest request = LaunchRequest.merged(command, directory, ENVIRONMENT);
        return assertThrows(LaunchException.class, () -> processes.launcher.launch(request, ear))
                .messageWithErrorNumber();
    }

    @Test
    void closedInputReadsAsEndOfFile() throws Exception {
        ProcessSession session = processes.launcher.launch(bash("cat; echo end"), ear);
        assertEquals(0, codeOf(session));
        assertEquals("end\n", ear.text());
        assertFalse(session.writable());
        assertThrows(ExecutionException.class, () -> session.write(new byte[1]).get());
    }

    @Test
    void writesInputInOrderUntilItIsClosed() throws Exception {
        ProcessSession session = processes.launcher.launch(
                bash("cat; exit 6", LaunchRequest.Channels.MERGED, LaunchRequest.Input.WRITABLE), ear);
        for (int i = 0; i < 50; i++) {
            session.write((i + "\n").getBytes(UTF_8));
        }
        session.closeInput().get(20, TimeUnit.SECONDS);
        assertEquals(6, codeOf(session));
        assertEquals(50, ear.text().lines().count());
        assertTrue(ear.text().startsWith("0\n1\n2\n"));
    }

    @Test
    void refusesInputThatIsNotRead() throws Exception {
        ProcessSession session = processes.launcher.launch(
                bash("echo up; sleep 60", LaunchRequest.Channels.MERGED, LaunchRequest.Input.WRITABLE), ear);
        ear.awaitText("up");
        session.write(new byte[8 << 20]);
        assertThrows(ExecutionException.class, () -> session.write(new byte[1]).get());
        session.kill();
        assertEquals(137, codeOf(session));
    }

    @Test
    void aBackgroundProcessThatHoldsTheOutputDoesNotDelayTheEnd() throws Exception {
        long from = System.nanoTime();
        ProcessSession session = processes.launcher.launch(bash("echo out; sleep 60 & echo $!"), ear);
        assertEquals(0, codeOf(session));
        assertTrue(System.nanoTime() - from < Duration.ofSeconds(20).toNanos());
        assertTrue(ear.text().startsWith("out\n"));
        session.kill();
        assertGone(Long.parseLong(ear.text().lines().toList().get(1)));
    }

    @Test
    void killsTheWholeTreeWithOrphans() throws Exception {
        ProcessSession session = processes.launcher.launch(
                bash("sleep 61 & echo $!; (sleep 62 & echo $!); (bash -c 'sleep 63 & echo $!; wait' &); "
                        + "for i in 1 2 3; do bash -c 'sleep 64 & echo $!; wait' & done; sleep 0.3; echo ready; wait"),
                ear);
        List<Long> pids = ear.awaitText("ready\n")
                .lines()
                .filter(line -> !line.equals("ready"))
                .map(Long::parseLong)
                .toList();
        assertEquals(6, pids.size());
        session.kill();
        session.kill();
        assertEquals(137, codeOf(session));
        for (long pid : pids) {
            assertGone(pid);
        }
    }

    private static void assertGone(long pid) throws Exception {
        ProcessHandle handle = ProcessHandle.of(pid).orElse(null);
        if (handle != null) {
            handle.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void fiftyMegabytesPassThroughABoundedBuffer() throws Exception {
        HeadTailBuffer buffer = new HeadTailBuffer(HeadTailBuffer.STANDARD_CAPACITY);
        AtomicLong largest = new AtomicLong();
        ProcessSession session =
                processes.launcher.launch(bash("head -c 52428800 /dev/zero; printf END"), (channel, bytes, length) -> {
                    largest.accumulateAndGet(length, Math::max);
                    buffer.append(bytes, length);
                });
        assertEquals(0, codeOf(session));
        CapturedOutput output = buffer.snapshot();
        assertEquals(52_428_803, output.totalBytes());
        assertEquals(52_428_803 - HeadTailBuffer.STANDARD_CAPACITY, output.omittedBytes());
        assertTrue(output.text().endsWith("END"));
        assertTrue(largest.get() <= 8192);
    }

    @Test
    void aListenerThatFailsDoesNotBlockTheProcess() throws Exception {
        ProcessSession session =
                processes.launcher.launch(bash("head -c 1000000 /dev/zero"), (channel, bytes, length) -> {
                    throw new IllegalStateException("on purpose");
                });
        assertEquals(0, codeOf(session));
    }

    @Test
    void doesNotStartWhenTheHarnessIsClosing() {
        processes.executor.shutdown();
        assertThrows(LaunchException.class, () -> processes.launcher.launch(bash("sleep 60"), ear));
    }

    @Test
    void eachCommandLeadsASessionOfItsOwn() throws Exception {
        ProcessSession session = processes.launcher.launch(bash("cut -d' ' -f6 /proc/$$/stat; echo $$"), ear);
        codeOf(session);
        List<String> lines = ear.text().lines().toList();
        assertEquals(lines.get(0), lines.get(1));
        assertEquals(session.pid(), Long.parseLong(lines.get(1)));
    }
}

package dev.codex4j.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.internal.sandbox.PlatformSandbox;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What the harness adds to the time of commands and patches. Runs with {@code -Dcodex4j.speed=true} and prints figures. */
@Tag("speed")
@EnabledIfSystemProperty(named = "codex4j.speed", matches = "true")
@DisplayName("The time of a call")
class CommandSpeedTest {
    private static final int CALLS = Integer.getInteger("codex4j.speed.calls", 200);
    private static final Map<String, String> ENVIRONMENT =
            Map.of("PATH", System.getenv("PATH"), "SHELL", "/bin/bash", "HOME", "/nonexistent");
    private static final List<String> ARGV = List.of("/bin/bash", "-lc", "true");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is little more than that of its process")
    void commands() throws Exception {
        double plain = floor(ARGV);
        Sandbox sandbox = PlatformSandbox.of(System.getenv(), folder.resolve("state"), Runnable::run);
        Sandbox.Confinement confined = sandbox.confine(
                new Sandbox.Command(ARGV, folder, ENVIRONMENT),
                PermissionProfile.workspaceWrite(List.of(folder), List.of(), false, false, false));
        double wrapped = 0;
        if (confined instanceof Sandbox.Ready ready) {
            try (ready) {
                wrapped = floor(ready.argv());
            }
        }
        Reply command = Reply.empty().call("exec_command", Map.of("cmd", "true"));
        Times round = perCall(
                "danger-full-access", number -> Reply.empty().callWithJson("write_stdin", "{\"session_id\":1}"), CALLS);
        for (int warm = 0; warm < 3; warm++) {
            print("exec_command", perCall("danger-full-access", number -> command, CALLS), plain, round);
            if (wrapped > 0) {
                print("exec_command, confined", perCall("workspace-write", number -> command, CALLS), wrapped, round);
            }
        }
    }

    @Test
    @DisplayName("that patches a file is short")
    void patches() throws Exception {
        for (int warm = 0; warm < 3; warm++) {
            Times round = perCall(
                    "danger-full-access",
                    number -> Reply.empty().callWithJson("write_stdin", "{\"session_id\":1}"),
                    CALLS / 2);
            print("apply_patch", perCall("danger-full-access", CommandSpeedTest::patch, CALLS / 2), 0, round);
        }
    }

    private static Reply patch(int number) {
        return Reply.empty()
                .patch("*** Begin Patch\n*** Add File: file" + number + ".txt\n+line " + number + "\n*** End Patch\n");
    }

    private interface Script {
        Reply call(int number);
    }

    /** Milliseconds of one call with the model's round, in a turn that makes many. */
    private Times perCall(String sandbox, Script script, int calls) throws Exception {
        AtomicInteger made = new AtomicInteger();
        ScriptedModel model = ScriptedModel.builder()
                .otherwise()
                .reply(seen -> made.getAndIncrement() < calls
                        ? script.call(made.get())
                        : Reply.empty().say("done"))
                .build();
        try (CodexHarness harness = CodexHarness.builder()
                .codexHome(folder.resolve("home"))
                .workingFolder(folder)
                .environment(ENVIRONMENT)
                .setting("model", "gpt-5.5")
                .setting("approval_policy", "never")
                .setting("sandbox_mode", sandbox)
                .model(model)
                .build()) {
            AgentThread thread = harness.startThread(ThreadStartParams.builder().build(), event -> {})
                    .get(20, TimeUnit.SECONDS);
            long processor = processorNanos();
            long from = System.nanoTime();
            assertEquals(
                    TurnStatus.COMPLETED,
                    thread.run("go").get(10, TimeUnit.MINUTES).status());
            return new Times(millis(from) / calls, (processorNanos() - processor) / 1e6 / calls);
        }
    }

    private double floor(List<String> argv) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long from = System.nanoTime();
            for (int i = 0; i < CALLS; i++) {
                ProcessBuilder builder = new ProcessBuilder(argv)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectInput(Path.of("/dev/null").toFile());
                builder.environment().clear();
                builder.environment().putAll(ENVIRONMENT);
                Process process = builder.start();
                try (InputStream output = process.getInputStream()) {
                    output.readAllBytes();
                }
                process.waitFor();
            }
            best = Math.min(best, millis(from) / CALLS);
        }
        return best;
    }

    private static double millis(long from) {
        return (System.nanoTime() - from) / 1e6;
    }

    private static void print(String what, Times call, double floor, Times round) {
        System.out.printf(
                "%s: %.2f ms a call; process alone %.2f ms; model's round alone %.2f ms; added by the tool %.2f ms,"
                        + " of them on the processor %.2f ms%n",
                what,
                call.wall(),
                floor,
                round.wall(),
                call.wall() - floor - round.wall(),
                call.processor() - round.processor());
    }

    /** Milliseconds of a call: by the clock, and of this JVM on the processor, which other load does not change. */
    private record Times(double wall, double processor) {}

    private static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}

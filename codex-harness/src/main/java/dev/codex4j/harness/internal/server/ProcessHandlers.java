package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.exec.LaunchException;
import dev.codex4j.harness.internal.exec.OutputListener;
import dev.codex4j.harness.internal.exec.TerminalSize;
import dev.codex4j.harness.internal.process.ClientProcess;
import dev.codex4j.harness.internal.process.ClientProcesses;
import dev.codex4j.harness.internal.process.ProcessEnd;
import dev.codex4j.harness.internal.process.ProcessOrder;
import dev.codex4j.harness.internal.process.ProcessRoom;
import dev.codex4j.harness.internal.process.ProcessWatcher;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.process.ProcessExitedNotification;
import dev.codex4j.protocol.process.ProcessKillParams;
import dev.codex4j.protocol.process.ProcessKillResponse;
import dev.codex4j.protocol.process.ProcessOutputDeltaNotification;
import dev.codex4j.protocol.process.ProcessOutputStream;
import dev.codex4j.protocol.process.ProcessResizePtyParams;
import dev.codex4j.protocol.process.ProcessResizePtyResponse;
import dev.codex4j.protocol.process.ProcessSpawnParams;
import dev.codex4j.protocol.process.ProcessSpawnResponse;
import dev.codex4j.protocol.process.ProcessTerminalSize;
import dev.codex4j.protocol.process.ProcessWriteStdinParams;
import dev.codex4j.protocol.process.ProcessWriteStdinResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests about processes that clients start for themselves: unconfined, with the host's own variables, and
 * bound to the connection.
 */
final class ProcessHandlers implements AutoCloseable {
    private static final String KIND = "process for process handle";

    private final ProcessRoom room;
    private final PerConnection<ClientProcesses> processes;

    ProcessHandlers(ProcessRoom room) {
        this.room = room;
        this.processes = new PerConnection<>(room::newClient, ClientProcesses::close);
    }

    void register(Router router) {
        router.on(ProcessSpawnParams.class, this::spawn);
        router.on(ProcessWriteStdinParams.class, this::write);
        router.on(ProcessResizePtyParams.class, this::resize);
        router.on(ProcessKillParams.class, this::kill);
    }

    private void spawn(ProcessSpawnParams params, Call<ProcessSpawnResponse> call) {
        String handle = params.processHandle();
        if (params.command().isEmpty()) {
            throw Refusals.invalid("command must not be empty");
        }
        if (handle.isEmpty()) {
            throw Refusals.invalid("processHandle must not be empty");
        }
        Path directory = Path.of(params.cwd());
        if (!directory.isAbsolute()) {
            throw Refusals.invalid("Invalid request: cwd must be an absolute path");
        }
        TerminalSize size = size(params);
        Duration timeout = timeout(params);
        ClientProcesses running = processes.of(call.connection());
        if (running.find(handle).isPresent()) {
            throw Refusals.invalid("duplicate active process handle: \"" + handle + "\"");
        }
        ProcessOrder order = new ProcessOrder(
                params.command(),
                directory,
                room.environment(ProcessInput.changes(params.env())),
                size,
                params.streamStdin(),
                params.streamStdoutStderr(),
                cap(params),
                timeout);
        try {
            running.start(
                    handle,
                    order,
                    new Watcher(handle, call.connection()),
                    () -> call.succeed(new ProcessSpawnResponse()));
        } catch (LaunchException e) {
            throw new RpcException(
                    RpcException.INTERNAL_ERROR, "failed to spawn process: " + e.messageWithErrorNumber());
        }
    }

    /** Tells the client what its process writes, and in the end how it went. */
    private record Watcher(String handle, ServerConnection client) implements ProcessWatcher {
        @Override
        public void output(OutputListener.Channel channel, byte[] bytes, boolean capReached) {
            client.tell(new ProcessOutputDeltaNotification(
                    handle,
                    channel == OutputListener.Channel.STANDARD_OUTPUT
                            ? ProcessOutputStream.STDOUT
                            : ProcessOutputStream.STDERR,
                    Base64.getEncoder().encodeToString(bytes),
                    capReached));
        }

        @Override
        public void ended(ProcessEnd end) {
            client.tell(ProcessExitedNotification.builder()
                    .processHandle(handle)
                    .exitCode(end.exitCode())
                    .outputDrainTimedOut(end.drainTimedOut())
                    .stdout(end.output().text())
                    .stdoutCapReached(end.output().capReached())
                    .stderr(end.errors().text())
                    .stderrCapReached(end.errors().capReached())
                    .build());
        }
    }

    private static @Nullable TerminalSize size(ProcessSpawnParams params) {
        ProcessTerminalSize size = params.size();
        if (size != null && !params.tty()) {
            throw ProcessInput.unusable("process/spawn size requires tty: true");
        }
        if (size != null) {
            return ProcessInput.size(size.rows(), size.cols(), "process");
        }
        return params.tty() ? TerminalSize.STANDARD : null;
    }

    private static @Nullable Duration timeout(ProcessSpawnParams params) {
        return params.timeoutMs().isKeep()
                ? ProcessOrder.DEFAULT_TIMEOUT
                : ProcessInput.timeout(params.timeoutMs().value(), "process/spawn");
    }

    private static @Nullable Long cap(ProcessSpawnParams params) {
        return params.outputBytesCap().isKeep()
                ? (Long) ProcessOrder.DEFAULT_OUTPUT_CAP
                : params.outputBytesCap().value();
    }

    private void write(ProcessWriteStdinParams params, Call<ProcessWriteStdinResponse> call) {
        ProcessInput.write(
                params.deltaBase64(),
                params.closeStdin(),
                () -> required(params.processHandle(), call),
                "process/writeStdin",
                "process",
                () -> call.succeed(new ProcessWriteStdinResponse()));
    }

    private void resize(ProcessResizePtyParams params, Call<ProcessResizePtyResponse> call) {
        TerminalSize size =
                ProcessInput.size(params.size().rows(), params.size().cols(), "process");
        ProcessInput.resize(required(params.processHandle(), call), size);
        call.succeed(new ProcessResizePtyResponse());
    }

    private void kill(ProcessKillParams params, Call<ProcessKillResponse> call) {
        ClientProcess process = required(params.processHandle(), call);
        call.succeed(new ProcessKillResponse());
        process.kill();
    }

    private ClientProcess required(String handle, Call<?> call) {
        return ProcessInput.required(processes.of(call.connection()).find(handle), KIND, handle);
    }

    /** Ends all processes. */
    @Override
    public void close() {
        processes.close();
    }
}

package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.exec.LaunchException;
import dev.codex4j.harness.internal.exec.OutputListener;
import dev.codex4j.harness.internal.exec.TerminalSize;
import dev.codex4j.harness.internal.process.ClientProcess;
import dev.codex4j.harness.internal.process.ClientProcesses;
import dev.codex4j.harness.internal.process.ProcessEnd;
import dev.codex4j.harness.internal.process.ProcessOrder;
import dev.codex4j.harness.internal.process.ProcessRoom;
import dev.codex4j.harness.internal.process.ProcessWatcher;
import dev.codex4j.harness.internal.sandbox.NamedProfile;
import dev.codex4j.harness.internal.thread.NamedPermissions;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.turn.PermissionProfiles;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.command.CommandExecOutputDeltaNotification;
import dev.codex4j.protocol.command.CommandExecOutputStream;
import dev.codex4j.protocol.command.CommandExecParams;
import dev.codex4j.protocol.command.CommandExecResizeParams;
import dev.codex4j.protocol.command.CommandExecResizeResponse;
import dev.codex4j.protocol.command.CommandExecResponse;
import dev.codex4j.protocol.command.CommandExecTerminalSize;
import dev.codex4j.protocol.command.CommandExecTerminateParams;
import dev.codex4j.protocol.command.CommandExecTerminateResponse;
import dev.codex4j.protocol.command.CommandExecWriteParams;
import dev.codex4j.protocol.command.CommandExecWriteResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests to run single commands, confined like those of threads. The answer comes when the command has ended;
 * until then the client can speak of it if it gave it an id.
 */
final class CommandHandlers implements AutoCloseable {
    private static final String KIND = "command/exec for process id";

    private final ProcessRoom room;
    private final PerConnection<ClientProcesses> processes;

    CommandHandlers(ProcessRoom room) {
        this.room = room;
        this.processes = new PerConnection<>(room::newClient, ClientProcesses::close);
    }

    void register(Router router) {
        router.on(CommandExecParams.class, this::run);
        router.on(CommandExecWriteParams.class, this::write);
        router.on(CommandExecResizeParams.class, this::resize);
        router.on(CommandExecTerminateParams.class, this::terminate);
    }

    private void run(CommandExecParams params, Call<CommandExecResponse> call) {
        check(params);
        TerminalSize size = size(params);
        Duration timeout = timeout(params);
        String id = params.processId();
        ClientProcesses running = processes.of(call.connection());
        if (id == null && (params.tty() || params.streamStdin() || params.streamStdoutStderr())) {
            throw Refusals.invalid("command/exec tty or streaming requires a client-supplied processId");
        }
        if (id != null && running.find(id).isPresent()) {
            throw Refusals.invalid("duplicate active command/exec process id: \"" + id + "\"");
        }
        Path directory = params.cwd() == null
                ? room.workingFolder()
                : room.workingFolder().resolve(params.cwd()).normalize();
        ResolvedConfig config = configuration();
        try {
            Sandbox.Ready ready = room.confine(
                    params.command(),
                    directory,
                    room.environment(config, ProcessInput.changes(params.env())),
                    permissions(params, config, directory));
            ProcessOrder order = new ProcessOrder(
                    ready.argv(),
                    directory,
                    ready.environment(),
                    size,
                    params.streamStdin(),
                    params.streamStdoutStderr(),
                    cap(params),
                    timeout);
            start(running, id, order, ready, call);
        } catch (LaunchException e) {
            throw new RpcException(
                    RpcException.INTERNAL_ERROR, "failed to spawn command: " + e.messageWithErrorNumber());
        }
    }

    private static void start(
            ClientProcesses running,
            @Nullable String id,
            ProcessOrder order,
            Sandbox.Ready ready,
            Call<CommandExecResponse> call)
            throws LaunchException {
        try {
            running.start(id, order, new Watcher(id, ready, call), () -> {});
        } catch (LaunchException e) {
            ready.close();
            throw e;
        }
    }

    /** Tells the client what its command writes, and in the end how it went. */
    private record Watcher(@Nullable String id, Sandbox.Ready ready, Call<CommandExecResponse> call)
            implements ProcessWatcher {
        @Override
        public void output(OutputListener.Channel channel, byte[] bytes, boolean capReached) {
            call.connection()
                    .tell(new CommandExecOutputDeltaNotification(
                            Objects.requireNonNull(id),
                            channel == OutputListener.Channel.STANDARD_OUTPUT
                                    ? CommandExecOutputStream.STDOUT
                                    : CommandExecOutputStream.STDERR,
                            Base64.getEncoder().encodeToString(bytes),
                            capReached));
        }

        @Override
        public void ended(ProcessEnd end) {
            ready.close();
            call.succeed(new CommandExecResponse(
                    end.exitCode(), end.output().text(), end.errors().text()));
        }
    }

    private static void check(CommandExecParams params) {
        if (params.command().isEmpty()) {
            throw Refusals.invalid("command must not be empty");
        }
        if (params.size() != null && !params.tty()) {
            throw ProcessInput.unusable("command/exec size requires tty: true");
        }
        if (params.disableOutputCap() && params.outputBytesCap() != null) {
            throw ProcessInput.unusable("command/exec cannot set both outputBytesCap and disableOutputCap");
        }
        if (params.disableTimeout() && params.timeoutMs() != null) {
            throw ProcessInput.unusable("command/exec cannot set both timeoutMs and disableTimeout");
        }
        if (params.permissionProfile() != null && params.sandboxPolicy() != null) {
            throw Refusals.invalid("`permissionProfile` cannot be combined with `sandboxPolicy`");
        }
    }

    private static @Nullable TerminalSize size(CommandExecParams params) {
        CommandExecTerminalSize size = params.size();
        if (size != null) {
            return ProcessInput.size(size.rows(), size.cols(), "command/exec");
        }
        return params.tty() ? TerminalSize.STANDARD : null;
    }

    private static @Nullable Duration timeout(CommandExecParams params) {
        Duration timeout = ProcessInput.timeout(params.timeoutMs(), "command/exec");
        return timeout == null && !params.disableTimeout() ? ProcessOrder.DEFAULT_TIMEOUT : timeout;
    }

    private static @Nullable Long cap(CommandExecParams params) {
        Long cap = params.outputBytesCap();
        return cap == null && !params.disableOutputCap() ? (Long) ProcessOrder.DEFAULT_OUTPUT_CAP : cap;
    }

    private ResolvedConfig configuration() {
        try {
            return room.configuration();
        } catch (ConfigException e) {
            throw Refusals.invalid("failed to load configuration: " + e.getMessage());
        }
    }

    /** A policy speaks of the server's folder, a profile of the command's. */
    private PermissionProfile permissions(CommandExecParams params, ResolvedConfig config, Path directory) {
        if (params.permissionProfile() != null) {
            return NamedPermissions.in(
                    NamedPermissions.named(
                            params.permissionProfile(), config.profiles(), "invalid permission profile: "),
                    List.of(directory));
        }
        List<Path> roots = List.of(room.workingFolder());
        if (params.sandboxPolicy() != null) {
            return PermissionProfiles.of(params.sandboxPolicy(), roots);
        }
        NamedProfile configured = NamedPermissions.configured(config);
        return configured == null
                ? PermissionProfiles.of(NamedPermissions.policy(config.sandbox()), roots)
                : NamedPermissions.in(configured, roots);
    }

    private void write(CommandExecWriteParams params, Call<CommandExecWriteResponse> call) {
        ProcessInput.write(
                params.deltaBase64(),
                params.closeStdin(),
                () -> required(params.processId(), call),
                "command/exec/write",
                "command/exec",
                () -> call.succeed(new CommandExecWriteResponse()));
    }

    private void resize(CommandExecResizeParams params, Call<CommandExecResizeResponse> call) {
        TerminalSize size =
                ProcessInput.size(params.size().rows(), params.size().cols(), "command/exec");
        ProcessInput.resize(required(params.processId(), call), size);
        call.succeed(new CommandExecResizeResponse());
    }

    private void terminate(CommandExecTerminateParams params, Call<CommandExecTerminateResponse> call) {
        ClientProcess process = required(params.processId(), call);
        call.succeed(new CommandExecTerminateResponse());
        process.kill();
    }

    private ClientProcess required(String id, Call<?> call) {
        return ProcessInput.required(processes.of(call.connection()).find(id), KIND, id);
    }

    /** Ends all commands. */
    @Override
    public void close() {
        processes.close();
    }
}

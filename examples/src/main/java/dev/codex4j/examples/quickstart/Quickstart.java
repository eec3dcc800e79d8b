package dev.codex4j.examples.quickstart;

import dev.codex4j.client.ApprovalHandler;
import dev.codex4j.client.ClientOptions;
import dev.codex4j.client.CodexClient;
import dev.codex4j.client.CodexThread;
import dev.codex4j.client.TurnResult;
import dev.codex4j.client.TurnStream;
import dev.codex4j.protocol.CodexException;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.TurnStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An agent fixes a failing test; {@code --help} says what else it can do. */
public final class Quickstart {
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final ApprovalHandler approvals;

    Quickstart(PrintStream out, PrintStream err, Map<String, String> environment, ApprovalHandler approvals) {
        this.out = out;
        this.err = err;
        this.environment = environment;
        this.approvals = approvals;
    }

    /** Runs the program; a failure ends the process with its exit code. */
    public static void main(String[] arguments) {
        ApprovalHandler approvals = TerminalApprovals.on(System.console());
        int exitCode = new Quickstart(System.out, System.err, System.getenv(), approvals).run(List.of(arguments));
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Returns the exit code. */
    int run(List<String> arguments) {
        try {
            QuickstartOptions options = QuickstartOptions.parse(arguments, environment);
            if (options.help()) {
                out.print(QuickstartOptions.HELP);
                return 0;
            }
            try (TemporaryFolder temporary = TemporaryFolder.create()) {
                Path folder = options.folder();
                return folder == null ? fixTheSample(options, temporary) : work(options, temporary, folder);
            }
        } catch (UsageException wrong) {
            err.println("error: " + wrong.getMessage() + "\nTry --help.");
            return 2;
        } catch (CodexException | IOException failed) {
            err.println("error: " + failed.getMessage());
            return 1;
        }
    }

    /** A scripted model does just what it is told to, so it may do that without asking. */
    private int fixTheSample(QuickstartOptions options, TemporaryFolder temporary) throws IOException {
        SampleProject project = SampleProject.copyTo(temporary.folder("project"));
        ThreadStartParams.Builder thread = ThreadStartParams.builder()
                .sandbox(SandboxMode.DANGER_FULL_ACCESS)
                .approvalPolicy(AskForApproval.NEVER);
        runTurn(options, temporary, project.folder(), thread);
        boolean fixed = project.testsPass();
        out.println(fixed ? "The tests pass." : "The tests still fail.");
        return fixed ? 0 : 1;
    }

    /** A real model may write in the folder, and has to ask for more. */
    private int work(QuickstartOptions options, TemporaryFolder temporary, Path folder) throws IOException {
        ThreadStartParams.Builder thread = ThreadStartParams.builder()
                .sandbox(SandboxMode.WORKSPACE_WRITE)
                .approvalPolicy(AskForApproval.ON_REQUEST);
        TurnResult result = runTurn(options, temporary, folder, thread);
        return result.status().equals(TurnStatus.COMPLETED) ? 0 : 1;
    }

    private TurnResult runTurn(
            QuickstartOptions options, TemporaryFolder temporary, Path folder, ThreadStartParams.Builder start)
            throws IOException {
        ClientOptions clientOptions =
                ClientOptions.builder().approvalHandler(approvals).build();
        try (Agent agent = new Agent(options, temporary.folder("home"), environment, clientOptions);
                CodexClient client = agent.connect()) {
            CodexThread thread = client.startThread(start.cwd(folder.toString()).build());
            try (TurnStream events = thread.stream(options.prompt())) {
                EventPrinter printer = new EventPrinter(out, folder);
                for (ServerNotification event : events) {
                    printer.print(event);
                }
                TurnResult result = events.result();
                String diff = result.diff();
                out.println(diff == null ? "\nNo file was changed." : "\n" + diff.strip() + "\n");
                return result;
            }
        }
    }
}

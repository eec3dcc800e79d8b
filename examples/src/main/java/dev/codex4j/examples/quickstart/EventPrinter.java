package dev.codex4j.examples.quickstart;

import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.CommandExecutionOutputDeltaNotification;
import dev.codex4j.protocol.item.FileUpdateChange;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.server.ErrorNotification;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Prints what happens in a turn, as it happens. */
final class EventPrinter {
    private final PrintStream out;
    private final Path folder;
    private final Set<String> streamed = new HashSet<>();
    private boolean lineIsOpen;

    /**
     * A printer for one turn.
     *
     * @param folder where the agent works; files in it are named by their path from there
     */
    EventPrinter(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    void print(ServerNotification event) {
        if (event instanceof AgentMessageDeltaNotification message) {
            stream(message.itemId(), message.delta());
        } else if (event instanceof CommandExecutionOutputDeltaNotification output) {
            stream(output.itemId(), output.delta());
        } else if (event instanceof ItemStartedNotification started
                && started.item() instanceof ThreadItem.CommandExecution command) {
            line("$ " + command.command());
        } else if (event instanceof ItemCompletedNotification completed) {
            completed(completed.item());
        } else if (event instanceof ErrorNotification error) {
            line("error: " + error.error().message() + (error.willRetry() ? " (trying again)" : ""));
        }
    }

    private void completed(ThreadItem item) {
        if (item instanceof ThreadItem.AgentMessage message) {
            unlessStreamed(message.id(), message.text());
            endLine();
        } else if (item instanceof ThreadItem.CommandExecution command) {
            String output = command.aggregatedOutput();
            unlessStreamed(command.id(), output == null ? "" : output);
            Integer exitCode = command.exitCode();
            line("[" + (exitCode == null ? command.status().value() : "exit code " + exitCode) + "]");
        } else if (item instanceof ThreadItem.FileChange change) {
            for (FileUpdateChange file : change.changes()) {
                line("[" + nameOf(file.path()) + ": change " + change.status().value() + "]");
            }
        }
    }

    private Path nameOf(String changed) {
        Path file = Path.of(changed);
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }

    private void unlessStreamed(String itemId, String text) {
        if (!streamed.contains(itemId)) {
            stream(itemId, text);
        }
    }

    private void stream(String itemId, String text) {
        if (!text.isEmpty()) {
            streamed.add(itemId);
            out.print(text);
            out.flush();
            lineIsOpen = !text.endsWith("\n");
        }
    }

    private void line(String text) {
        endLine();
        out.println(text);
    }

    private void endLine() {
        if (lineIsOpen) {
            out.println();
            lineIsOpen = false;
        }
    }
}

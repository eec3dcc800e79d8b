package dev.codex4j.examples.oncall;

import static dev.codex4j.harness.model.scripted.Condition.lastToolOutput;
import static dev.codex4j.harness.model.scripted.Condition.lastUserMessage;
import static dev.codex4j.harness.model.scripted.TextPattern.contains;
import static dev.codex4j.harness.model.scripted.TextPattern.find;

import dev.codex4j.client.CodexClient;
import dev.codex4j.client.TurnStream;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** An agent finds out which service is in trouble, with a tool that the host runs. A script stands in for the model. */
public final class OnCall {
    private OnCall() {}

    /** Runs the program; it keeps nothing. */
    public static void main(String[] arguments) throws IOException {
        Path home = Files.createTempDirectory("on-call");
        try {
            run(home, System.out);
        } finally {
            try (Stream<Path> kept = Files.walk(home)) {
                kept.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    static void run(Path home, PrintStream out) {
        try (CodexHarness harness = CodexHarness.builder()
                        .codexHome(home)
                        .tool(ServiceStatus.tool())
                        .model(model())
                        .build();
                CodexClient client = CodexClient.connect(harness.connect());
                TurnStream events = client.startThread().stream("Why do customers complain about paying?")) {
            for (ServerNotification event : events) {
                if (event instanceof ItemCompletedNotification completed) {
                    print(completed.item(), out);
                }
            }
        }
    }

    private static void print(ThreadItem item, PrintStream out) {
        if (item instanceof ThreadItem.DynamicToolCall call) {
            out.println("[" + call.tool() + ": " + call.status() + "]");
        } else if (item instanceof ThreadItem.AgentMessage message) {
            out.println(message.text());
        }
    }

    private static ScriptedModel model() {
        return ScriptedModel.builder()
                .when(lastUserMessage(contains("paying")))
                .call("service_status", Map.of("service", "payment"))
                .when(lastToolOutput(find("there are \\[(\\w+)")))
                .call("service_status", seen -> Map.<String, Object>of("service", seen.group(1), "minutes", 5))
                .when(lastToolOutput(find("^(\\w+): (\\d+) errors")))
                .say(seen -> "It is " + seen.group(1) + ": " + seen.group(2) + " errors within five minutes.")
                .otherwise()
                .say("I do not know how to go on.")
                .build();
    }
}

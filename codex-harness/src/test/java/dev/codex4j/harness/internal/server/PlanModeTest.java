package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.PlanDeltaNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.model.CollaborationMode;
import dev.codex4j.protocol.model.CollaborationModeListParams;
import dev.codex4j.protocol.model.CollaborationModeMask;
import dev.codex4j.protocol.model.CollaborationModeSettings;
import dev.codex4j.protocol.model.ModeKind;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanModeTest {
    @TempDir
    Path folder;

    private ConnectedClient client;
    private String thread;

    @BeforeEach
    void connect() {
        client = new ConnectedClient(folder, Map.of());
        thread = client.startThread();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private List<String> items(String answer, ModeKind mode) {
        client.script(Reply.empty().say(answer));
        client.request(TurnStartParams.builder(
                        thread, List.of(UserInput.Text.builder("go").build()))
                .collaborationMode(new CollaborationMode(
                        mode, CollaborationModeSettings.builder("test-model").build()))
                .build());
        List<String> seen = new ArrayList<>();
        for (Notification event : client.until(TurnCompletedNotification.class, end -> true)) {
            if (event instanceof ItemStartedNotification started) {
                seen.add("started " + name(started.item()));
            } else if (event instanceof ItemCompletedNotification completed) {
                seen.add("completed " + name(completed.item()) + " " + text(completed.item()));
            } else if (event instanceof PlanDeltaNotification && !seen.contains("plan delta")) {
                seen.add("plan delta");
            } else if (event instanceof AgentMessageDeltaNotification && !seen.contains("message delta")) {
                seen.add("message delta");
            }
        }
        seen.removeIf(line -> line.contains("UserMessage"));
        return seen;
    }

    private static String name(ThreadItem item) {
        return item.getClass().getSimpleName();
    }

    private static String text(ThreadItem item) {
        if (item instanceof ThreadItem.Plan plan) {
            return plan.text().replace('\n', '/');
        }
        return item instanceof ThreadItem.AgentMessage message ? message.text().replace('\n', '/') : "";
    }

    @Test
    void aProposedPlanBecomesAnItemThatIsCompleteBeforeItsMessage() {
        assertEquals(
                List.of(
                        "started AgentMessage",
                        "message delta",
                        "started Plan",
                        "plan delta",
                        "completed Plan - one/- two/",
                        "completed AgentMessage Before./After."),
                items("Before.\n<proposed_plan>\n- one\n- two\n</proposed_plan>\nAfter.", ModeKind.PLAN));
    }

    @Test
    void aMessageThatIsAllPlanIsNoMessage() {
        assertEquals(
                List.of("started Plan", "plan delta", "completed Plan only/"),
                items("\n<proposed_plan>\nonly\n</proposed_plan>\n", ModeKind.PLAN));
    }

    @Test
    void outsideOfPlanModeAPlanIsText() {
        assertEquals(
                List.of(
                        "started AgentMessage",
                        "message delta",
                        "completed AgentMessage <proposed_plan>/x/</proposed_plan>"),
                items("<proposed_plan>\nx\n</proposed_plan>", ModeKind.DEFAULT));
    }

    @Test
    void theModesAreListed() {
        assertEquals(
                List.of("Plan", "Default"),
                client.request(new CollaborationModeListParams()).data().stream()
                        .map(CollaborationModeMask::name)
                        .toList());
    }
}

package dev.codex4j.harness.internal.agent;

import static dev.codex4j.harness.internal.agent.Household.texts;
import static dev.codex4j.harness.model.scripted.Condition.userAsked;
import static dev.codex4j.harness.model.scripted.TextPattern.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The roles in which agents are started: what the model reads of them, and what becomes of an agent that has one. */
@Timeout(60)
class AgentRolesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeRoles() throws Exception {
        Files.writeString(folder.resolve("helper.toml"), """
                model = "gpt-5.5"
                model_reasoning_effort = "low"
                developer_instructions = "You only help."
                """);
        Files.writeString(folder.resolve("mistaken.toml"), "bogus_key = 1\n");
        Path agents = Files.createDirectory(folder.resolve("agents"));
        Files.writeString(agents.resolve("reviewer.toml"), """
                name = "reviewer"
                description = "Reads what others wrote."
                developer_instructions = "You only read."
                nickname_candidates = ["Zed"]
                """);
        Files.writeString(agents.resolve("nameless.toml"), """
                description = "x"
                developer_instructions = "y"
                """);
        Files.writeString(agents.resolve("broken.toml"), "name = ");
    }

    private Household home(List<Map<String, ?>> calls) throws Exception {
        ScriptedModel model = ScriptedModel.builder()
                .when(userAsked(contains("go")))
                .reply(seen -> {
                    int done = seen.conversation().toolOutputs().size();
                    return done < calls.size()
                            ? Reply.empty().call("spawn_agent", calls.get(done))
                            : Reply.empty().say("done");
                })
                .otherwise()
                .say("did it")
                .build();
        return new Household(
                folder,
                model,
                "agents.helper={description='Helps.',config_file='" + folder.resolve("helper.toml")
                        + "',nickname_candidates=['Bob','Eve']}",
                "agents.plain={description='Plain work.'}",
                "agents.undescribed={config_file='" + folder.resolve("helper.toml") + "'}",
                "agents.mistaken={description='x',config_file='" + folder.resolve("mistaken.toml") + "'}",
                "agents.lost={description='x',config_file='" + folder.resolve("nowhere.toml") + "'}");
    }

    private static Map<String, ?> spawn(String task, String role) {
        return Map.of("message", task, "agent_type", role);
    }

    private static String roles(Household home) {
        for (JsonNode tool : home.requests(home.threadId)
                .get(0)
                .tools()
                .toTree()
                .findValues("tools")
                .get(0)) {
            if (tool.path("name").asString().equals("spawn_agent")) {
                return tool.at("/parameters/properties/agent_type/description").asString();
            }
        }
        throw new AssertionError("agents cannot be started");
    }

    @Test
    void theModelReadsOfTheRolesThatCanBeUsed() throws Exception {
        try (Household home = home(List.of())) {
            home.run("go");

            List<String> names = roles(home)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(':')))
                    .toList();
            assertEquals(List.of("helper", "plain", "reviewer", "default", "explorer", "worker"), names);
            assertTrue(roles(home)
                    .contains("helper: Helps. Always works with model `gpt-5.5`. Always works with reasoning effort"
                            + " `low`."));
        }
    }

    @Test
    void anAgentWithARoleHasItsModelEffortInstructionsAndName() throws Exception {
        try (Household home =
                home(List.of(spawn("one", "helper"), spawn("two", " helper "), spawn("three", "helper")))) {
            home.run("go");

            ModelRequest request = awaitRequest(home, 0);
            assertEquals("gpt-5.5", request.model());
            assertEquals("low", request.reasoning().effort());
            assertTrue(texts(request).contains("You only help."));
            ThreadInfo agent = home.read(home.agent(0));
            assertEquals("helper", agent.agentRole());
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                names.add(home.read(home.agent(i)).agentNickname());
            }
            assertEquals(List.of("Bob", "Eve", "Bob the 2nd"), names);
        }
    }

    @Test
    void whatTheRoleSaysHoldsWhateverTheCallAsksFor() throws Exception {
        try (Household home = home(List.of(Map.of(
                "message", "one", "agent_type", "helper", "model", "gpt-5.6-sol", "reasoning_effort", "high")))) {
            home.run("go");

            ThreadItem.CollabAgentToolCall call = home.calls().get(0);
            assertEquals("gpt-5.5", call.model());
            assertEquals("low", call.reasoningEffort());
        }
    }

    @Test
    void aRoleThatAFileOfTheHomeFolderNamesIsOneOfThem() throws Exception {
        try (Household home = home(List.of(spawn("one", "reviewer")))) {
            home.run("go");

            ModelRequest request = awaitRequest(home, 0);
            assertEquals("mock-model", request.model());
            assertTrue(texts(request).contains("You only read."));
            assertEquals("Zed", home.read(home.agent(0)).agentNickname());
        }
    }

    @Test
    void theStandardRolesAndNoneChangeNothing() throws Exception {
        try (Household home = home(List.of(spawn("one", "explorer"), spawn("two", ""), Map.of("message", "three")))) {
            home.run("go");

            assertEquals("explorer", home.read(home.agent(0)).agentRole());
            assertNull(home.read(home.agent(1)).agentRole());
            assertNull(home.read(home.agent(2)).agentRole());
            assertEquals("mock-model", awaitRequest(home, 0).model());
        }
    }

    @Test
    void rolesThatCannotBeUsedAreUnknown() throws Exception {
        List<String> unusable = List.of("nobody", "nameless", "undescribed", "mistaken", "lost", "broken");
        try (Household home = home(unusable.stream()
                .<Map<String, ?>>map(role -> spawn("one", role))
                .toList())) {
            home.run("go");

            List<String> heard = home.lastTexts(home.threadId);
            unusable.forEach(role -> assertTrue(heard.contains("unknown agent_type '" + role + "'"), heard::toString));
            assertEquals(List.of(home.threadId), home.loaded());
        }
    }

    @Test
    void anAgentThatKnowsWhatWasSaidCannotHaveARole() throws Exception {
        try (Household home = home(List.of(Map.of("message", "one", "agent_type", "helper", "fork_context", true)))) {
            home.run("go");

            assertTrue(home.lastTexts(home.threadId)
                    .contains("Full-history forked agents inherit the parent agent type; omit agent_type, or spawn"
                            + " without a full-history fork."));
            assertFalse(home.loaded().size() > 1);
        }
    }

    /** The first request of an agent, which may come after its thread's turn. */
    private static ModelRequest awaitRequest(Household home, int index) throws Exception {
        String agent = home.agent(index);
        home.await(TurnCompletedNotification.class, event -> event.threadId().equals(agent));
        return home.requests(agent).get(0);
    }
}

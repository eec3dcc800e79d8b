package dev.codex4j.harness.internal.agent;

import static dev.codex4j.harness.internal.agent.Household.firstAgent;
import static dev.codex4j.harness.internal.agent.Household.texts;
import static dev.codex4j.harness.model.scripted.Condition.lastToolOutput;
import static dev.codex4j.harness.model.scripted.Condition.lastUserMessage;
import static dev.codex4j.harness.model.scripted.Condition.userAsked;
import static dev.codex4j.harness.model.scripted.TextPattern.anything;
import static dev.codex4j.harness.model.scripted.TextPattern.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.scripted.Conversation;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.protocol.item.CollabAgentStatus;
import dev.codex4j.protocol.item.CollabAgentToolCallStatus;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.ThreadStatusChangedNotification;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(60)
class AgentsTest {
    /** Keeps an agent busy until somebody stops it. */
    private static final Reply BUSY =
            Reply.empty().call("exec_command", Map.of("cmd", "sleep 120", "yield_time_ms", 30_000));

    @TempDir
    private Path folder;

    private final CountDownLatch busy = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** A model whose client's thread takes these steps, one for each number of outputs; agents do as they are told. */
    @SafeVarargs
    private final ScriptedModel model(Function<Conversation, Reply>... steps) {
        return ScriptedModel.builder()
                .when(userAsked(contains("go")))
                .reply(seen -> {
                    int outputs = seen.conversation().toolOutputs().size();
                    return outputs < steps.length ? steps[outputs].apply(seen.conversation()) : say("done");
                })
                .when(userAsked(contains("delegate")).and(lastToolOutput(anything())))
                .reply(seen -> {
                    await(busy);
                    return say("delegated");
                })
                .when(lastUserMessage(contains("delegate")))
                .reply(Reply.empty().call("spawn_agent", Map.of("message", "be busy below")))
                .when(lastUserMessage(contains("busy")))
                .reply(seen -> {
                    busy.countDown();
                    return BUSY;
                })
                .when(lastUserMessage(contains("slow")))
                .reply(seen -> {
                    busy.countDown();
                    await(released);
                    return say("slow, but there");
                })
                .when(lastUserMessage(contains("fail")))
                .fail("invalid_prompt", "no such thing")
                .otherwise()
                .say(seen -> "did: " + seen.conversation().userMessage().orElse(""))
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS), "what was waited for did not happen");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The step, taken when an agent has begun to work. */
    private Function<Conversation, Reply> onceBusy(Function<Conversation, Reply> step) {
        return seen -> {
            await(busy);
            return step.apply(seen);
        };
    }

    private static Reply say(String text) {
        return Reply.empty().say(text);
    }

    private static Function<Conversation, Reply> spawn(String task) {
        return seen -> Reply.empty().call("spawn_agent", Map.of("message", task));
    }

    private static Function<Conversation, Reply> about(String tool, String field, Map<String, ?> more) {
        return seen -> {
            Map<String, Object> arguments = new TreeMap<>(more);
            arguments.put(field, firstAgent(seen));
            return Reply.empty().call(tool, arguments);
        };
    }

    private static Function<Conversation, Reply> waitForIt() {
        return seen -> Reply.empty().call("wait_agent", Map.of("targets", List.of(firstAgent(seen))));
    }

    private static Function<Conversation, Reply> close() {
        return about("close_agent", "target", Map.of());
    }

    private static Function<Conversation, Reply> send(String message) {
        return about("send_input", "target", Map.of("message", message));
    }

    private static String notice(String agentId, String status) {
        return "<subagent_notification>\n{\"agent_path\":\"" + agentId + "\",\"status\":" + status
                + "}\n</subagent_notification>";
    }

    @Test
    void anAgentWorksAndItsResultComesBack() throws Exception {
        try (Household home = new Household(folder, model(spawn("count"), waitForIt()))) {
            Turn turn = home.run("go");

            String agent = home.agent(0);
            assertEquals(TurnStatus.COMPLETED, turn.status());
            List<String> heard = home.lastTexts(home.threadId);
            // An agent that is done before it is waited for is told of first.
            assertEquals(
                    Set.of(
                            "{\"status\":{\"" + agent + "\":{\"completed\":\"did: count\"}},\"timed_out\":false}",
                            notice(agent, "{\"completed\":\"did: count\"}")),
                    Set.copyOf(heard.subList(heard.size() - 2, heard.size())));
            ThreadItem.CollabAgentToolCall spawned = home.calls().get(0);
            assertEquals("count", spawned.prompt());
            assertEquals("mock-model", spawned.model());
            assertEquals("medium", spawned.reasoningEffort());
            assertEquals(
                    CollabAgentStatus.PENDING_INIT,
                    spawned.agentsStates().get(agent).status());
            ThreadItem.CollabAgentToolCall waited = home.calls().get(1);
            assertEquals(CollabAgentToolCallStatus.COMPLETED, waited.status());
            assertEquals("did: count", waited.agentsStates().get(agent).message());
        }
    }

    @Test
    void whoWatchesAThreadSeesItsAgentsWorkToo() throws Exception {
        try (Household home = new Household(folder, model(spawn("count"), waitForIt()))) {
            String root = home.start("go");
            home.ended(root);

            String agent = home.agent(0);
            home.await(
                    ThreadStatusChangedNotification.class,
                    event -> event.threadId().equals(agent) && event.status() instanceof ThreadStatus.Idle);
            assertEquals(
                    root,
                    home.await(
                                    TurnStartedNotification.class,
                                    event -> event.threadId().equals(agent))
                            .turn()
                            .rootTurnId());
            home.await(
                    ItemCompletedNotification.class,
                    event -> event.threadId().equals(agent)
                            && event.item() instanceof ThreadItem.AgentMessage message
                            && message.text().equals("did: count"));
        }
    }

    @Test
    void anAgentsThreadAndRequestsSayWhoseAgentItIs() throws Exception {
        try (Household home = new Household(folder, model(spawn("count"), waitForIt()))) {
            String root = home.start("go");
            home.ended(root);

            String agent = home.agent(0);
            ThreadInfo info = home.read(agent);
            assertEquals(home.threadId, info.sessionId());
            assertEquals(home.threadId, info.parentThreadId());
            assertEquals("subagent", info.threadSource());
            SubAgentSource.ThreadSpawn source =
                    (SubAgentSource.ThreadSpawn) ((SessionSource.SubAgent) info.source()).value();
            assertEquals(1, source.depth());
            assertEquals(info.agentNickname(), source.agentNickname());
            ModelRequest request = home.requests(agent).get(0);
            assertEquals(agent, request.promptCacheKey());
            assertEquals("collab_spawn", request.headers().get("x-openai-subagent"));
            assertEquals(home.threadId, request.headers().get("x-codex-parent-thread-id"));
            assertEquals(home.threadId, request.headers().get("session-id"));
            assertEquals(root, request.clientMetadata().get("parent_turn_id"));
            assertEquals(root, request.clientMetadata().get("root_turn_id"));
            JsonNode metadata = JsonMapper.shared().readTree(request.headers().get("x-codex-turn-metadata"));
            assertEquals(home.threadId, metadata.path("parent_thread_id").asString(""));
            assertEquals("thread_spawn", metadata.path("subagent_kind").asString(""));
            assertNull(home.requests(home.threadId).get(0).headers().get("x-openai-subagent"));
        }
    }

    @Test
    void theToolsAreOneNamespaceThatTheLastAgentOfAChainDoesNotGet() throws Exception {
        try (Household home = new Household(folder, model(spawn("count"), waitForIt()))) {
            home.run("go");

            JsonNode namespace = namespace(home.requests(home.threadId).get(0));
            assertEquals("multi_agent_v1", namespace.path("name").asString(""));
            assertEquals(
                    List.of("close_agent", "resume_agent", "send_input", "spawn_agent", "wait_agent"),
                    namespace
                            .path("tools")
                            .valueStream()
                            .map(tool -> tool.path("name").asString(""))
                            .toList());
            assertTrue(namespace(home.requests(home.agent(0)).get(0)).isMissingNode());
        }
    }

    @Test
    void agentsCanBeSwitchedOff() throws Exception {
        try (Household home = new Household(folder, model(spawn("count")), "agents.enabled=false")) {
            home.run("go");

            assertTrue(namespace(home.requests(home.threadId).get(0)).isMissingNode());
            assertTrue(home.lastTexts(home.threadId).contains("unsupported call: spawn_agent"));
        }
    }

    private static JsonNode namespace(ModelRequest request) {
        return Objects.requireNonNull(request.tools())
                .toTree()
                .valueStream()
                .filter(tool -> tool.path("type").asString("").equals("namespace"))
                .findFirst()
                .orElse(JsonMapper.shared().missingNode());
    }

    @Test
    void thereAreOnlySoManyAgentsUntilOneIsClosed() throws Exception {
        ScriptedModel model = model(spawn("one"), spawn("two"), close(), spawn("three"));
        try (Household home = new Household(folder, model, "agents.max_threads=1")) {
            home.run("go");

            assertTrue(home.lastTexts(home.threadId).contains("collab spawn failed: agent thread limit reached"));
            assertEquals(
                    List.of("completed", "failed", "completed", "completed"),
                    home.calls().stream().map(call -> call.status().value()).toList());
            assertEquals(List.of(), home.calls().get(1).receiverThreadIds());
        }
    }

    @Test
    void anAgentThatRunsCanBeClosed() throws Exception {
        try (Household home = new Household(folder, model(spawn("be busy"), onceBusy(close())))) {
            home.run("go");

            String agent = home.agent(0);
            List<String> heard = home.lastTexts(home.threadId);
            assertEquals(
                    List.of("{\"previous_status\":\"running\"}", notice(agent, "\"shutdown\"")),
                    heard.subList(heard.size() - 2, heard.size()));
            assertEquals(
                    TurnStatus.INTERRUPTED,
                    home.await(
                                    TurnCompletedNotification.class,
                                    event -> event.threadId().equals(agent))
                            .turn()
                            .status());
            home.await(
                    ThreadStatusChangedNotification.class,
                    event -> event.threadId().equals(agent) && event.status() instanceof ThreadStatus.NotLoaded);
            assertEquals(List.of(home.threadId), home.loaded());
        }
    }

    @Test
    void closingAnAgentClosesThoseThatItStarted() throws Exception {
        ScriptedModel model = model(spawn("delegate"), waitForIt(), close());
        try (Household home = new Household(folder, model, "agents.max_depth=2")) {
            home.run("go");

            String middle = home.agent(0);
            String last = home.agent(1);
            assertEquals(List.of(home.threadId), home.loaded());
            assertEquals(middle, home.requests(last).get(0).headers().get("x-codex-parent-thread-id"));
            assertFalse(namespace(home.requests(middle).get(0)).isMissingNode());
            assertTrue(namespace(home.requests(last).get(0)).isMissingNode());
        }
    }

    @Test
    void theEndOfAThreadEndsItsAgents() throws Exception {
        try (Household home = new Household(folder, model(spawn("be busy"), onceBusy(seen -> say("done"))))) {
            home.run("go");
            String agent = home.agent(0);

            home.unload(home.threadId);

            home.await(
                    ThreadStatusChangedNotification.class,
                    event -> event.threadId().equals(agent) && event.status() instanceof ThreadStatus.NotLoaded);
            assertEquals(List.of(), home.loaded());
        }
    }

    @Test
    void anInterruptedThreadLeavesItsAgentsAtWork() throws Exception {
        try (Household home = new Household(folder, model(spawn("slow"), waitForIt()))) {
            String turn = home.start("go");
            home.await(
                    ItemStartedNotification.class,
                    event -> event.item() instanceof ThreadItem.CollabAgentToolCall call
                            && call.tool().value().equals("wait"));
            home.interrupt(turn);
            assertEquals(TurnStatus.INTERRUPTED, home.ended(turn).status());

            letTheAgentFinish(home);
            home.run("and now?");

            List<String> heard = home.lastTexts(home.threadId);
            assertTrue(heard.stream().anyMatch(text -> text.startsWith("aborted by user after ")), heard::toString);
            assertEquals(
                    List.of(notice(home.agent(0), "{\"completed\":\"slow, but there\"}"), "and now?"),
                    heard.subList(heard.size() - 2, heard.size()));
        }
    }

    @Test
    void anAgentThatFinishesWhileItsParentRestsIsToldOfInTheNextTurn() throws Exception {
        try (Household home = new Household(folder, model(spawn("slow")))) {
            home.run("go");

            letTheAgentFinish(home);
            assertEquals(2, home.requests(home.threadId).size());
            home.run("and now?");

            List<String> heard = home.lastTexts(home.threadId);
            assertEquals(
                    List.of("done", notice(home.agent(0), "{\"completed\":\"slow, but there\"}"), "and now?"),
                    heard.subList(heard.size() - 3, heard.size()));
        }
    }

    private void letTheAgentFinish(Household home) throws Exception {
        released.countDown();
        String agent = home.agent(0);
        home.await(TurnCompletedNotification.class, event -> event.threadId().equals(agent));
        // Answered by the agent's thread, and so after it has told its parent.
        home.read(agent);
    }

    @Test
    void anAgentThatFinishesWhileItsParentSpeaksIsHeardBeforeTheTurnEnds() throws Exception {
        Function<Conversation, Reply> speak = seen -> {
            released.countDown();
            return Reply.empty().call("wait_agent", Map.of("targets", List.of(firstAgent(seen))));
        };
        try (Household home = new Household(folder, model(spawn("slow"), speak))) {
            home.run("go");

            List<String> heard = home.lastTexts(home.threadId);
            assertEquals(notice(home.agent(0), "{\"completed\":\"slow, but there\"}"), heard.get(heard.size() - 1));
        }
    }

    @Test
    void anAgentTakesUpAnotherTask() throws Exception {
        try (Household home = new Household(folder, model(spawn("one"), waitForIt(), send("two"), waitForIt()))) {
            home.run("go");

            String agent = home.agent(0);
            assertEquals(2, home.requests(agent).size());
            assertTrue(texts(home.requests(agent).get(1)).containsAll(List.of("one", "did: one", "two")));
            List<String> heard = home.lastTexts(home.threadId);
            assertTrue(heard.get(heard.size() - 1).contains("did: two"), heard::toString);
            assertEquals(
                    1,
                    heard.stream()
                            .filter(text -> text.startsWith("<subagent_notification>"))
                            .count());
        }
    }

    @Test
    void anAgentCanBeMadeToDropWhatItDoes() throws Exception {
        Function<Conversation, Reply> redirect =
                about("send_input", "target", Map.of("message", "something else", "interrupt", true));
        try (Household home = new Household(folder, model(spawn("be busy"), onceBusy(redirect), waitForIt()))) {
            home.run("go");

            String agent = home.agent(0);
            assertTrue(
                    home.lastTexts(home.threadId).contains(notice(agent, "{\"completed\":\"did: something else\"}")));
            assertEquals(
                    CollabAgentStatus.INTERRUPTED,
                    home.calls().get(1).agentsStates().get(agent).status());
        }
    }

    @Test
    void aClosedAgentRemembersWhenItIsResumed() throws Exception {
        Function<Conversation, Reply> resume = about("resume_agent", "id", Map.of());
        try (Household home = new Household(
                folder, model(spawn("one"), waitForIt(), close(), send("lost"), resume, send("two"), waitForIt()))) {
            home.run("go");

            String agent = home.agent(0);
            List<String> heard = home.lastTexts(home.threadId);
            assertTrue(heard.contains("agent with id " + agent + " not found"));
            assertTrue(heard.contains("{\"status\":\"pending_init\"}"));
            assertTrue(texts(home.requests(agent).get(1)).containsAll(List.of("one", "did: one", "two")));
            assertFalse(texts(home.requests(agent).get(1)).contains("lost"));
        }
    }

    @Test
    void anAgentRemembersAfterARestartToo() throws Exception {
        Household before = new Household(folder, model(spawn("one"), waitForIt()));
        before.run("go");
        before.close();
        String threadId = before.threadId;
        String agent = before.agent(0);
        ScriptedModel later = model(
                seen -> Reply.empty().call("resume_agent", Map.of("id", agent)),
                seen -> Reply.empty().call("send_input", Map.of("target", agent, "message", "two")),
                seen -> Reply.empty().call("wait_agent", Map.of("targets", List.of(agent))));
        try (Household home = Household.again(folder, threadId, later)) {
            home.run("go on");

            List<String> heard = home.lastTexts(threadId);
            assertTrue(heard.get(heard.size() - 1).contains("did: two"), heard::toString);
            assertTrue(texts(home.requests(agent).get(0)).containsAll(List.of("one", "did: one", "two")));
            assertEquals(threadId, home.read(agent).parentThreadId());
        }
    }

    @Test
    void aThreadThatIsNoAgentOfTheFamilyCannotBeTakenForOne() throws Exception {
        String stranger;
        try (Household home = new Household(folder, model())) {
            home.run("a secret");
            stranger = home.threadId;
        }
        Function<Conversation, Reply> resume = seen -> Reply.empty().call("resume_agent", Map.of("id", stranger));
        try (Household home = new Household(folder, model(resume))) {
            home.run("go");

            assertTrue(home.lastTexts(home.threadId).contains("agent with id " + stranger + " not found"));
            assertEquals(List.of(home.threadId), home.loaded());
        }
    }

    @Test
    void anAgentThatFailsIsReportedAsSuch() throws Exception {
        try (Household home = new Household(folder, model(spawn("fail"), waitForIt()))) {
            home.run("go");

            String agent = home.agent(0);
            assertEquals(CollabAgentToolCallStatus.FAILED, home.calls().get(1).status());
            assertEquals(
                    CollabAgentStatus.ERRORED,
                    home.calls().get(1).agentsStates().get(agent).status());
            assertTrue(home.lastTexts(home.threadId).stream()
                    .anyMatch(text -> text.startsWith("<subagent_notification>") && text.contains("\"errored\"")));
        }
    }

    @Test
    void anAgentThatIsForkedKnowsWhatWasSaid() throws Exception {
        Function<Conversation, Reply> fork = seen -> Reply.empty()
                .say("a remark on the way")
                .call("spawn_agent", Map.of("message", "count", "fork_context", true));
        try (Household home = new Household(folder, model(fork, waitForIt()))) {
            home.run("go");

            List<String> parent = texts(home.requests(home.threadId).get(0));
            List<String> agent = texts(home.requests(home.agent(0)).get(0));
            assertEquals(parent, agent.subList(0, agent.size() - 1));
            assertEquals("count", agent.get(agent.size() - 1));
        }
    }

    @Test
    void whatIsWrongWithACallIsToldTheModel() throws Exception {
        String nobody = "01a2032f-0000-7000-8000-000000000000";
        List<Map.Entry<String, Map<String, ?>>> calls = List.of(
                Map.entry("spawn_agent", Map.of()),
                Map.entry("spawn_agent", Map.of("message", " ")),
                Map.entry("spawn_agent", Map.of("items", List.of())),
                Map.entry("spawn_agent", Map.of("items", List.of(Map.of("type", "bogus")))),
                Map.entry("spawn_agent", Map.of("message", "x", "model", "no-such")),
                Map.entry("spawn_agent", Map.of("message", "x", "model", "gpt-5.5", "reasoning_effort", "silly")),
                Map.entry("wait_agent", Map.of()),
                Map.entry("wait_agent", Map.of("targets", List.of(nobody), "timeout_ms", 0)),
                Map.entry("wait_agent", Map.of("targets", List.of(nobody))),
                Map.entry("close_agent", Map.of("target", nobody)),
                Map.entry("close_agent", Map.of("target", "nope")),
                Map.entry("resume_agent", Map.of("id", nobody)));
        List<String> answers = List.of(
                "Provide one of: message or items",
                "Empty message can't be sent to an agent",
                "Items can't be empty",
                "failed to parse function arguments: unknown variant `bogus`",
                "Unknown model `no-such` for spawn_agent. Available models: ",
                "Reasoning effort `silly` is not supported for model `gpt-5.5`. Supported reasoning efforts: low",
                "agent ids must be non-empty",
                "timeout_ms must be greater than zero",
                "{\"status\":{\"" + nobody + "\":\"not_found\"},\"timed_out\":false}",
                "agent with id " + nobody + " not found",
                "invalid agent id nope",
                "agent with id " + nobody + " not found");
        Function<Conversation, Reply> all = seen -> {
            Reply reply = Reply.empty();
            for (Map.Entry<String, Map<String, ?>> call : calls) {
                reply = reply.call(call.getKey(), call.getValue());
            }
            return reply;
        };
        try (Household home = new Household(folder, model(all))) {
            home.run("go");

            List<String> heard = home.lastTexts(home.threadId);
            List<String> outputs = heard.subList(heard.size() - answers.size(), heard.size());
            for (int i = 0; i < answers.size(); i++) {
                assertTrue(outputs.get(i).startsWith(answers.get(i)), outputs.get(i));
            }
            assertEquals(List.of(home.threadId), home.loaded());
        }
    }
}

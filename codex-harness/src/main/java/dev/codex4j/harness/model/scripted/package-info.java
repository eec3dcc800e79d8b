/**
 * A model made of rules, for tests, demos, and work without a network.
 *
 * <p>Rules look at what really happened (what the user said last, what a tool printed) and answer with text, tool calls
 * or failures, so that a scripted agent works on real files with real processes:
 *
 * <pre>{@code
 * ScriptedModel model = ScriptedModel.builder()
 *         .when(lastUserMessage(contains("fix"))).call("exec_command", Map.of("cmd", "./test.sh"))
 *         .when(lastToolOutput(find("FAIL (\\S+)"))).patch(seen -> patchFor(seen.group(1)))
 *         .when(lastToolOutput(contains("Success"))).call("exec_command", Map.of("cmd", "./test.sh"))
 *         .otherwise().say("Nothing left to do.")
 *         .build();
 * }</pre>
 *
 * <p>The first rule that applies answers. Nothing is remembered between requests: the same request always gets the same
 * answer, with the same ids. {@link dev.codex4j.harness.model.scripted.ScriptedModelServer} serves the rules over HTTP
 * to agents in other processes.
 */
package dev.codex4j.harness.model.scripted;

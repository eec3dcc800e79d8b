package dev.codex4j.harness.internal.rollout;

import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.json.ProtocolJson;
import java.util.List;

/** Items of every kind. */
final class Samples {
    static final String AGENT = "01a20460-4914-7743-adda-e2b5ffcab7b8";

    private static final String ITEMS = """
            {"type":"userMessage","id":"u1","clientId":"c","content":[{"type":"text","text":"hello","text_elements":[{"byteRange":{"start":0,"end":2},"placeholder":"p"}]},{"type":"image","url":"data:image/png;base64,AA","detail":"high"},{"type":"localImage","detail":"low","path":"/a.png"},{"type":"audio","url":"data:audio/wav;base64,AA"},{"type":"localAudio","path":"/a.wav"},{"type":"skill","name":"s","path":"/s/SKILL.md"},{"type":"mention","name":"m","path":"app://x"}]}
            {"type":"userMessage","id":"u2","content":[{"type":"image","fileId":"f1"},{"type":"audio","fileId":"f2"},{"type":"localImage","path":"/b.png"}]}
            {"type":"hookPrompt","id":"h1","fragments":[{"text":"t","hookRunId":"r"}]}
            {"type":"agentMessage","id":"a1","text":"x","phase":"final_answer","memoryCitation":{"entries":[{"path":"p","lineStart":1,"lineEnd":2,"note":"n"}],"threadIds":["a"]},"delivery":"async","questions":[{"title":"t","options":["o"]},{"title":"u","options":null}],"moderation":{"moderated":true,"display":{"action":"a"}}}
            {"type":"agentMessage","id":"a2","text":"","phase":"commentary"}
            {"type":"functionCallOutput","id":"f1","name":"n","namespace":"ns","output":"text"}
            {"type":"functionCallOutput","id":"f2","name":"n","output":[{"type":"input_text","text":"t"}]}
            {"type":"plan","id":"p1","text":"- one"}
            {"type":"reasoning","id":"r1","summary":["a"],"content":["b"]}
            {"type":"commandExecution","id":"c1","pluginId":"pl","scriptPath":"/s","command":"bash -lc 'cat a && echo \\"it\\"'","cwd":"/a b","processId":"7","source":"unifiedExecInteraction","status":"declined","commandActions":[{"type":"read","command":"cat a","name":"a","path":"/x/a"},{"type":"listFiles","command":"ls","path":"d"},{"type":"listFiles","command":"ls","path":null},{"type":"search","command":"rg x","query":"x","path":"p"},{"type":"unknown","command":"x"}],"aggregatedOutput":"out","exitCode":-1,"durationMs":2005}
            {"type":"commandExecution","id":"c2","command":"ls","cwd":"/a","source":"agent","status":"inProgress","commandActions":[]}
            {"type":"fileChange","id":"fc1","changes":[{"path":"/a","kind":{"type":"delete"},"diff":"x"},{"path":"/b","kind":{"type":"update","move_path":null},"diff":"@@ -1 +1 @@\\n-a\\n+b\\n"},{"path":"/c","kind":{"type":"update","move_path":"/d"},"diff":"@@ -1 +1 @@\\n-a\\n+b\\n\\n\\nMoved to: /d"},{"path":"/e","kind":{"type":"add"},"diff":"x\\n"}],"status":"completed"}
            {"type":"fileChange","id":"fc2","changes":[],"status":"inProgress"}
            {"type":"mcpToolCall","id":"m1","server":"s","tool":"t","status":"completed","arguments":{"a":1},"appContext":{"connectorId":"c","linkId":"l","resourceUri":"ui://x","appName":"n","actionName":"a"},"mcpAppResourceUri":"ui://x","mcpAppUi":{"resourceUri":"u","preferredModelDisplayMode":"inline"},"pluginId":"p","readOnlyHint":true,"result":{"content":[{"type":"text","text":"x"}],"structuredContent":{"b":1},"_meta":{"c":1}},"durationMs":1000}
            {"type":"mcpToolCall","id":"m2","server":"s","tool":"t","status":"failed","arguments":null,"error":{"message":"e"}}
            {"type":"mcpToolCall","id":"m3","server":"s","tool":"t","status":"inProgress","arguments":{}}
            {"type":"dynamicToolCall","id":"d1","namespace":"n","tool":"t","arguments":{"snake_case":1},"status":"completed","contentItems":[{"type":"inputText","text":"x"},{"type":"inputImage","imageUrl":"u"},{"type":"inputAudio","audioUrl":"v"}],"success":true,"durationMs":7}
            {"type":"dynamicToolCall","id":"d2","tool":"t","arguments":{},"status":"inProgress"}
            {"type":"collabAgentToolCall","id":"ca1","tool":"spawnAgent","status":"inProgress","senderThreadId":"AGENT","receiverThreadIds":["AGENT"],"prompt":"p","model":"m","reasoningEffort":"high","agentsStates":{"AGENT":{"status":"pendingInit","message":null}}}
            {"type":"collabAgentToolCall","id":"ca2","tool":"closeAgent","status":"completed","senderThreadId":"AGENT","receiverThreadIds":[],"agentsStates":{"AGENT":{"status":"completed","message":"done"}}}
            {"type":"collabAgentToolCall","id":"ca3","tool":"wait","status":"failed","senderThreadId":"AGENT","receiverThreadIds":[],"agentsStates":{"AGENT":{"status":"errored","message":"e"}}}
            {"type":"subAgentActivity","id":"sa1","model":"m","reasoningEffort":"low","kind":"started","agentThreadId":"AGENT","agentPath":"/root/a"}
            {"type":"webSearch","id":"w1","query":"q","action":{"type":"search","query":"q","queries":["a","b"]},"results":[{"type":"text_result","url":"u"}]}
            {"type":"webSearch","id":"w2","query":"q","action":{"type":"findInPage","url":"u","pattern":"p"}}
            {"type":"webSearch","id":"w3","query":"q","action":{"type":"other"}}
            {"type":"imageView","id":"iv","path":"/a b.png"}
            {"type":"sleep","id":"s1","durationMs":1500}
            {"type":"webSearch","id":"w4","query":"q"}
            {"type":"imageGeneration","id":"ig2","status":"failed","result":"AAAA","transparentBackground":true,"inputImages":[{"path":"/i","sha256":"s"}],"generationId":"g","failure":{"type":"usageLimitExceeded","limitId":"l","resetsAt":5}}
            {"type":"imageGeneration","id":"ig1","status":"completed","revisedPrompt":"r","result":"AAAA","savedPath":"/x.png"}
            {"type":"enteredReviewMode","id":"er","review":"current changes"}
            {"type":"exitedReviewMode","id":"xr1","review":"Looks good."}
            {"type":"exitedReviewMode","id":"xr2","review":"Reviewer failed to output a response."}
            {"type":"contextCompaction","id":"cc"}
            """;

    private Samples() {}

    static List<ThreadItem> items() {
        return ITEMS.replace("AGENT", AGENT)
                .lines()
                .map(line -> line.replaceFirst("}$", ",\"startedAtMs\":1795369748834,\"completedAtMs\":1795369748900}"))
                .map(line -> ProtocolJson.decode(line, ThreadItem.class))
                .toList();
    }
}

package dev.codex4j.harness.internal.exec;

import java.util.HashMap;
import java.util.Map;

/**
 * The variables of the commands of one thread. What the policy leaves of the host's environment is worked out once.
 * Immutable.
 */
public final class ExecEnvironment {
    private static final Map<String, String> QUIET_TOOLS = Map.ofEntries(
            Map.entry("NO_COLOR", "1"),
            Map.entry("TERM", "dumb"),
            Map.entry("LANG", "C.UTF-8"),
            Map.entry("LC_CTYPE", "C.UTF-8"),
            Map.entry("LC_ALL", "C.UTF-8"),
            Map.entry("COLORTERM", ""),
            Map.entry("PAGER", "cat"),
            Map.entry("GIT_PAGER", "cat"),
            Map.entry("GH_PAGER", "cat"),
            Map.entry("CODEX_CI", "1"));

    private final Map<String, String> shared;
    private final Map<String, String> forUser;

    /**
     * What is the same for all commands of a thread.
     *
     * @param inherited what the policy lets through
     * @param threadId the thread
     * @param sessionId the session that the thread belongs to
     * @param version the version of the harness
     */
    public ExecEnvironment(Map<String, String> inherited, String threadId, String sessionId, String version) {
        Map<String, String> variables = new HashMap<>(inherited);
        variables.put("CODEX_THREAD_ID", threadId);
        variables.put("CODEX_SESSION_ID", sessionId);
        variables.put("CODEX_VERSION", version);
        this.forUser = Map.copyOf(variables);
        variables.putAll(QUIET_TOOLS);
        this.shared = Map.copyOf(variables);
    }

    /** The variables of commands that the user runs, whose programs may speak as they like. */
    public Map<String, String> forUser() {
        return forUser;
    }

    /** The variables of the command of one tool call. */
    public Map<String, String> forCall(String callId, boolean networkAllowed) {
        Map<String, String> variables = new HashMap<>(shared);
        variables.put("CODEX_TOOL_CALL_ID", callId);
        if (!networkAllowed) {
            variables.put("CODEX_SANDBOX_NETWORK_DISABLED", "1");
        }
        return variables;
    }
}

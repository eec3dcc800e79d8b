package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which threads are agents of which others. */
final class AgentTree {
    private static final int PAGE = 1000;

    private AgentTree() {}

    /** The thread whose agent this one is, null if it is nobody's. */
    static @Nullable String parentOf(ThreadInfo thread) {
        if (thread.parentThreadId() != null) {
            return thread.parentThreadId();
        }
        return thread.source() instanceof SessionSource.SubAgent agent
                        && agent.value() instanceof SubAgentSource.ThreadSpawn spawn
                ? spawn.parentThreadId()
                : null;
    }

    /** The agents of a thread, their agents, and so on; whether archived or not. */
    static Set<String> descendants(ThreadStore store, String ancestor) {
        Map<String, List<String>> children = new HashMap<>();
        addChildren(store, false, children);
        addChildren(store, true, children);
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(ancestor));
        while (!open.isEmpty()) {
            for (String child : children.getOrDefault(open.remove(), List.of())) {
                if (found.add(child)) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    private static void addChildren(ThreadStore store, boolean archived, Map<String, List<String>> children) {
        ThreadQuery.Place after = null;
        boolean more = true;
        while (more) {
            ThreadQuery query = new ThreadQuery(
                    archived, thread -> parentOf(thread.info()) != null, ThreadQuery.Key.CREATED, false, after, PAGE);
            ThreadPage page = store.list(query);
            for (StoredThread thread : page.threads()) {
                String parent = parentOf(thread.info());
                if (parent != null) {
                    children.computeIfAbsent(parent, id -> new ArrayList<>()).add(thread.id());
                }
                after = query.placeOf(thread);
            }
            more = page.more();
        }
    }
}

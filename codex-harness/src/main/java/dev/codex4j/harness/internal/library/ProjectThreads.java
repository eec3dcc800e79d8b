package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The threads of projects that are not put away. Each thread knows its project; nobody keeps lists of them. */
final class ProjectThreads {
    private static final int PAGE = 1000;

    private final ThreadStore store;

    ProjectThreads(ThreadStore store) {
        this.store = store;
    }

    /** The ids of a project's threads, sorted. */
    List<String> of(String projectId) {
        List<String> ids = new ArrayList<>();
        walk(ThreadQuery.Key.CREATED, Set.of(projectId), thread -> ids.add(thread.id()));
        Collections.sort(ids);
        return ids;
    }

    /** When something happened in threads of projects last, in milliseconds, by the projects' ids; the most recent first. */
    Map<String, Long> recency(Set<String> projectIds) {
        Map<String, Long> recency = new HashMap<>();
        walk(ThreadQuery.Key.RECENCY, projectIds, thread -> {
            recency.putIfAbsent(
                    String.valueOf(thread.info().projectId()),
                    thread.recencyAt().toEpochMilli());
            return recency.size() < projectIds.size();
        });
        return recency;
    }

    /** @param visit takes the threads, those with the greatest key first, and says whether it wants more */
    private void walk(ThreadQuery.Key key, Set<String> projectIds, Predicate<StoredThread> visit) {
        if (projectIds.isEmpty()) {
            return;
        }
        ThreadQuery query = new ThreadQuery(
                false,
                thread -> thread.info().projectId() != null
                        && projectIds.contains(thread.info().projectId()),
                key,
                true,
                null,
                PAGE);
        while (true) {
            ThreadPage page = store.list(query);
            for (StoredThread thread : page.threads()) {
                if (!visit.test(thread)) {
                    return;
                }
            }
            if (!page.more()) {
                return;
            }
            StoredThread last = page.threads().get(page.threads().size() - 1);
            query = new ThreadQuery(false, query.filter(), key, true, query.placeOf(last), PAGE);
        }
    }
}

package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.internal.library.Filing;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.harness.internal.thread.ThreadIds;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadSortKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which threads a request for a list wants, and which requests are refused. */
final class ThreadFilter {
    private static final int MOST_EXCLUDED = 100;

    private final ThreadListParams params;
    private final Set<String> excluded;
    private final @Nullable String parent;
    private final @Nullable String ancestor;
    private final @Nullable String attachedTo;

    /** Refuses what makes no sense. */
    ThreadFilter(ThreadListParams params) {
        this.params = params;
        this.excluded = excluded(params.excludedThreadIds());
        if (params.originators() != null && !params.originators().isEmpty()) {
            throw badParams("originator filtering is not supported by the local app-server");
        }
        if ("".equals(params.projectId().value())) {
            throw badParams("projectId must not be empty");
        }
        String term = params.searchTerm();
        if (params.includeAttachedThreads() && (term == null || term.isEmpty())) {
            throw Refusals.invalid("includeAttachedThreads requires a non-empty searchTerm");
        }
        if (ThreadSortKey.SECTION_POSITION.equals(params.sortKey())
                && params.sectionId().value() == null) {
            throw Refusals.invalid("section-position sorting requires a section filter");
        }
        if (params.attachedToThreadId() != null && isAboutAgents()) {
            throw Refusals.invalid("attachedToThreadId cannot be combined with parentThreadId or ancestorThreadId");
        }
        if (params.parentThreadId() != null && params.ancestorThreadId() != null) {
            throw Refusals.invalid("parentThreadId and ancestorThreadId are mutually exclusive");
        }
        this.parent = id(params.parentThreadId(), "parent thread");
        this.ancestor = id(params.ancestorThreadId(), "ancestor thread");
        this.attachedTo = id(params.attachedToThreadId(), "attached thread parent");
    }

    /** The thread whose agents, and theirs, are wanted; null if that does not matter. */
    @Nullable
    String ancestor() {
        return ancestor;
    }

    /**
     * Picks threads.
     *
     * @param base what relative folders start from
     * @param usualProvider the model provider whose threads are wanted if the request names none
     * @param descendants the threads under {@link #ancestor}
     * @param filing how they are filed
     */
    Predicate<StoredThread> predicate(
            Path base, Supplier<String> usualProvider, Set<String> descendants, Filing filing) {
        Predicate<ThreadInfo> wanted = thread -> hasContent(thread) && !excluded.contains(thread.id());
        wanted = wanted.and(sources()).and(providers(usualProvider));
        if (!params.projectId().isKeep()) {
            wanted = wanted.and(thread -> Objects.equals(params.projectId().value(), filing.projectOf(thread)));
        }
        if (!params.sectionId().isKeep()) {
            wanted = wanted.and(thread -> Objects.equals(params.sectionId().value(), filing.sectionIdOf(thread.id())));
        }
        String term = params.searchTerm();
        if (term != null) {
            wanted = wanted.and(thread -> isNamed(thread, term));
        }
        if (parent != null) {
            wanted = wanted.and(thread -> parent.equals(AgentTree.parentOf(thread)));
        }
        if (ancestor != null) {
            wanted = wanted.and(thread -> descendants.contains(thread.id()));
        }
        if (attachedTo != null) {
            wanted = wanted.and(thread -> attachedTo.equals(thread.attachedToThreadId()));
        }
        if (params.cwd() != null) {
            FolderFilter folders = new FolderFilter(params.cwd(), base);
            wanted = wanted.and(thread -> folders.test(thread.cwd())); // last: it asks the disk
        }
        Predicate<ThreadInfo> all = wanted;
        return thread -> all.test(thread.info());
    }

    private boolean isAboutAgents() {
        return params.parentThreadId() != null || params.ancestorThreadId() != null;
    }

    /** What was put away, or into a section, is looked for, whatever is in it. */
    private boolean hasContent(ThreadInfo thread) {
        return Boolean.TRUE.equals(params.archived())
                || params.sectionId().value() != null
                || !thread.preview().isEmpty()
                || (params.includeAttachedThreads() && thread.attachedToThreadId() != null);
    }

    private Predicate<ThreadInfo> sources() {
        if (params.sourceKinds() == null && isAboutAgents()) {
            return thread -> true;
        }
        Predicate<SessionSource> sources = SourceFilter.of(params.sourceKinds());
        return thread -> sources.test(thread.source());
    }

    private Predicate<ThreadInfo> providers(Supplier<String> usual) {
        List<String> named = params.modelProviders();
        if (isAboutAgents() || (named != null && named.isEmpty())) {
            return thread -> true;
        }
        Set<String> wanted = named == null ? Set.of(usual.get()) : Set.copyOf(named);
        return thread -> wanted.contains(thread.modelProvider());
    }

    private static boolean isNamed(ThreadInfo thread, String term) {
        return thread.preview().contains(term)
                || (thread.name() != null && thread.name().contains(term));
    }

    private static Set<String> excluded(@Nullable List<String> ids) {
        if (ids == null) {
            return Set.of();
        }
        if (ids.size() > MOST_EXCLUDED) {
            throw badParams("excludedThreadIds accepts at most " + MOST_EXCLUDED + " entries");
        }
        for (String id : ids) {
            ThreadIds.flaw(id).ifPresent(flaw -> {
                throw badParams("invalid excluded thread id: " + flaw);
            });
        }
        return ids.stream().map(ThreadIds::normalise).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String id(@Nullable String id, String whose) {
        if (id == null) {
            return null;
        }
        ThreadIds.flaw(id).ifPresent(flaw -> {
            throw Refusals.invalid("invalid " + whose + " id: " + flaw);
        });
        return ThreadIds.normalise(id);
    }

    private static RpcException badParams(String message) {
        return new RpcException(RpcException.INVALID_PARAMS, message);
    }
}

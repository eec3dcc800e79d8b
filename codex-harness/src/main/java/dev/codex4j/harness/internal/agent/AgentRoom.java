package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.config.AgentRole;
import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.model.ModelCatalogue;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.turn.ThreadFacts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The agents of all threads of a harness. Safe for use by many threads. */
public final class AgentRoom {
    private final Supplier<LoadedThreads> threads;
    private final Supplier<ModelCatalogue> catalogue;
    private final Function<ResolvedConfig, List<AgentRole>> roles;
    private final IdGenerator ids;
    private final Executor executor;
    private final Map<String, AgentFamily> families = new ConcurrentHashMap<>();

    /**
     * @param threads where the agents' threads live; asked for when the first agent is started
     * @param roles those that a configuration defines
     * @param executor closes agents whose parent is closed
     */
    public AgentRoom(
            Supplier<LoadedThreads> threads,
            Supplier<ModelCatalogue> catalogue,
            Function<ResolvedConfig, List<AgentRole>> roles,
            IdGenerator ids,
            Executor executor) {
        this.threads = threads;
        this.roles = roles;
        this.catalogue = catalogue;
        this.ids = ids;
        this.executor = executor;
    }

    /** The tools with which a thread works with agents. */
    public AgentTools of(ThreadFacts thread, ResolvedConfig config) {
        return new AgentTools(this, thread, config);
    }

    /** The roles that agents of a thread with this configuration may have. Reads files. */
    AgentRoles roles(ResolvedConfig config) {
        return new AgentRoles(roles.apply(config));
    }

    AgentModels models() {
        return new AgentModels(catalogue.get());
    }

    Executor executor() {
        return executor;
    }

    LoadedThreads threads() {
        return threads.get();
    }

    AgentFamily family(String sessionId) {
        return families.computeIfAbsent(sessionId, id -> new AgentFamily(threads.get(), ids, id));
    }

    @Nullable
    AgentFamily existingFamily(String sessionId) {
        return families.get(sessionId);
    }

    void forgetFamily(String sessionId) {
        families.remove(sessionId);
    }
}

package dev.codex4j.harness.internal.provider;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.harness.internal.exec.OutputLimit;
import dev.codex4j.harness.internal.model.ModelCatalogue;
import dev.codex4j.harness.internal.model.ModelInfo;
import dev.codex4j.harness.internal.model.ResponsesWebSocketClient;
import dev.codex4j.harness.internal.turn.CompactionTraits;
import dev.codex4j.harness.internal.turn.ModelTraits;
import dev.codex4j.harness.internal.turn.TurnModel;
import dev.codex4j.harness.internal.turn.TurnServices;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The models of one thread: what is known about each, with the thread's configuration applied. */
public final class ThreadModels implements TurnServices.ModelSource {
    /** The part of the window at which a conversation is compacted, at the latest. */
    private static final int COMPACT_AT_PERCENT = 90;

    private final ModelClients clients;
    private final ResolvedConfig config;
    private final Object lock = new Object();
    private @Nullable ModelClient session;
    private boolean closed;

    /** Has the provider asked for its models, in the background, for they are about to be used. */
    public ThreadModels(ModelClients clients, ResolvedConfig config) {
        this.clients = clients;
        this.config = config;
        clients.of(config).models().refresh();
    }

    @Override
    public TurnModel find(TurnSettings settings) {
        ModelClients.Reached reached = clients.of(config);
        return new TurnModel(
                new WatchingClient(session(reached), reached.models()::versionSeen),
                reached.provider(),
                clients.backoff(),
                traits(settings.model(), reached));
    }

    @Override
    public void warmUp(Supplier<ModelRequest> beginning) {
        if (session(clients.of(config)) instanceof ResponsesWebSocketClient connection) {
            connection.warmUp(beginning);
        }
    }

    private ModelClient session(ModelClients.Reached reached) {
        synchronized (lock) {
            ModelClient client = session;
            if (client == null) {
                client = clients.session(reached);
                session = client;
                if (closed) {
                    client.close();
                }
            }
            return client;
        }
    }

    @Override
    public void close() {
        ModelClient client;
        synchronized (lock) {
            closed = true;
            client = session;
        }
        if (client != null) {
            client.close();
        }
    }

    private ModelTraits traits(String slug, ModelClients.Reached reached) {
        // Once for all facts: the provider may tell of others at any time.
        ModelCatalogue catalogue = reached.models().current();
        ModelInfo info = catalogue.findOrAssume(slug);
        long window = config.modelContextWindow().orElse(info.contextWindow());
        return new ModelTraits(
                catalogue.find(slug).isPresent(),
                info.defaultEffort(),
                info.defaultSummary(),
                verbosity(info),
                info.parallelToolCalls(),
                info.freeformPatches(),
                info.inputModalities().contains("image"),
                window * info.effectiveContextWindowPercent() / 100,
                new OutputLimit(
                        (int) config.toolOutputTokenLimit().orElse(info.outputTokens()),
                        catalogue.find(slug).isEmpty()),
                compaction(info, window, reached.compacts()));
    }

    private CompactionTraits compaction(ModelInfo info, long window, boolean providerCompacts) {
        long most = window * COMPACT_AT_PERCENT / 100;
        String prompt = config.compactPrompt();
        return new CompactionTraits(
                Math.min(most, config.modelAutoCompactTokenLimit().orElse(most)),
                info.compactionHash(),
                prompt == null ? Prompts.text("compaction") : prompt,
                providerCompacts);
    }

    private @Nullable String verbosity(ModelInfo info) {
        if (!info.supportsVerbosity()) {
            return null;
        }
        String configured = config.modelVerbosity();
        return configured == null ? info.defaultVerbosity() : configured;
    }
}

package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.internal.rollout.RecordedTurns;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateResponse;
import dev.codex4j.protocol.thread.ThreadNameUpdatedNotification;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadSetNameResponse;
import dev.codex4j.protocol.thread.history.ThreadTimelineListParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineListResponse;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateOperation;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateParams;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateResponse;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Looks at threads and changes what lists show of them, whether they are loaded or not. Safe for use by many threads;
 * answers on threads of the executor, or of a thread's worker.
 */
public final class StoredThreads {
    /** Clients are told another way than by others that it is not for ephemeral threads. */
    private static final String TURNS_LIST = "thread/turns/list";

    private final LoadedThreads loaded;
    private final ThreadStore store;
    private final IdGenerator ids;
    private final Library library;
    private final ThreadLanes lanes;

    public StoredThreads(LoadedThreads loaded, SessionServices services) {
        this.loaded = loaded;
        this.store = services.stores().kept();
        this.ids = services.ids();
        this.library = services.library();
        this.lanes = new ThreadLanes(services.executor());
    }

    /** Reads a thread as it is now. */
    public void read(ThreadReadParams params, Reply<ThreadReadResponse> reply) {
        ThreadSession session = loaded.find(params.threadId());
        if (session != null) {
            if (session.identity().ephemeral() && params.includeTurns()) {
                throw Refusals.invalid("ephemeral threads do not support includeTurns");
            }
            session.visits().read(params, reply);
            return;
        }
        lanes.run(params.threadId(), reply, () -> {
            StoredThread stored = require(params.threadId());
            ThreadInfo info = library.show(stored.info());
            if (params.includeTurns()) {
                info = info.toBuilder()
                        .turns(withHistory(stored, HistoryPages::turns))
                        .build();
            }
            reply.succeed(ThreadReadResponse.builder(info)
                    .readState(ReadState.stored(stored.id(), store))
                    .build());
        });
    }

    /** From where on the user has not read a thread. */
    public ThreadReadState readState(String threadId) {
        ThreadSession session = loaded.find(threadId);
        ThreadReadState state = session == null ? null : session.readState();
        return state == null ? ReadState.stored(threadId, store) : state;
    }

    /** The user has read everything in a thread, or wants to read everything again. */
    public void mark(ThreadReadStateUpdateParams params, Reply<ThreadReadStateUpdateResponse> reply) {
        String threadId = params.threadId();
        if (!LoadedThreads.isId(threadId)) {
            throw Refusals.noId(threadId);
        }
        ThreadSession session = loaded.find(threadId);
        if (session != null) {
            session.visits().mark(params, reply);
            return;
        }
        boolean read = params.operation() instanceof ThreadReadStateOperation.Read;
        lanes.run(threadId, reply, () -> {
            String stored = require(threadId).id();
            reply.succeed(new ThreadReadStateUpdateResponse(
                    ReadState.mark(stored, store, ids, read, params.expectedRevision())));
        });
    }

    /** Looks something up in a thread's history. */
    public <R> void look(String threadId, String method, Function<HistoryPages, R> question, Reply<R> reply) {
        ThreadSession session = loaded.find(threadId);
        if (session != null) {
            if (session.identity().ephemeral()) {
                throw TURNS_LIST.equals(method)
                        ? Refusals.invalid("ephemeral threads do not support " + method)
                        : Refusals.notSupportedYet(method);
            }
            session.visits().look(question, reply);
            return;
        }
        lanes.run(threadId, reply, () -> reply.succeed(withHistory(require(threadId), question)));
    }

    /** Tells what happened in a thread, in the order of its history. */
    public void timeline(ThreadTimelineListParams params, Reply<ThreadTimelineListResponse> reply) {
        ThreadSession session = loaded.find(params.threadId());
        if (session != null) {
            if (session.identity().ephemeral()) {
                throw Refusals.notSupportedYet(params.method());
            }
            session.visits().look(pages -> pages.list(params), reply);
            return;
        }
        lanes.run(params.threadId(), reply, () -> {
            StoredThread stored =
                    store.find(params.threadId()).orElseThrow(() -> Refusals.notSupportedYet(params.method()));
            if (stored.archived()) {
                throw Refusals.invalid("thread " + stored.id() + " is archived");
            }
            reply.succeed(withHistory(stored, pages -> pages.list(params)));
        });
    }

    /** Names a thread. */
    public void name(ThreadSetNameParams params, Reply<ThreadSetNameResponse> reply) {
        String name = params.name().strip();
        if (name.isEmpty()) {
            throw Refusals.invalid("thread name must not be empty");
        }
        requireStored(params.threadId());
        UnaryOperator<ThreadInfo> named = info -> info.toBuilder().name(name).build();
        change(params.threadId(), named, false, reply, info -> {
            reply.succeed(new ThreadSetNameResponse());
            loaded.tellEveryone(ThreadNameUpdatedNotification.builder(params.threadId())
                    .threadName(name)
                    .build());
        });
    }

    /** Changes what is known of a thread's repository. */
    public void metadata(ThreadMetadataUpdateParams params, Reply<ThreadMetadataUpdateResponse> reply) {
        metadata(params, reply, info -> {});
    }

    /** @param done takes the thread as clients see it then, before the answer */
    void metadata(
            ThreadMetadataUpdateParams params, Reply<ThreadMetadataUpdateResponse> reply, Consumer<ThreadInfo> done) {
        MetadataChange change = MetadataChange.of(params);
        requireStored(params.threadId());
        change(params.threadId(), change::applyTo, true, reply, info -> {
            done.accept(info);
            reply.succeed(new ThreadMetadataUpdateResponse(
                    info.toBuilder().canAcceptDirectInput(null).build()));
        });
    }

    /**
     * @param archived whether a thread that is put away can be changed so
     * @param done takes the thread as clients see it then
     */
    void change(
            String threadId,
            UnaryOperator<ThreadInfo> change,
            boolean archived,
            Reply<?> reply,
            Consumer<ThreadInfo> done) {
        ThreadSession session = loaded.find(threadId);
        if (session != null) {
            session.visits().choose(change, reply, done);
            return;
        }
        lanes.run(threadId, reply, () -> {
            if (store.find(threadId)
                    .filter(thread -> archived || !thread.archived())
                    .isEmpty()) {
                throw Refusals.noRollout(threadId);
            }
            StoredThread changed = store.update(threadId, stored -> stored.withInfo(change.apply(stored.info())));
            done.accept(library.show(changed.info()));
        });
    }

    /** What clients choose for a thread is kept with it, if it is kept. */
    private void requireStored(String threadId) {
        ThreadSession session = loaded.find(threadId);
        if (session != null && session.identity().ephemeral()) {
            throw Refusals.invalid("ephemeral thread does not support metadata updates: " + threadId);
        }
    }

    private StoredThread require(String threadId) {
        return store.find(threadId).orElseThrow(() -> Refusals.invalid("thread not loaded: " + threadId));
    }

    private <R> R withHistory(StoredThread stored, Function<HistoryPages, R> question) {
        boolean legacy = stored.info().historyMode().equals(ThreadHistoryMode.LEGACY);
        try (ThreadLines lines = store.read(stored.id())) {
            return question.apply(new HistoryPages(new RecordedTurns(lines, legacy, Set.of()), lines.end()));
        }
    }
}

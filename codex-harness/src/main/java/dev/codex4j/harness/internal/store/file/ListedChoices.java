package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What lists show of threads that is not in their files: names, and what users filed them under. Safe for use by many threads. */
public final class ListedChoices {
    private static final String DOCUMENT = "choices";
    private static final int TRIES = 100;

    private final SessionIndex names;
    private final Documents documents;
    private final FileMutex mutex;

    public ListedChoices(Path codexHome, Clock clock) {
        this.names = new SessionIndex(codexHome, clock);
        Path folder = codexHome.resolve("codex-java").resolve("listed");
        this.documents = new Documents(folder);
        this.mutex = new FileMutex(folder.resolve(".choices.lock"));
    }

    /** The thread as its file tells of it, with what was chosen for it. */
    public StoredThread applyTo(StoredThread thread) throws IOException {
        return apply(thread, chosen(thread.id()));
    }

    /** The names of all threads that were ever given one, by id; empty for those whose name was taken away. */
    public Map<String, String> names() throws IOException {
        return names.names();
    }

    /** The threads for which something else than a name is chosen, with when that was changed last. */
    public Map<String, FileTime> filed() throws IOException {
        return documents.owners();
    }

    /** Changes what is chosen for a thread and returns the thread with it. Takes the thread as its file tells of it. */
    StoredThread update(StoredThread thread, UnaryOperator<StoredThread> change) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Chosen before = chosen(thread.id());
            StoredThread now = apply(thread, before);
            StoredThread wanted = now.withChoicesOf(change.apply(now));
            if (mutex.during(() -> replace(thread, before, wanted))) {
                return wanted;
            }
        }
        throw new ThreadStoreException(Kind.CONFLICT, "thread " + thread.id() + " keeps being changed by others");
    }

    /** What is stored about a thread: its name and the rest, in two files. */
    private record Chosen(Optional<String> name, Optional<RawJson> document) {}

    private Chosen chosen(String threadId) throws IOException {
        return new Chosen(names.nameOf(threadId), documents.read(threadId, DOCUMENT));
    }

    private boolean replace(StoredThread thread, Chosen before, StoredThread wanted) throws IOException {
        if (!chosen(thread.id()).equals(before)) {
            return false;
        }
        RawJson document = write(thread.info(), wanted.info());
        if (!before.document().equals(Optional.of(document))) {
            documents.replace(thread.id(), DOCUMENT, before.document().orElse(null), document);
        }
        String name = wanted.info().name();
        if (!before.name().equals(Optional.ofNullable(name))) {
            names.name(thread.id(), name);
        }
        return true;
    }

    /** Forgets a thread. */
    void delete(String threadId) throws IOException {
        documents.deleteAll(threadId);
        names.forget(threadId);
    }

    private static StoredThread apply(StoredThread thread, Chosen chosen) {
        ThreadInfo.Builder info = thread.info().toBuilder().name(chosen.name().orElse(null));
        chosen.document().ifPresent(choices -> read(choices, info));
        return thread.withInfo(info.build());
    }

    private static RawJson write(ThreadInfo fromLines, ThreadInfo wanted) {
        ObjectNode choices = ProtocolJson.mapper().createObjectNode();
        if (!Objects.equals(fromLines.gitInfo(), wanted.gitInfo())) {
            choices.set("gitInfo", tree(wanted.gitInfo()));
        }
        choices.set("projectId", tree(wanted.projectId()));
        choices.set("daybreakEnabled", tree(wanted.daybreakEnabled()));
        return RawJson.of(choices);
    }

    private static void read(RawJson document, ThreadInfo.Builder info) {
        try {
            JsonNode choices = document.toTree();
            if (choices.has("gitInfo")) {
                info.gitInfo(value(choices.get("gitInfo"), GitInfo.class));
            }
            info.projectId(value(choices.path("projectId"), String.class))
                    .daybreakEnabled(value(choices.path("daybreakEnabled"), Boolean.class));
        } catch (JacksonException | DecodeException e) {
            // Somebody has written other things there; the thread is shown without them.
        }
    }

    private static JsonNode tree(@Nullable Object value) {
        return value == null
                ? ProtocolJson.mapper().nullNode()
                : ProtocolJson.mapper().valueToTree(value);
    }

    private static <T> @Nullable T value(JsonNode node, Class<T> type) {
        return node.isNull() || node.isMissingNode()
                ? null
                : ProtocolJson.mapper().treeToValue(node, type);
    }
}

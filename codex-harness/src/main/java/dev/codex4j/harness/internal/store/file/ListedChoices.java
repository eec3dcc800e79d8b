package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.GitInfo;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.section.ThreadSection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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

    public ListedChoices(Path codexHome, Clock clock) {
        this.names = new SessionIndex(codexHome, clock);
        this.documents = new Documents(codexHome.resolve("codex-java").resolve("listed"));
    }

    /** The thread as its file tells of it, with what was chosen for it. */
    public StoredThread applyTo(StoredThread thread) throws IOException {
        return apply(thread, documents.read(thread.id(), DOCUMENT));
    }

    /** Changes what is chosen for a thread and returns the thread with it. Takes the thread as its file tells of it. */
    StoredThread update(StoredThread thread, UnaryOperator<StoredThread> change) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Optional<RawJson> before = documents.read(thread.id(), DOCUMENT);
            StoredThread now = apply(thread, before);
            StoredThread wanted = change.apply(now);
            try {
                RawJson document = write(thread.info(), wanted.info());
                if (!before.equals(Optional.of(document))) {
                    documents.replace(thread.id(), DOCUMENT, before.orElse(null), document);
                }
            } catch (ThreadStoreException e) {
                if (e.kind() == Kind.CONFLICT) {
                    continue;
                }
                throw e;
            }
            if (!Objects.equals(now.info().name(), wanted.info().name())) {
                names.name(thread.id(), wanted.info().name());
            }
            return applyTo(thread);
        }
        throw new ThreadStoreException(Kind.CONFLICT, "thread " + thread.id() + " keeps being changed by others");
    }

    /** Forgets a thread. */
    void delete(String threadId) throws IOException {
        documents.deleteAll(threadId);
    }

    private StoredThread apply(StoredThread thread, Optional<RawJson> document) throws IOException {
        ThreadInfo.Builder info =
                thread.info().toBuilder().name(names.nameOf(thread.id()).orElse(null));
        document.ifPresent(choices -> read(choices, info));
        return new StoredThread(
                info.build(), thread.createdAt(), thread.updatedAt(), thread.recencyAt(), thread.archived());
    }

    private static RawJson write(ThreadInfo fromLines, ThreadInfo wanted) {
        ObjectNode choices = ProtocolJson.mapper().createObjectNode();
        if (!Objects.equals(fromLines.gitInfo(), wanted.gitInfo())) {
            choices.set("gitInfo", tree(wanted.gitInfo()));
        }
        choices.set("section", tree(wanted.section()));
        choices.set("sectionEnteredAt", tree(wanted.sectionEnteredAt()));
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
            info.section(value(choices.path("section"), ThreadSection.class))
                    .sectionEnteredAt(value(choices.path("sectionEnteredAt"), Long.class))
                    .projectId(value(choices.path("projectId"), String.class))
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

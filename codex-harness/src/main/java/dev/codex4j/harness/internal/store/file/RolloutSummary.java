package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.harness.store.ThreadStoreException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a rollout file tells about its thread for a list, read from the beginning and the end of its history only. */
public final class RolloutSummary {
    /** A thread whose user has said nothing within so many events is shown without a preview. */
    private static final int EVENTS_TO_FIRST_WORDS = 500;
    /** How much of the end is looked through for what the last turn was run with. */
    private static final long TAIL_BYTES = 1 << 20;

    private static final Set<String> EVENTS = Set.of("event_msg", "turn_context");
    private static final LineFilter ANY = new LineFilter(Set.of());
    private static final LineFilter TAIL = new LineFilter(Set.of("response_item", "turn_context"));

    private RolloutSummary() {}

    /**
     * Reads the file of a thread's newest segment; what is chosen for the thread is not in it, see {@link ListedChoices}.
     * Empty if it is not the file of a thread, or is gone.
     *
     * @param archived whether the file lies in the archive
     */
    public static Optional<StoredThread> read(Path rolloutFile, boolean archived) throws IOException {
        Optional<RolloutName> name = RolloutName.of(rolloutFile);
        Optional<RolloutFolders> folders = RolloutFolders.around(rolloutFile, archived);
        if (name.isEmpty() || folders.isEmpty()) {
            return Optional.empty();
        }
        return read(folders.get(), new RolloutFile(rolloutFile, name.get()), archived);
    }

    static Optional<StoredThread> read(RolloutFolders folders, RolloutFile file, boolean archived) throws IOException {
        try (SegmentChain chain = SegmentChain.open(folders, file)) {
            RolloutLine.Entry meta = chain.newest().start().meta();
            if (meta == null) {
                return Optional.empty();
            }
            JsonNode thread = meta.payload().toTree();
            if (!thread.path("id").asString("").equals(file.name().threadId())) {
                return Optional.empty();
            }
            Beginning beginning = beginning(chain);
            End end = end(chain.newest(), meta.at());
            JsonNode context = end.context() == null ? beginning.context() : end.context();
            return Optional.of(SummaryFields.thread(
                    file, thread, context, beginning.words(), end.updatedAt(), end.recencyAt(), archived));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private record Beginning(String words, @Nullable JsonNode context) {}

    private static Beginning beginning(SegmentChain chain) throws IOException {
        JsonNode context = null;
        try {
            ThreadLines.Scan scan = new FileThreadLines(chain, Long.MAX_VALUE).forwards(0, EVENTS);
            for (int i = 0; i < EVENTS_TO_FIRST_WORDS; i++) {
                RolloutLine line = scan.next();
                if (line == null) {
                    break;
                }
                JsonNode payload = line.entry().payload().toTree();
                if (line.entry().type().equals("turn_context")) {
                    context = payload;
                    continue;
                }
                Optional<String> words = SummaryFields.userWords(payload);
                if (words.isPresent()) {
                    return new Beginning(words.get(), context);
                }
            }
        } catch (ThreadStoreException e) {
            // A broken history still is in the list, where it can be deleted.
        }
        return new Beginning("", context);
    }

    private record End(
            Instant updatedAt, Instant recencyAt, @Nullable JsonNode context) {}

    private static End end(Segment newest, Instant startedAt) throws IOException {
        Instant updatedAt = null;
        Instant recencyAt = null;
        JsonNode context = null;
        Segment.Place place = newest.last();
        long stop = Math.max(0, place.at() - TAIL_BYTES);
        while (place.at() > stop && context == null) {
            Segment.Step step = newest.back(place, updatedAt == null ? ANY : TAIL);
            place = step.next();
            Segment.Found found = step.found();
            if (found == null) {
                continue;
            }
            RolloutLine.Entry entry = found.line().entry();
            if (updatedAt == null) {
                updatedAt = entry.at();
            }
            if (entry.type().equals("turn_context")) {
                context = entry.payload().toTree();
            }
            if (recencyAt == null && TAIL.wants(entry.type())) {
                recencyAt = entry.at();
            }
        }
        Instant last = updatedAt == null ? startedAt : updatedAt;
        return new End(last, recencyAt == null ? last : recencyAt, context);
    }
}

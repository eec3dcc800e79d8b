package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadWriter;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A store with threads in it, each an hour younger than the one before. */
final class Threads {
    static final Instant START = Instant.parse("2026-10-01T10:00:00.001Z");
    static final LiveThreads NONE_LOADED = new LiveThreads() {
        @Override
        public @Nullable ThreadInfo view(String threadId) {
            return null;
        }

        @Override
        public @Nullable ThreadReadState readState(String threadId) {
            return null;
        }
    };

    private final ThreadStore store = ThreadStore.inMemory();
    private final Library library = new Library(store, IdGenerator.timeOrdered(), Clock.systemUTC());
    private int count;

    ThreadStore store() {
        return store;
    }

    Library library() {
        return library;
    }

    static String id(int number) {
        return String.format("01a00000-0000-7000-8000-%012d", number);
    }

    /** Adds a thread whose number is the count of threads before it. */
    String add(String preview, UnaryOperator<ThreadInfo.Builder> more, RolloutLine.Entry... lines) {
        return add(preview, more, false, lines);
    }

    String add(String preview, UnaryOperator<ThreadInfo.Builder> more, boolean archived, RolloutLine.Entry... lines) {
        int number = count++;
        Instant at = START.plus(Duration.ofHours(number));
        ThreadInfo info = more.apply(ThreadInfo.builder()
                        .id(id(number))
                        .sessionId(id(number))
                        .preview(preview)
                        .ephemeral(false)
                        .historyMode(ThreadHistoryMode.PAGINATED)
                        .modelProvider("mock")
                        .createdAt(at.getEpochSecond())
                        .updatedAt(at.getEpochSecond())
                        .status(new ThreadStatus.NotLoaded())
                        .cwd("/work")
                        .cliVersion("1")
                        .source(SessionSource.VSCODE)
                        .turns(List.of()))
                .build();
        // the order by the time of the last change is the opposite one
        Instant updated = START.plus(Duration.ofDays(100)).minus(Duration.ofHours(number));
        StoredThread thread = new StoredThread(info, at, updated, updated, false);
        try (ThreadWriter writer = store.create(thread, null)) {
            writer.append(lines.length > 0 ? List.of(lines) : List.of(userSays("t", "i", preview)), thread);
        }
        if (archived) {
            store.archive(thread.id());
        }
        return thread.id();
    }

    static RolloutLine.Entry userSays(String turnId, String itemId, String... parts) {
        return message("UserMessage", "text", turnId, itemId, parts);
    }

    static RolloutLine.Entry modelSays(String turnId, String itemId, String text) {
        return message("AgentMessage", "Text", turnId, itemId, text);
    }

    static RolloutLine.Entry event(ObjectNode payload) {
        return new RolloutLine.Entry(START, "event_msg", RawJson.of(payload), null);
    }

    private static RolloutLine.Entry message(
            String type, String partType, String turnId, String itemId, String... parts) {
        ObjectNode payload = JsonNodeFactory.instance.objectNode();
        payload.put("type", "item_completed").put("turn_id", turnId);
        ObjectNode item = payload.putObject("item").put("type", type).put("id", itemId);
        item.putArray("content");
        for (String part : parts) {
            item.withArray("content").addObject().put("type", partType).put("text", part);
        }
        return event(payload);
    }
}

package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadLines;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.ThreadHistoryMode;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadStatus;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Threads and lines to put into stores. */
final class StoreFixture {
    /** A clock that stands still, somewhere where it is still the day before. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T03:04:05.678Z"), ZoneId.of("America/New_York"));

    private static final IdGenerator IDS = IdGenerator.timeOrdered();

    private StoreFixture() {}

    static FileThreadStore open(Path home) {
        return new FileThreadStore(home, new ScannedListing(home, CLOCK), CLOCK, CheapThreads.shared());
    }

    static StoredThread thread() {
        return thread(IDS.next(), ThreadHistoryMode.PAGINATED);
    }

    static StoredThread thread(String id, ThreadHistoryMode mode) {
        Instant now = CLOCK.instant();
        ThreadInfo info = ThreadInfo.builder()
                .id(id)
                .sessionId(id)
                .preview("")
                .ephemeral(false)
                .historyMode(mode)
                .modelProvider("mock")
                .createdAt(now.getEpochSecond())
                .updatedAt(now.getEpochSecond())
                .status(new ThreadStatus.Idle())
                .cwd("/work")
                .cliVersion("1.0.0")
                .source(SessionSource.VSCODE)
                .turns(List.of())
                .build();
        return new StoredThread(info, now, now, now, false);
    }

    static RolloutLine.Entry meta(StoredThread thread) {
        return entry("session_meta", """
                {"session_id":"%s","id":"%s","timestamp":"2026-03-05T03:04:05.678Z","cwd":"/work","originator":"test",\
                "cli_version":"1.0.0","source":"vscode","model_provider":"mock","history_mode":"%s"}""".formatted(
                        thread.id(), thread.id(), thread.info().historyMode().value()));
    }

    static RolloutLine.Entry said(String text) {
        return entry("event_msg", """
                {"type":"item_completed","item":{"type":"UserMessage","id":"i","content":[{"type":"text","text":"%s"}]}}""".formatted(text));
    }

    static RolloutLine.Entry number(int number) {
        return entry("response_item", "{\"n\":" + number + "}");
    }

    static RolloutLine.Entry entry(String type, String payload) {
        return new RolloutLine.Entry(CLOCK.instant(), type, RawJson.parse(payload), null);
    }

    static List<RolloutLine> all(ThreadLines.Scan scan) {
        List<RolloutLine> lines = new ArrayList<>();
        for (RolloutLine line = scan.next(); line != null; line = scan.next()) {
            lines.add(line);
        }
        return lines;
    }

    /** The numbers of a thread's lines made by {@link #number}, oldest first. */
    static List<Integer> numbers(FileThreadStore store, String threadId) {
        try (ThreadLines lines = store.read(threadId)) {
            return all(lines.forwards(0, Set.of("response_item"))).stream()
                    .map(line -> line.entry().payload().toTree().path("n").asInt())
                    .toList();
        }
    }
}

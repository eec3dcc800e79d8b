package dev.codex4j.harness.internal.store;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.RolloutLine;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadWriter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** The writer of a new thread, whose rollout begins with a line about the thread itself. */
final class BeginningWriter implements ThreadWriter {
    static final String META = "session_meta";

    private final ThreadWriter writer;
    private final StoredThread thread;
    private boolean begun;

    BeginningWriter(ThreadWriter writer, StoredThread thread) {
        this.writer = writer;
        this.thread = thread;
    }

    @Override
    public long append(List<RolloutLine.Entry> entries, StoredThread now) {
        long end = writer.append(
                begun
                        ? entries
                        : Stream.concat(Stream.of(meta()), entries.stream()).toList(),
                now);
        begun = true;
        return end;
    }

    private RolloutLine.Entry meta() {
        RawJson payload = RawJson.of(JsonNodeFactory.instance
                .objectNode()
                .put("session_id", thread.info().sessionId())
                .put("id", thread.id())
                .put("timestamp", thread.createdAt().toString())
                .put("cwd", thread.info().cwd())
                .put("cli_version", thread.info().cliVersion())
                .put("source", "cli")
                .put("model_provider", thread.info().modelProvider())
                .put("history_mode", thread.info().historyMode().value()));
        return new RolloutLine.Entry(thread.createdAt(), META, payload, null);
    }

    @Override
    public void sync() {
        writer.sync();
    }

    @Override
    public void cut(long end) {
        writer.cut(end);
    }

    @Override
    public void close() {
        writer.close();
    }
}

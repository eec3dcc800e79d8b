package dev.codex4j.harness.internal.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One stream of a process, taken up to a cap and then thrown away. Used by one thread at a time. */
final class CappedStream {
    private final @Nullable Long cap;
    private final @Nullable Sink sink;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long taken;
    private volatile boolean capReached;

    /** Hears a stream piece by piece. */
    interface Sink {
        void piece(byte[] bytes, boolean last);
    }

    /**
     * @param cap how many bytes are taken, or null for all
     * @param sink gets them as they come, or null to keep them
     */
    CappedStream(@Nullable Long cap, @Nullable Sink sink) {
        this.cap = cap;
        this.sink = sink;
    }

    void accept(byte[] buffer, int length) {
        if (capReached) {
            return;
        }
        int wanted = cap == null ? length : (int) Math.min(length, cap - taken);
        taken += wanted;
        capReached = cap != null && taken == cap;
        if (sink == null) {
            kept.write(buffer, 0, wanted);
        } else {
            sink.piece(Arrays.copyOf(buffer, wanted), capReached);
        }
    }

    /** What was kept, wrong bytes replaced. */
    ProcessEnd.Stream end() {
        return new ProcessEnd.Stream(kept.toString(UTF_8), capReached);
    }
}

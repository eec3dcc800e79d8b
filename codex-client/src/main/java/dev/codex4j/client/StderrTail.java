package dev.codex4j.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Drains a child's standard error so that it never blocks, and keeps the end of it. */
final class StderrTail {
    private static final int KEPT_BYTES = 8 * 1024;

    private final byte[] ring = new byte[KEPT_BYTES];
    private final CompletableFuture<Void> drained = new CompletableFuture<>();
    private long written;

    StderrTail(InputStream stderr, Executor executor) {
        executor.execute(() -> drain(stderr));
    }

    /** Completes when the stream has ended, which a process that the child left behind may delay. */
    CompletableFuture<Void> drained() {
        return drained;
    }

    /** What was written last, at most some thousand characters, from the start of a line if there is more. */
    synchronized String text() {
        int length = (int) Math.min(written, KEPT_BYTES);
        byte[] tail = new byte[length];
        for (int index = 0; index < length; index++) {
            tail[index] = ring[(int) ((written - length + index) % KEPT_BYTES)];
        }
        String text = new String(tail, StandardCharsets.UTF_8);
        int firstLine = text.indexOf('\n');
        return written > KEPT_BYTES && firstLine >= 0 ? text.substring(firstLine + 1) : text;
    }

    private synchronized void keep(byte[] bytes, int count) {
        for (int index = 0; index < count; index++) {
            ring[(int) (written++ % KEPT_BYTES)] = bytes[index];
        }
    }

    private void drain(InputStream stderr) {
        byte[] bytes = new byte[4096];
        try (stderr) {
            int count = stderr.read(bytes);
            while (count >= 0) {
                keep(bytes, count);
                count = stderr.read(bytes);
            }
        } catch (IOException closed) {
            // The process is gone; what was read is kept.
        } finally {
            drained.complete(null);
        }
    }
}

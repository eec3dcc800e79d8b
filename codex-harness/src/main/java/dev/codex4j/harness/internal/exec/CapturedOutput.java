package dev.codex4j.harness.internal.exec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Output of a process: all of it, or its beginning and its end. */
public final class CapturedOutput {
    /** No output. */
    public static final CapturedOutput EMPTY = new CapturedOutput(new byte[0], 0, 0);

    private final byte[] kept;
    private final int headLength;
    private final long totalBytes;

    CapturedOutput(byte[] kept, int headLength, long totalBytes) {
        this.kept = kept;
        this.headLength = headLength;
        this.totalBytes = totalBytes;
    }

    /** All of the given output. */
    public static CapturedOutput of(byte[] bytes) {
        return new CapturedOutput(bytes.clone(), bytes.length, bytes.length);
    }

    /** How many bytes were written. */
    public long totalBytes() {
        return totalBytes;
    }

    /** How many of them were not kept. */
    public long omittedBytes() {
        return totalBytes - kept.length;
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return totalBytes == 0;
    }

    /** What was written as UTF-8 text, wrong bytes replaced, with a line in place of what was not kept. */
    public String text() {
        if (omittedBytes() == 0) {
            return new String(kept, UTF_8);
        }
        return new String(kept, 0, headLength, UTF_8)
                + "\n" + omission() + "\n"
                + new String(kept, headLength, kept.length - headLength, UTF_8);
    }

    /** The line that stands for what was not kept. */
    String omission() {
        return "... " + omittedBytes() + " bytes omitted ...";
    }
}

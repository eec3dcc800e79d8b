package dev.codex4j.harness.internal.exec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Cuts output for the model to a number of tokens, counted as four bytes each. */
public final class OutputBudget {
    private static final int BYTES_PER_TOKEN = 4;

    private OutputBudget() {}

    /** How many tokens that many bytes are taken for. */
    public static long tokens(long bytes) {
        return (bytes + BYTES_PER_TOKEN - 1) / BYTES_PER_TOKEN;
    }

    /** The output as it is if it fits, else its beginning and end after a warning that says how long it was. */
    public static String fit(CapturedOutput output, OutputLimit limit) {
        String text = output.text();
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length <= (long) limit.tokens() * BYTES_PER_TOKEN) {
            return text;
        }
        boolean omitted = output.omittedBytes() > 0;
        long originalTokens = tokens(omitted ? output.totalBytes() : bytes.length);
        String detail = omitted
                ? output.omission()
                : "Total output lines: " + text.lines().count();
        return "Warning: truncated output (original token count: " + originalTokens + ")\n" + detail + "\n\n"
                + cut(bytes, limit);
    }

    /** Beginning and end of a text with a mark between them that says how much is missing. */
    public static String cut(byte[] utf8, OutputLimit limit) {
        long budget = (long) limit.tokens() * BYTES_PER_TOKEN;
        if (utf8.length <= budget) {
            return new String(utf8, UTF_8);
        }
        int headEnd = (int) (budget / 2);
        int tailStart = (int) (utf8.length - (budget - headEnd));
        while (headEnd > 0 && continues(utf8[headEnd])) {
            headEnd--;
        }
        while (tailStart < utf8.length && continues(utf8[tailStart])) {
            tailStart++;
        }
        String missing = limit.countedInCharacters()
                ? new String(utf8, headEnd, tailStart - headEnd, UTF_8).length() + " chars"
                : tokens(utf8.length - budget) + " tokens";
        return new String(utf8, 0, headEnd, UTF_8)
                + "…" + missing + " truncated…"
                + new String(utf8, tailStart, utf8.length - tailStart, UTF_8);
    }

    private static boolean continues(byte unit) {
        return (unit & 0xc0) == 0x80;
    }
}

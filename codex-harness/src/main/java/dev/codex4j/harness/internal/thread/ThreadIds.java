package dev.codex4j.harness.internal.thread;

import java.util.Locale;
import java.util.Optional;

/** Ids of threads as clients write them: UUIDs, with or without hyphens, in braces or as a URN. */
public final class ThreadIds {
    private static final String URN = "urn:uuid:";
    private static final int DIGITS = 32;
    private static final int[] GROUPS = {8, 4, 4, 4, 12};

    private ThreadIds() {}

    /** Why a text is no id, in the words that clients know; empty if it is one. */
    public static Optional<String> flaw(String text) {
        String body = body(text);
        int offset = text.startsWith(URN) ? URN.length() : body.length() == text.length() ? 0 : 1;
        for (int i = 0, position = offset + 1; i < body.length(); position++) {
            int character = body.codePointAt(i);
            if (character != '-' && !isHexDigit(character)) {
                return Optional.of("invalid character: expected an optional prefix of `urn:uuid:` followed by"
                        + " [0-9a-fA-F-], found `" + Character.toString(character) + "` at " + position);
            }
            i += Character.charCount(character);
        }
        String[] groups = body.split("-", -1);
        if (groups.length == 1) {
            return body.length() == DIGITS
                    ? Optional.empty()
                    : Optional.of("invalid length: expected length 32 for simple format, found " + body.length());
        }
        if (groups.length != GROUPS.length) {
            return Optional.of("invalid group count: expected 5, found " + groups.length);
        }
        for (int i = 0; i < GROUPS.length; i++) {
            if (groups[i].length() != GROUPS[i]) {
                return Optional.of("invalid group length in group " + i + ": expected " + GROUPS[i] + ", found "
                        + groups[i].length());
            }
        }
        return Optional.empty();
    }

    /** The one form of an id that the harness uses: small letters and hyphens. */
    public static String normalise(String id) {
        StringBuilder plain = new StringBuilder(body(id).replace("-", "").toLowerCase(Locale.ROOT));
        int position = 0;
        for (int i = 0; i < GROUPS.length - 1; i++) {
            position += GROUPS[i];
            plain.insert(position++, '-');
        }
        return plain.toString();
    }

    private static String body(String text) {
        if (text.startsWith("{") && text.endsWith("}") && text.length() > 1) {
            return text.substring(1, text.length() - 1);
        }
        return text.startsWith(URN) ? text.substring(URN.length()) : text;
    }

    private static boolean isHexDigit(int character) {
        return character < 128 && Character.digit(character, 16) >= 0;
    }
}

package dev.codex4j.harness.internal.store;

import java.util.regex.Pattern;

/** The ids and names that stores take: they may become names of files. */
public final class StoreNames {
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9-]{1,128}");

    private StoreNames() {}

    /** Whether something of this name can be in a store at all. */
    public static boolean fits(String name) {
        return FIT.matcher(name).matches();
    }

    /** Returns the name. Throws {@link IllegalArgumentException} unless it fits. */
    public static String require(String name) {
        if (!fits(name)) {
            throw new IllegalArgumentException(
                    "names in a thread store are 1 to 128 letters, digits or hyphens, unlike " + quote(name));
        }
        return name;
    }

    /** A name in quotes as a message may show it, whatever it is. */
    public static String quote(String name) {
        StringBuilder shown = new StringBuilder("'");
        name.codePoints()
                .limit(80)
                .map(character -> Character.isISOControl(character) ? '?' : character)
                .forEach(shown::appendCodePoint);
        return shown.append("'").toString();
    }
}

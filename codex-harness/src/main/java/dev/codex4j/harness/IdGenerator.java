package dev.codex4j.harness;

/** Makes the identifiers of threads, turns and items. Called from many threads. */
@FunctionalInterface
public interface IdGenerator {
    /** A new identifier: a UUID in text form, never given out before, that sorts after the earlier ones. */
    String next();

    /** Version 7 UUIDs of the system clock. */
    static IdGenerator timeOrdered() {
        return new TimeOrderedIds();
    }
}

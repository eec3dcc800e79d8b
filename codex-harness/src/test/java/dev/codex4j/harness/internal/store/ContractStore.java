package dev.codex4j.harness.internal.store;

import dev.codex4j.harness.store.ThreadStore;

/** What the parts of {@link ThreadStoreContract} have to work with. */
interface ContractStore {
    /** The store under test, empty at first. */
    ThreadStore store();

    /** Another store on the same storage, as another process would have it; the test is skipped if there is none. */
    ThreadStore another();

    /** Closes {@link #store} and opens it again on the same storage; the test is skipped if nothing is kept. */
    void reopen();

    /**
     * Whether lists show what {@code append} says of a thread, rather than what the store finds in the thread's lines.
     */
    default boolean believesAppend() {
        return true;
    }

    /** Whether ids may be anything of letters, digits and hyphens, rather than UUIDs. */
    default boolean takesAnyId() {
        return true;
    }

    /** Whether a thread can be deleted that forks are built on. */
    default boolean deletesSourcesOfForks() {
        return true;
    }
}

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
}

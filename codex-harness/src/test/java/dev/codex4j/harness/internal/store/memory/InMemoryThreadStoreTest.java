package dev.codex4j.harness.internal.store.memory;

import dev.codex4j.harness.internal.store.ThreadStoreContract;
import dev.codex4j.harness.store.ThreadStore;

final class InMemoryThreadStoreTest extends ThreadStoreContract {
    @Override
    protected ThreadStore openStore() {
        return ThreadStore.inMemory();
    }

    @Override
    protected boolean isPersistent() {
        return false;
    }
}

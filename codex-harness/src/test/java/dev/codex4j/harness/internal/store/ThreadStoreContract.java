package dev.codex4j.harness.internal.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.store.ThreadStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/** The tests that every {@link ThreadStore} passes. Extend it, and say how to open a store. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
public abstract class ThreadStoreContract
        implements HistoryContract,
                WriterContract,
                LifecycleContract,
                ForkContract,
                ListContract,
                DocumentContract,
                HostileNamesContract {
    private final List<ThreadStore> opened = new ArrayList<>();
    private @Nullable ThreadStore store;

    /** Opens a store on the storage of this test, which is empty when it begins. May be called several times. */
    protected abstract ThreadStore openStore();

    /** Whether what a store holds is still there when another is opened. */
    protected boolean isPersistent() {
        return true;
    }

    @Override
    public final synchronized ThreadStore store() {
        if (store == null) {
            store = open();
        }
        return store;
    }

    @Override
    public final synchronized ThreadStore another() {
        assumeTrue(isPersistent(), "two of these stores share nothing");
        return open();
    }

    @Override
    public final synchronized void reopen() {
        assumeTrue(isPersistent(), "this store forgets everything when it is closed");
        store().close();
        store = open();
    }

    private ThreadStore open() {
        ThreadStore opening = openStore();
        opened.add(opening);
        return opening;
    }

    @AfterEach
    final void closeStores() {
        opened.forEach(ThreadStore::close);
        storesAreClosed();
    }

    /** Called after each test, when its stores are closed. */
    protected void storesAreClosed() {}
}

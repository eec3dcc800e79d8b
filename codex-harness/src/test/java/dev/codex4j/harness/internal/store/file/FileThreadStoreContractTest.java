package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.internal.store.ThreadStoreContract;
import dev.codex4j.harness.store.ThreadStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The files keep what every store promises. */
class FileThreadStoreContractTest extends ThreadStoreContract {
    @TempDir
    Path home;

    @Override
    protected ThreadStore openStore() {
        return StoreFixture.open(home);
    }

    @Override
    public boolean believesAppend() {
        return false;
    }

    @Override
    public boolean takesAnyId() {
        return false;
    }

    @Override
    public boolean deletesSourcesOfForks() {
        return false;
    }
}

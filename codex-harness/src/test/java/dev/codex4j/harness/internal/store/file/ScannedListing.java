package dev.codex4j.harness.internal.store.file;

import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all files for each list: right at any time, and slow where there are many threads. */
public final class ScannedListing implements ThreadListing {
    private final RolloutFolders folders;
    private final ListedChoices choices;

    public ScannedListing(Path codexHome, Clock clock) {
        this.folders = new RolloutFolders(codexHome, clock.getZone());
        this.choices = new ListedChoices(codexHome, clock);
    }

    @Override
    public ThreadPage list(ThreadQuery query) {
        return StoreFailures.call("list threads", () -> {
            List<StoredThread> wanted = new ArrayList<>();
            for (RolloutFile file : newestSegments(query.archived())) {
                Optional<StoredThread> thread = RolloutSummary.read(file.path(), query.archived());
                if (thread.isPresent()) {
                    StoredThread shown = choices.applyTo(thread.get());
                    if (query.wants(shown)) {
                        wanted.add(shown);
                    }
                }
            }
            wanted.sort(query.order());
            boolean more = wanted.size() > query.limit();
            return new ThreadPage(more ? wanted.subList(0, query.limit()) : wanted, more);
        });
    }

    private Iterable<RolloutFile> newestSegments(boolean archived) throws IOException {
        Map<String, RolloutFile> newest = new HashMap<>();
        for (RolloutFile file : folders.all(archived)) {
            newest.merge(
                    file.name().threadId(),
                    file,
                    (one, other) -> RolloutName.BY_AGE.compare(one.name(), other.name()) < 0 ? other : one);
        }
        return newest.values();
    }

    @Override
    public void changed(StoredThread thread) {
        // The files say so.
    }

    @Override
    public void removed(String threadId) {
        // The files are gone.
    }

    @Override
    public void close() {
        // Nothing is open between two calls.
    }
}

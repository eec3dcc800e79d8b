package dev.codex4j.harness.internal.store.catalogue;

import dev.codex4j.harness.internal.store.file.ListedChoices;
import dev.codex4j.harness.store.StoredThread;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Adds what users have chosen for threads, such as their names, without asking the disk for each. Safe for use by many threads. */
final class ShownChoices {
    private final ListedChoices choices;
    private final Map<String, Shown> cache = new ConcurrentHashMap<>();
    private volatile Map<String, String> names = Map.of();
    private volatile Map<String, FileTime> filed = Map.of();

    ShownChoices(ListedChoices choices) {
        this.choices = choices;
    }

    private record Shown(
            StoredThread read,
            @Nullable String name,
            @Nullable FileTime filed,
            StoredThread thread) {}

    /** Looks whether names were given; cheap if none were. */
    void lookAtNames() throws IOException {
        names = choices.names();
    }

    /** Looks whether other choices were made. */
    void lookAtFiled() throws IOException {
        filed = choices.filed();
        cache.keySet().removeIf(id -> !names.containsKey(id) && !filed.containsKey(id));
    }

    /** The thread as lists show it. Takes it as its file, or this process, tells of it. */
    StoredThread applyTo(StoredThread read) throws IOException {
        String name = names.get(read.id());
        FileTime time = filed.get(read.id());
        if (name == null && time == null) {
            return read;
        }
        Shown shown = cache.get(read.id());
        if (shown == null
                || !shown.read().equals(read)
                || !Objects.equals(shown.name(), name)
                || !Objects.equals(shown.filed(), time)) {
            shown = new Shown(read, name, time, choices.applyTo(read));
            cache.put(read.id(), shown);
        }
        return shown.thread();
    }
}

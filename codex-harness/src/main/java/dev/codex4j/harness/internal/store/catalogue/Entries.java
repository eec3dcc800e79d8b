package dev.codex4j.harness.internal.store.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is known of threads and their folders. Safe for use by many threads; nothing blocks. */
final class Entries {
    private final Object lock = new Object();
    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, FolderState> folders = new HashMap<>();
    private final Map<String, IndexedFolder> storedFolders = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private long now = 1;

    /** A moment, by which it is known what was said before and what after it. */
    long now() {
        synchronized (lock) {
            return now++;
        }
    }

    /** Takes over what the index says of threads and folders that nothing is known of yet. */
    void load(IndexContent content) {
        synchronized (lock) {
            Map<String, Integer> counts = new HashMap<>();
            for (Entry entry : content.entries()) {
                byId.putIfAbsent(entry.id(), entry);
                counts.merge(entry.place().folder(), 1, Integer::sum);
            }
            content.folders().forEach((name, folder) -> {
                // another process may have dropped entries that were written together with this
                if (folder.threads() == counts.getOrDefault(name, 0)) {
                    folders.putIfAbsent(name, new FolderState(folder.changed(), true));
                    storedFolders.put(name, folder);
                }
            });
        }
    }

    List<Entry> snapshot(boolean archived) {
        synchronized (lock) {
            List<Entry> found = new ArrayList<>(byId.size());
            for (Entry entry : byId.values()) {
                if (entry.place().archived() == archived && entry.isListed()) {
                    found.add(entry);
                }
            }
            return found;
        }
    }

    List<Entry> all() {
        synchronized (lock) {
            return List.copyOf(byId.values());
        }
    }

    /** This process has made or changed a thread. */
    void told(RolloutPlace place, Summary summary) {
        synchronized (lock) {
            Entry known = byId.get(place.threadId());
            RolloutPlace newest = place;
            if (known != null
                    && known.place().archived() == place.archived()
                    && known.place().comesBefore(place)) {
                newest = known.place();
            }
            byId.put(place.threadId(), new Entry(newest, null, summary, now++, false));
        }
    }

    /** A thread is gone. */
    void remove(String threadId) {
        synchronized (lock) {
            Entry entry = byId.get(threadId);
            if (entry != null) {
                forget(entry);
            }
        }
    }

    /** Replaces what is known, unless something newer is known meanwhile. */
    void replace(Entry before, Entry after) {
        synchronized (lock) {
            byId.replace(before.id(), before, after);
        }
    }

    /** A file is not there any more; does nothing if something newer is known meanwhile. */
    void drop(Entry before) {
        synchronized (lock) {
            if (before.equals(byId.get(before.id()))) {
                forget(before);
            }
        }
    }

    /** What is known of folders. */
    Map<String, FolderState> folders() {
        synchronized (lock) {
            return Map.copyOf(folders);
        }
    }

    /**
     * Takes over what was found in folders.
     *
     * @param since the moment before they were looked at
     */
    void see(Map<String, FolderListing> listings, long since) {
        synchronized (lock) {
            for (Entry entry : List.copyOf(byId.values())) {
                FolderListing listing = listings.get(entry.place().folder());
                if (listing != null && entry.told() <= since && !listing.files().contains(entry.place())) {
                    forget(entry);
                }
            }
            listings.forEach(this::see);
        }
    }

    private void see(String name, FolderListing listing) {
        for (RolloutPlace place : listing.files()) {
            Entry known = byId.get(place.threadId());
            if (known == null || place.comesBefore(known.place())) {
                byId.put(place.threadId(), Entry.unread(place, null));
            }
        }
        FolderState state = listing.state();
        if (state == null) {
            folders.remove(name);
        } else {
            folders.put(name, state);
        }
    }

    private void forget(Entry entry) {
        byId.remove(entry.id());
        gone.add(entry.id());
        // other files of the thread count from now on, if there are any
        if (entry.place().isLaterSegment()) {
            folders.clear();
        } else {
            folders.remove(RolloutPlace.ARCHIVE);
        }
    }

    /** What the index does not know yet. */
    IndexContent changes() {
        synchronized (lock) {
            List<Entry> entries = byId.values().stream()
                    .filter(entry -> entry.isSettled() && !entry.stored())
                    .toList();
            Map<String, IndexedFolder> known = indexedFolders();
            known.entrySet().removeIf(folder -> folder.getValue().equals(storedFolders.get(folder.getKey())));
            Set<String> removed = new HashSet<>(gone);
            removed.removeAll(byId.keySet());
            return new IndexContent(entries, known, removed);
        }
    }

    /** All that the index may know. */
    IndexContent everything() {
        synchronized (lock) {
            List<Entry> entries =
                    byId.values().stream().filter(Entry::isSettled).toList();
            return new IndexContent(entries, indexedFolders(), Set.of());
        }
    }

    /** The index has this now. */
    void stored(IndexContent content) {
        synchronized (lock) {
            for (Entry entry : content.entries()) {
                byId.computeIfPresent(entry.id(), (id, now) -> now.equals(entry) ? entry.afterStoring() : now);
            }
            storedFolders.putAll(content.folders());
            gone.removeAll(content.gone());
        }
    }

    /** The folders all of whose files the index may know. */
    private Map<String, IndexedFolder> indexedFolders() {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> unsettled = new HashSet<>();
        for (Entry entry : byId.values()) {
            if (entry.isSettled()) {
                counts.merge(entry.place().folder(), 1, Integer::sum);
            } else {
                unsettled.add(entry.place().folder());
            }
        }
        Map<String, IndexedFolder> found = new HashMap<>();
        folders.forEach((name, state) -> {
            if (state.settled() && !unsettled.contains(name)) {
                found.put(name, new IndexedFolder(state.changed(), counts.getOrDefault(name, 0)));
            }
        });
        return found;
    }
}

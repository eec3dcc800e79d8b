package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Entry;
import dev.codex4j.harness.sandbox.PermissionProfile.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What commands and patches may touch beyond their turn's permissions, because the model asked for it and the user said
 * yes: for a turn, and around it for the session. Safe for use by many threads.
 */
final class GrantedPermissions {
    private final @Nullable GrantedPermissions session;
    private final List<Grant> grants = new ArrayList<>();

    /** What was granted at once: places to read, places to write, and whether the network may be reached. */
    record Grant(List<Path> read, List<Path> write, boolean network) {
        Grant {
            read = List.copyOf(read);
            write = List.copyOf(write);
        }
    }

    private GrantedPermissions(@Nullable GrantedPermissions session) {
        this.session = session;
    }

    static GrantedPermissions ofSession() {
        return new GrantedPermissions(null);
    }

    /** Those of a turn, with nothing granted in it so far. */
    GrantedPermissions turn() {
        return new GrantedPermissions(this);
    }

    synchronized void add(Grant grant) {
        grants.add(grant);
    }

    void addForSession(Grant grant) {
        (session == null ? this : session).add(grant);
    }

    /** The permissions with what was granted; nothing is taken away, and what is denied by name stays denied. */
    PermissionProfile widen(PermissionProfile profile) {
        PermissionProfile around = session == null ? profile : session.widen(profile);
        if (!(around instanceof PermissionProfile.Managed managed)) {
            return around;
        }
        List<Grant> all;
        synchronized (this) {
            all = List.copyOf(grants);
        }
        List<Entry> entries = new ArrayList<>(managed.entries());
        boolean network = managed.network();
        for (Grant grant : all) {
            network |= grant.network();
            grant.read().forEach(path -> add(Access.READ, path, entries));
            grant.write().forEach(path -> add(Access.WRITE, path, entries));
        }
        return new PermissionProfile.Managed(entries, managed.implied(), network);
    }

    private static void add(Access access, Path path, List<Entry> entries) {
        Optional<Entry> nearest = nearest(path, entries);
        boolean denied = nearest.isPresent() && nearest.get().access() == Access.DENY;
        boolean readable = access == Access.READ && nearest.isPresent();
        if (!denied && !readable) {
            entries.add(new Entry(access, new Folder(path)));
        }
    }

    private static Optional<Entry> nearest(Path path, List<Entry> entries) {
        Entry best = null;
        int depth = -1;
        for (Entry entry : entries) {
            Optional<Path> place = entry.location()
                    .folder()
                    .map(found -> found.toAbsolutePath().normalize());
            if (place.isPresent() && path.startsWith(place.get()) && place.get().getNameCount() >= depth) {
                depth = place.get().getNameCount();
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }
}

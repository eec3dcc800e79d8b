package dev.codex4j.harness.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What commands and patches of a turn may touch. */
public sealed interface PermissionProfile {
    /** Whether commands may reach the network. */
    boolean network();

    /** Everything is allowed and nothing is confined. */
    record Disabled() implements PermissionProfile {
        @Override
        public boolean network() {
            return true;
        }
    }

    /** The host already confines this process; commands run as they are. */
    record External(boolean network) implements PermissionProfile {}

    /**
     * Commands are confined to these entries. The folders of {@link #PROTECTED_NAMES} in a writable folder stay read-only
     * unless an entry names them.
     *
     * @param entries what is allowed. Where two of them cover a path, the one nearer to it holds; of two for the same
     *     place, the stronger one. What no entry covers can be neither read nor written
     * @param implied further entries, of which nobody needs to be told
     * @param network whether commands may reach the network
     */
    record Managed(List<Entry> entries, List<Entry> implied, boolean network) implements PermissionProfile {
        public Managed {
            entries = List.copyOf(entries);
            implied = List.copyOf(implied);
        }

        /** A profile that says all that holds. */
        public Managed(List<Entry> entries, boolean network) {
            this(entries, List.of(), network);
        }

        /** All entries, the implied ones last. */
        public List<Entry> all() {
            List<Entry> all = new ArrayList<>(entries);
            all.addAll(implied);
            return all;
        }

        /** The folders that may be written to, before protected sub-folders are taken out. */
        public List<Path> writableFolders() {
            return entries.stream()
                    .filter(entry -> entry.access() == Access.WRITE)
                    .flatMap(entry -> entry.location().folder().stream())
                    .toList();
        }
    }

    /** What is allowed at a location; of two for the same place the later in this order is the stronger one. */
    enum Access {
        READ,
        WRITE,
        DENY;

        /** The one of the two that holds where both are given for the same place. */
        public Access stronger(Access other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** One rule of a managed profile. */
    record Entry(Access access, Location location) {}

    /** A place in the file system. */
    sealed interface Location {
        /** The folder that this stands for now; empty when it stands for none. */
        default Optional<Path> folder() {
            if (this instanceof Folder named) {
                return Optional.of(named.path());
            }
            return ((Special) this).current();
        }
    }

    /** A folder or file by its absolute path. */
    record Folder(Path path) implements Location {}

    /** A place that is looked up when it is needed. */
    enum Special implements Location {
        ROOT(":root"),
        /** The files that programs of the operating system need in order to run; it has no single folder. */
        MINIMAL(":minimal"),
        SLASH_TMP(":slash_tmp"),
        TMPDIR(":tmpdir");

        private final String label;

        Special(String label) {
            this.label = label;
        }

        /** The name that configuration files and the model know it by. */
        public String label() {
            return label;
        }

        Optional<Path> current() {
            return switch (this) {
                case ROOT -> Optional.of(Path.of("/"));
                case MINIMAL -> Optional.empty();
                case SLASH_TMP -> Optional.of(Path.of("/tmp"));
                case TMPDIR ->
                    Optional.ofNullable(System.getenv("TMPDIR"))
                            .filter(value -> !value.isEmpty())
                            .map(Path::of)
                            .filter(Path::isAbsolute);
            };
        }
    }

    /** Folders inside every writable root that stay read-only. */
    List<String> PROTECTED_NAMES = List.of(".git", ".agents", ".codex", ".aws");

    /** Everything may be read and nothing written. */
    static PermissionProfile readOnly(boolean network) {
        return new Managed(List.of(new Entry(Access.READ, Special.ROOT)), network);
    }

    /** Everything may be read; the workspace, the further roots and, unless left out, temporary folders written. */
    static PermissionProfile workspaceWrite(
            List<Path> workspaceRoots,
            List<Path> furtherRoots,
            boolean network,
            boolean excludeTmpdir,
            boolean excludeSlashTmp) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(Access.READ, Special.ROOT));
        workspaceRoots.forEach(root -> entries.add(new Entry(Access.WRITE, new Folder(root))));
        if (!excludeSlashTmp) {
            entries.add(new Entry(Access.WRITE, Special.SLASH_TMP));
        }
        if (!excludeTmpdir) {
            entries.add(new Entry(Access.WRITE, Special.TMPDIR));
        }
        furtherRoots.forEach(root -> entries.add(new Entry(Access.WRITE, new Folder(root))));
        for (Path root : workspaceRoots) {
            PROTECTED_NAMES.forEach(name -> entries.add(new Entry(Access.READ, new Folder(root.resolve(name)))));
        }
        return new Managed(entries, network);
    }
}

package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Confines commands on Linux with bubblewrap: namespaces of their own for users, processes, communication and, where the
 * network is off, networking; a read-only view of the file system with the writable folders laid over it; no
 * capabilities; a system call filter on the processors that one is known for.
 *
 * <p>A small shell hands bubblewrap its filter and becomes bubblewrap. All processes of a command end with it, and it ends
 * with the thread that started it, so also when this process is killed.
 */
public final class BubblewrapSandbox implements Sandbox {
    private static final String NETWORK_IS_OFF = "CODEX_SANDBOX_NETWORK_DISABLED";

    private final String searchPath;
    private final Path stateFolder;
    private final Executor tidying;
    private final Object once = new Object();
    private volatile @Nullable Setup setup;

    /**
     * @param searchPath where to look for {@code bwrap}, in the form of PATH
     * @param stateFolder a folder for the sandbox's own files, created when needed; harnesses of one user that work on
     *     the same files should share it, so that they know of each other's mounts
     * @param tidying runs what is left to do after a command; removing a folder takes milliseconds on some file systems
     */
    public BubblewrapSandbox(String searchPath, Path stateFolder, Executor tidying) {
        this.tidying = tidying;
        this.searchPath = searchPath;
        this.stateFolder = stateFolder.toAbsolutePath().normalize();
    }

    /** What was found out on first use. */
    private record Setup(
            List<BubblewrapProgram> programs,
            Path folder,
            Map<Boolean, Path> filters,
            @Nullable String failure) {}

    @Override
    public Optional<String> unusable() {
        return Optional.ofNullable(setup().failure());
    }

    @Override
    public String label() {
        return "seccomp";
    }

    @Override
    public Confinement confine(Command command, PermissionProfile profile) {
        if (!(profile instanceof PermissionProfile.Managed managed)) {
            return Ready.unconfined(command);
        }
        Setup ready = setup();
        String failure = ready.failure();
        if (failure != null) {
            return new Refused(failure);
        }
        ResolvedProfile resolved = ResolvedProfile.of(managed);
        if (!resolved.replaceableLinks().isEmpty()) {
            return new Refused(resolved.replaceableLinks().get(0)
                    + " is a symbolic link in a writable folder, so what it leads to cannot be protected");
        }
        return ready.programs().stream()
                .filter(program -> resolved.accessTo(program.path()) != Access.WRITE)
                .findFirst()
                .map(program -> confine(command, resolved, program, ready))
                .orElseGet(() -> new Refused("the only bwrap on PATH lies in a folder that commands may write to"));
    }

    private Confinement confine(Command command, ResolvedProfile profile, BubblewrapProgram program, Setup setup) {
        MountTargets targets = new MountTargets(setup.folder());
        MountPlan plan = MountPlan.of(profile, program.freshProc(), setup.folder(), targets::isPassing);
        List<Path> locks;
        try {
            locks = targets.hold(plan.missing());
        } catch (IOException e) {
            return new Refused("a protected folder cannot be mounted: " + e.getMessage());
        }
        Runnable release = () -> locks.forEach(targets::release);
        List<String> arguments = new ArrayList<>(namespaces(profile.network()));
        arguments.addAll(plan.arguments());
        locks.forEach(lock -> arguments.addAll(List.of("--lock-file", lock.toString())));
        arguments.addAll(List.of("--chdir", command.directory().toString()));
        Map<String, String> environment = new HashMap<>(command.environment());
        if (!profile.network()) {
            environment.put(NETWORK_IS_OFF, "1");
        }
        AtomicBoolean released = new AtomicBoolean();
        return new Ready(
                launch(program, setup.filters().get(profile.network()), arguments, command.argv()),
                environment,
                true,
                () -> {
                    if (!released.getAndSet(true)) {
                        tidy(release);
                    }
                });
    }

    private void tidy(Runnable release) {
        try {
            tidying.execute(release);
        } catch (RejectedExecutionException e) {
            // The harness is closing, and nothing may be left behind.
            release.run();
        }
    }

    static List<String> namespaces(boolean network) {
        List<String> arguments = new ArrayList<>(
                List.of("--new-session", "--die-with-parent", "--unshare-user", "--unshare-pid", "--unshare-ipc"));
        if (!network) {
            arguments.add("--unshare-net");
        }
        return arguments;
    }

    /** The whole command line. No process stays in between: it would keep bubblewrap alive when this one is killed. */
    static List<String> launch(
            BubblewrapProgram program, @Nullable Path filter, List<String> arguments, List<String> argv) {
        boolean filtered = program.filtered() && filter != null;
        List<String> launch = new ArrayList<>(List.of("/bin/sh", "-c"));
        launch.add(filtered ? "filter=$1; shift; exec \"$@\" 3<\"$filter\"" : "exec \"$@\"");
        launch.add("sandbox");
        if (filtered) {
            launch.add(String.valueOf(filter));
        }
        launch.add(program.path().toString());
        launch.addAll(arguments);
        launch.addAll(List.of("--cap-drop", "ALL"));
        if (filtered) {
            launch.addAll(List.of("--seccomp", "3"));
        }
        launch.add("--");
        launch.addAll(argv);
        return launch;
    }

    private Setup setup() {
        Setup known = setup;
        if (known != null) {
            return known;
        }
        // The probe takes a few milliseconds; who comes meanwhile waits for its result rather than probing again.
        synchronized (once) {
            known = setup;
            if (known == null) {
                known = findOut();
                setup = known;
            }
            return known;
        }
    }

    private Setup findOut() {
        List<Path> candidates = BubblewrapProgram.onSearchPath(searchPath);
        if (candidates.isEmpty()) {
            return new Setup(List.of(), stateFolder, Map.of(), "bubblewrap (bwrap) was not found on PATH");
        }
        try {
            Path folder = createStateFolder();
            Map<Boolean, Path> filters = writeFilters(folder);
            new MountTargets(folder).sweep();
            List<BubblewrapProgram> probed = candidates.stream()
                    .map(candidate -> BubblewrapProgram.probe(candidate, filters.get(false)))
                    .toList();
            List<BubblewrapProgram> usable =
                    probed.stream().filter(program -> program.failure() == null).toList();
            return new Setup(
                    usable, folder, filters, usable.isEmpty() ? probed.get(0).failure() : null);
        } catch (IOException e) {
            return new Setup(List.of(), stateFolder, Map.of(), "the sandbox's folder cannot be used: " + e);
        }
    }

    private Path createStateFolder() throws IOException {
        Files.createDirectories(stateFolder);
        Path folder = stateFolder.toRealPath();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return folder;
    }

    private static Map<Boolean, Path> writeFilters(Path folder) throws IOException {
        Map<Boolean, Path> files = new HashMap<>();
        for (boolean network : List.of(false, true)) {
            Optional<byte[]> program = SeccompFilter.program(System.getProperty("os.arch", ""), network);
            if (program.isPresent()) {
                Path file = folder.resolve(network ? "network-on.bpf" : "network-off.bpf");
                write(file, program.get());
                files.put(network, file);
            }
        }
        return files;
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path temporary = Files.createTempFile(file.getParent(), "filter", ".new");
        try {
            Files.write(temporary, content);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}

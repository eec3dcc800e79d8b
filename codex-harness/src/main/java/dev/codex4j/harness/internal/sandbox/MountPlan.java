package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.internal.sandbox.ResolvedProfile.Rule;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lays out what the file system looks like from inside, as arguments of bubblewrap. */
final class MountPlan {
    private static final Path ROOT = Path.of("/");
    private static final List<String> KERNEL_SETTINGS =
            List.of("acpi", "bus", "fs", "irq", "mtrr", "pressure", "scsi", "sys", "sysrq-trigger");
    private static final List<String> SYSTEM = List.of("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc");

    private final ResolvedProfile profile;
    private final boolean procMountable;
    private final Path stateFolder;
    private final Predicate<Path> passing;
    private final List<String> arguments = new ArrayList<>();
    private final List<String> sealing = new ArrayList<>();
    private final Set<Path> missing = new LinkedHashSet<>();
    private final Set<Path> pinned = new HashSet<>();

    private MountPlan(ResolvedProfile profile, boolean procMountable, Path stateFolder, Predicate<Path> passing) {
        this.profile = profile;
        this.procMountable = procMountable;
        this.stateFolder = stateFolder;
        this.passing = passing;
    }

    /**
     * The plan for a profile.
     *
     * @param procMountable whether a fresh {@code /proc} can be mounted; otherwise it is left empty, because that of the
     *     host would lead out
     * @param stateFolder the sandbox's own folder, which the command may never change
     * @param passing whether a folder is there only until other commands have ended
     */
    static MountPlan of(ResolvedProfile profile, boolean procMountable, Path stateFolder, Predicate<Path> passing) {
        MountPlan plan = new MountPlan(profile, procMountable, stateFolder, passing);
        plan.layOut();
        return plan;
    }

    List<String> arguments() {
        return arguments;
    }

    /** Folders that must be created on the host before the mounts can be made. */
    Set<Path> missing() {
        return missing;
    }

    private void layOut() {
        layOutRoot();
        add("--dev", "/dev");
        arguments.addAll(proc(procMountable));
        for (Rule rule : profile.rules()) {
            Access around = profile.around(rule).map(Rule::access).orElse(Access.DENY);
            if (!rule.path().equals(ROOT)) {
                layOut(rule, around);
            }
        }
        Optional<Rule> state = profile.nearest(stateFolder);
        if (state.isEmpty() || state.get().access() != Access.READ) {
            pin(stateFolder);
            add("--ro-bind", stateFolder.toString(), stateFolder.toString());
        }
        arguments.addAll(sealing);
    }

    /**
     * The process file system. A user who is root owns the kernel's settings there and could write to them even without
     * capabilities, so those are mounted over read-only.
     */
    static List<String> proc(boolean mountable) {
        if (!mountable) {
            return List.of("--tmpfs", "/proc");
        }
        List<String> arguments = new ArrayList<>(List.of("--proc", "/proc"));
        for (String name : KERNEL_SETTINGS) {
            String path = "/proc/" + name;
            if (Files.exists(Path.of(path))) {
                arguments.addAll(List.of("--ro-bind", path, path));
            }
        }
        return arguments;
    }

    private void layOutRoot() {
        Access access = profile.nearest(ROOT).map(Rule::access).orElse(Access.DENY);
        switch (access) {
            case WRITE -> add("--bind", "/", "/");
            case READ -> add("--ro-bind", "/", "/");
            case DENY -> {
                add("--tmpfs", "/");
                sealing.add("--remount-ro");
                sealing.add("/");
                if (profile.minimal()) {
                    SYSTEM.forEach(this::layOutSystem);
                }
            }
        }
    }

    private void layOutSystem(String folder) {
        Path path = Path.of(folder);
        Path real = RealPaths.of(path);
        if (Files.isSymbolicLink(path)) {
            add("--symlink", real.toString(), folder);
        } else if (Files.exists(path)) {
            add("--ro-bind", folder, folder);
        }
    }

    private void layOut(Rule rule, Access around) {
        Path path = rule.path();
        String text = path.toString();
        switch (rule.access()) {
            case WRITE -> {
                if (Files.exists(path)) {
                    pin(path);
                    add("--bind", text, text);
                }
            }
            case READ -> {
                if (around == Access.WRITE) {
                    protect(path);
                } else if (around == Access.DENY && Files.exists(path)) {
                    add("--ro-bind", text, text);
                }
            }
            case DENY -> {
                if (around != Access.DENY && lasts(path)) {
                    pin(path);
                    hide(path);
                } else if (around == Access.WRITE) {
                    protect(path);
                }
            }
        }
    }

    private void protect(Path path) {
        Path existing = path;
        Path gap = null;
        while (existing != null && !lasts(existing)) {
            gap = existing;
            existing = existing.getParent();
        }
        if (gap == null) {
            pin(path);
            add("--ro-bind", path.toString(), path.toString());
        } else if (existing != null && Files.isWritable(existing) && missing.add(gap)) {
            pin(gap);
            add("--ro-bind", gap.toString(), gap.toString());
        }
    }

    /** Looked at from both sides, because a passing folder may go at any time. */
    private boolean lasts(Path path) {
        return !passing.test(path) && Files.exists(path) && !passing.test(path);
    }

    private void hide(Path path) {
        if (!Files.isDirectory(path)) {
            add("--ro-bind", "/dev/null", path.toString());
            return;
        }
        boolean nested = profile.rules().stream()
                .anyMatch(rule -> rule.access() != Access.DENY && rule.path().startsWith(path));
        // With something visible inside, the way to it has to stay open, though not the listing.
        add("--perms", nested ? "0111" : "0000", "--tmpfs", path.toString());
        sealing.add("--remount-ro");
        sealing.add(path.toString());
    }

    /**
     * Makes every folder between a place and the writable folder around it a mount of its own. A mount cannot be renamed;
     * otherwise the command could move the whole branch aside and put an unprotected one in its place.
     */
    private void pin(Path place) {
        Path parent = place.getParent();
        Rule around = parent == null ? null : profile.nearest(parent).orElse(null);
        if (around == null || around.access() != Access.WRITE) {
            return;
        }
        List<Path> between = new ArrayList<>();
        for (Path step = parent; step != null && !step.equals(around.path()); step = step.getParent()) {
            between.add(0, step);
        }
        for (Path step : between) {
            if (pinned.add(step)) {
                add("--bind", step.toString(), step.toString());
            }
        }
    }

    private void add(String... words) {
        arguments.addAll(List.of(words));
    }
}

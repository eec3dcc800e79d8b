package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Entry;
import dev.codex4j.harness.sandbox.PermissionProfile.Folder;
import dev.codex4j.harness.sandbox.PermissionProfile.Location;
import dev.codex4j.harness.sandbox.PermissionProfile.Special;
import dev.codex4j.protocol.permission.ActivePermissionProfile;
import dev.codex4j.protocol.permission.NetworkAccess;
import dev.codex4j.protocol.permission.SandboxPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration allows under a name.
 *
 * @param id the name
 * @param parent the name of the profile that it extends, null for none
 * @param description what people are told of it, null for nothing
 * @param rules what is allowed where, in the order in which it is told
 * @param roots folders that belong to every workspace under this profile
 * @param network whether commands may reach the network
 * @param warnings what in it could not be understood
 */
public record NamedProfile(
        String id,
        @Nullable String parent,
        @Nullable String description,
        List<Rule> rules,
        List<Path> roots,
        boolean network,
        List<String> warnings) {

    /** What is allowed at a place. */
    public record Rule(Access access, Place place) {}

    /** A place that rules are about. */
    public sealed interface Place {}

    /** A place that is the same in every workspace. */
    public record Fixed(Location location) implements Place {}

    /** A place in each root of the workspace; the root itself if the path is empty. */
    public record InWorkspace(String path) implements Place {}

    public NamedProfile {
        rules = List.copyOf(rules);
        roots = List.copyOf(roots);
        warnings = List.copyOf(warnings);
    }

    /** What it allows in a workspace. */
    public PermissionProfile in(List<Path> workspaceRoots) {
        if (network && allowsAllFiles()) {
            return new PermissionProfile.Disabled();
        }
        Set<Path> all = new LinkedHashSet<>(workspaceRoots);
        all.addAll(roots);
        List<Entry> entries = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.place() instanceof Fixed fixed) {
                entries.add(new Entry(rule.access(), fixed.location()));
            } else {
                String path = ((InWorkspace) rule.place()).path();
                all.forEach(root -> entries.add(new Entry(rule.access(), new Folder(root.resolve(path)))));
            }
        }
        return new PermissionProfile.Managed(entries, protection(entries), network);
    }

    /** The nearest that there is among the policies without a name, for clients that know no others. */
    public SandboxPolicy policy() {
        if (allowsAllFiles()) {
            return network
                    ? new SandboxPolicy.DangerFullAccess()
                    : SandboxPolicy.ExternalSandbox.builder()
                            .networkAccess(NetworkAccess.RESTRICTED)
                            .build();
        }
        if (rules.stream().noneMatch(rule -> rule.access() == Access.WRITE)) {
            return SandboxPolicy.ReadOnly.builder().networkAccess(network).build();
        }
        List<String> writable = new ArrayList<>();
        if (allowsToWrite(new InWorkspace(""))) {
            roots.forEach(root -> writable.add(root.toString()));
        }
        for (Rule rule : rules) {
            boolean folder = rule.access() == Access.WRITE
                    && rule.place() instanceof Fixed fixed
                    && fixed.location() instanceof Folder;
            if (folder) {
                writable.add(((Folder) ((Fixed) rule.place()).location()).path().toString());
            }
        }
        return SandboxPolicy.WorkspaceWrite.builder()
                .writableRoots(writable)
                .networkAccess(network)
                .excludeTmpdirEnvVar(!allowsToWrite(new Fixed(Special.TMPDIR)))
                .excludeSlashTmp(!allowsToWrite(new Fixed(Special.SLASH_TMP)))
                .build();
    }

    /** The profile as clients are told which one is in force. */
    public ActivePermissionProfile view() {
        return ActivePermissionProfile.builder(id).extendsValue(parent).build();
    }

    private boolean allowsAllFiles() {
        return allowsToWrite(new Fixed(Special.ROOT)) && rules.stream().allMatch(rule -> rule.access() == Access.WRITE);
    }

    private boolean allowsToWrite(Place place) {
        return rules.contains(new Rule(Access.WRITE, place));
    }

    /** Inside of what may be written some folders stay as they are, unless a rule speaks of them. */
    private static List<Entry> protection(List<Entry> entries) {
        List<Entry> protection = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.access() == Access.WRITE && entry.location() instanceof Folder folder) {
                for (String name : PermissionProfile.PROTECTED_NAMES) {
                    Folder inside = new Folder(folder.path().resolve(name));
                    if (entries.stream().noneMatch(other -> other.location().equals(inside))) {
                        protection.add(new Entry(Access.READ, inside));
                    }
                }
            }
        }
        return protection;
    }
}

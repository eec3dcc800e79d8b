package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import dev.codex4j.harness.sandbox.PermissionProfile.Entry;
import dev.codex4j.harness.sandbox.PermissionProfile.Folder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a profile and those that go without saying: in every writable folder, the ones that steer programs which
 * people run later stay as they are. An entry that names one of them as writable is stronger.
 */
final class EffectiveEntries {
    private EffectiveEntries() {}

    static List<Entry> of(PermissionProfile.Managed profile) {
        List<Entry> entries = new ArrayList<>(profile.all());
        for (Path folder : profile.writableFolders()) {
            // A folder that does not exist is none yet; and who may write everywhere has asked for exactly that.
            if (folder.getNameCount() > 0 && Files.isDirectory(folder)) {
                for (String name : PermissionProfile.PROTECTED_NAMES) {
                    entries.add(new Entry(Access.READ, new Folder(folder.resolve(name))));
                }
            }
        }
        return entries;
    }
}

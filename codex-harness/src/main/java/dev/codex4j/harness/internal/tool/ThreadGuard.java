package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.approval.ExecPolicy;
import dev.codex4j.harness.internal.approval.PrefixRule;
import dev.codex4j.harness.internal.approval.RuleFiles;
import dev.codex4j.harness.internal.approval.SessionApprovals;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What guards the commands and patches of one thread: the sandbox, the rules, and what was accepted so far. */
final class ThreadGuard {
    private static final Logger LOG = System.getLogger(ThreadGuard.class.getName());

    private final Sandbox sandbox;
    private final Path home;
    private final Path rulesFolder;
    private final AtomicReference<ExecPolicy> rules;
    private final SessionApprovals accepted = new SessionApprovals();
    private final GrantedPermissions granted = GrantedPermissions.ofSession();

    /**
     * @param home the user's home folder
     * @param rulesFolder where rules that the user accepts are added
     * @param ruleFolders where rules are read from
     */
    ThreadGuard(Sandbox sandbox, Path home, Path rulesFolder, List<Path> ruleFolders) {
        this.sandbox = sandbox;
        this.home = home;
        this.rulesFolder = rulesFolder;
        this.rules = new AtomicReference<>(RuleFiles.load(ruleFolders).policy());
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** The user's home folder. */
    Path home() {
        return home;
    }

    ExecPolicy rules() {
        return rules.get();
    }

    SessionApprovals accepted() {
        return accepted;
    }

    /** What commands may touch for the rest of the session beyond their turns' permissions. */
    GrantedPermissions granted() {
        return granted;
    }

    /**
     * Allows commands with this prefix from now on; that they cannot be written down does not take it back. A prefix
     * without words would be that of every command, and allows none.
     */
    void allow(List<String> prefix) {
        if (prefix.isEmpty()) {
            return;
        }
        rules.updateAndGet(policy -> policy.with(PrefixRule.allowing(prefix)));
        try {
            RuleFiles.allowPrefix(rulesFolder, prefix);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An accepted rule could not be added to the files in " + rulesFolder + ".", e);
        }
    }
}

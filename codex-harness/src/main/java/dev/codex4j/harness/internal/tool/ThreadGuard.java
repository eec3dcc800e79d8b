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
    private final Path rulesFolder;
    private final AtomicReference<ExecPolicy> rules;
    private final SessionApprovals accepted = new SessionApprovals();

    /**
     * @param rulesFolder where rules that the user accepts are added
     * @param ruleFolders where rules are read from
     */
    ThreadGuard(Sandbox sandbox, Path rulesFolder, List<Path> ruleFolders) {
        this.sandbox = sandbox;
        this.rulesFolder = rulesFolder;
        this.rules = new AtomicReference<>(RuleFiles.load(ruleFolders).policy());
    }

    Sandbox sandbox() {
        return sandbox;
    }

    ExecPolicy rules() {
        return rules.get();
    }

    SessionApprovals accepted() {
        return accepted;
    }

    /** Allows commands with this prefix from now on; that they cannot be written down does not take it back. */
    void allow(List<String> prefix) {
        rules.updateAndGet(policy -> policy.with(PrefixRule.allowing(prefix)));
        try {
            RuleFiles.allowPrefix(rulesFolder, prefix);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An accepted rule could not be added to the files in " + rulesFolder + ".", e);
        }
    }
}

package dev.codex4j.harness.internal.review;

import dev.codex4j.harness.internal.context.Prompts;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.turn.ReviewTarget;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reviewed.
 *
 * @param title how people are told
 * @param prompt how the reviewer is told; the reviewer finds the change itself, nothing is run to prepare it
 * @param needsRepository whether it makes no sense outside of a Git repository
 */
public record ReviewBrief(String title, String prompt, boolean needsRepository) {
    private static final int SHORT_HASH = 7;

    /** The brief for a target. Refuses targets that say nothing. */
    public static ReviewBrief of(ReviewTarget target) {
        if (target instanceof ReviewTarget.UncommittedChanges) {
            return new ReviewBrief("current changes", Prompts.text("review-uncommitted"), false);
        }
        if (target instanceof ReviewTarget.BaseBranch base) {
            String branch = required(base.branch(), "branch");
            return new ReviewBrief(
                    "changes against '" + branch + "'",
                    Prompts.text("review-base-branch").replace("{branch}", branch),
                    true);
        }
        if (target instanceof ReviewTarget.Commit commit) {
            return ofCommit(required(commit.sha(), "sha"), commit.title());
        }
        if (target instanceof ReviewTarget.Custom custom) {
            String instructions = required(custom.instructions(), "instructions");
            return new ReviewBrief(instructions, instructions, false);
        }
        throw refused("this kind of review target is not supported");
    }

    private static ReviewBrief ofCommit(String sha, @Nullable String title) {
        String name = title == null ? "" : title.strip();
        String shortHash = sha.length() > SHORT_HASH ? sha.substring(0, SHORT_HASH) : sha;
        String prompt = Prompts.text("review-commit")
                .replace("{sha}", sha)
                .replace("{title}", name.isEmpty() ? "" : " (\"" + name + "\")");
        return new ReviewBrief("commit " + shortHash + (name.isEmpty() ? "" : ": " + name), prompt, false);
    }

    private static String required(String text, String what) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw refused(what + " must not be empty");
        }
        return stripped;
    }

    private static RpcException refused(String message) {
        return new RpcException(RpcException.INVALID_REQUEST, message);
    }
}

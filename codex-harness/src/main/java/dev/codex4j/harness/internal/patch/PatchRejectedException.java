package dev.codex4j.harness.internal.patch;

import dev.codex4j.protocol.CodexException;

/** A patch cannot be applied, and nothing was written. The message is what the model is told. */
public final class PatchRejectedException extends CodexException {
    private static final long serialVersionUID = 1L;
    private static final String VERIFICATION_FAILED = "apply_patch verification failed: ";

    private PatchRejectedException(String message) {
        super(message);
    }

    /** The patch does not fit the files, or breaks a rule; {@code reason} says how. */
    static PatchRejectedException verificationFailed(String reason) {
        return new PatchRejectedException(VERIFICATION_FAILED + reason);
    }

    /** The text is no patch at all. */
    static PatchRejectedException invalidPatch(String reason) {
        return verificationFailed("invalid patch: " + reason);
    }

    /** A line of the patch (counted from one) is not what the grammar wants there. */
    static PatchRejectedException invalidHunk(int line, String reason) {
        return verificationFailed("invalid hunk at line " + line + ", " + reason);
    }

    /** The patch is well formed and does nothing. */
    static PatchRejectedException emptyPatch() {
        return new PatchRejectedException("patch rejected: empty patch");
    }

    /** The patch names an environment, and the turn has none to choose from. */
    static PatchRejectedException environmentUnavailable() {
        return new PatchRejectedException("apply_patch environment selection is unavailable for this turn");
    }

    /** A command is a patch and does not call anything to apply it. */
    static PatchRejectedException bareCommand() {
        return verificationFailed(
                "patch detected without explicit call to apply_patch. " + "Rerun as [\"apply_patch\", \"<patch>\"]");
    }
}

package dev.codex4j.harness.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.turn.ReviewTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewBriefTest {
    @Test
    void whatIsNotCommittedIsTheCurrentChanges() {
        ReviewBrief brief = ReviewBrief.of(new ReviewTarget.UncommittedChanges());
        assertEquals("current changes", brief.title());
        assertTrue(brief.prompt().contains("git status"));
    }

    @Test
    void aBaseBranchIsFoundByTheReviewerItselfAndNeedsARepository() {
        ReviewBrief brief = ReviewBrief.of(new ReviewTarget.BaseBranch(" main "));
        assertEquals("changes against 'main'", brief.title());
        assertTrue(brief.prompt().contains("git merge-base HEAD main"));
        assertTrue(brief.needsRepository());
    }

    @Test
    void aCommitIsCalledByItsShortHashAndTitle() {
        ReviewBrief brief = ReviewBrief.of(new ReviewTarget.Commit("abcdef1234567", "Fix it"));
        assertEquals("commit abcdef1: Fix it", brief.title());
        assertTrue(brief.prompt().contains("abcdef1234567 (\"Fix it\")"));
        assertEquals(
                "commit abcdef1",
                ReviewBrief.of(new ReviewTarget.Commit("abcdef1234567", null)).title());
    }

    @Test
    void ownInstructionsAreTitleAndPrompt() {
        ReviewBrief brief = ReviewBrief.of(new ReviewTarget.Custom("  look closely\n"));
        assertEquals("look closely", brief.title());
        assertEquals("look closely", brief.prompt());
        assertFalse(brief.needsRepository());
    }

    @ParameterizedTest
    @CsvSource({"instructions", "branch", "sha"})
    void aTargetThatSaysNothingIsRefused(String what) {
        ReviewTarget target =
                switch (what) {
                    case "branch" -> new ReviewTarget.BaseBranch("");
                    case "sha" -> new ReviewTarget.Commit(" ", null);
                    default -> new ReviewTarget.Custom(" \n ");
                };
        RpcException refusal = assertThrows(RpcException.class, () -> ReviewBrief.of(target));
        assertEquals(RpcException.INVALID_REQUEST, refusal.code());
        assertEquals(what + " must not be empty", refusal.reason());
    }
}

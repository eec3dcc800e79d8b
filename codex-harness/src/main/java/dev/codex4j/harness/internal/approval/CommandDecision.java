package dev.codex4j.harness.internal.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens with a command. */
public sealed interface CommandDecision {
    /**
     * It runs under the permissions of its turn.
     *
     * @param onDenial what is asked before it runs again outside the sandbox, should that keep it from its work; null when
     *     its failure is simply told
     */
    record RunSandboxed(@Nullable Ask onDenial) implements CommandDecision {}

    /** It runs outside the sandbox, without a question. */
    record RunUnsandboxed() implements CommandDecision {}

    /**
     * Somebody is asked.
     *
     * @param reason what they are told, or null
     * @param amendment the words of a rule that would allow commands like this from now on, or null when none is offered
     * @param unsandboxed whether the command runs outside the sandbox once it is accepted
     * @param mayLeaveSandbox whether a command that was accepted and then failed for the sandbox runs again outside of it
     */
    record Ask(@Nullable String reason, @Nullable List<String> amendment, boolean unsandboxed, boolean mayLeaveSandbox)
            implements CommandDecision {
        public Ask {
            amendment = amendment == null ? null : List.copyOf(amendment);
        }

        /** What the question offers, in this order; other answers are understood, too. */
        public List<Offer> offers() {
            return amendment == null
                    ? List.of(Offer.ACCEPT, Offer.CANCEL)
                    : List.of(Offer.ACCEPT, Offer.ACCEPT_WITH_AMENDMENT, Offer.CANCEL);
        }
    }

    /** An answer that a question offers. */
    enum Offer {
        ACCEPT,
        ACCEPT_WITH_AMENDMENT,
        CANCEL
    }

    /**
     * It does not run.
     *
     * @param reason why
     * @param beforeStart whether it is refused before an execution is announced; the model then gets the reason as it is
     */
    record Reject(String reason, boolean beforeStart) implements CommandDecision {
        /** The output that the model gets for the call. */
        public String output() {
            return beforeStart ? reason : RejectionText.commandOutput(reason);
        }
    }
}

package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Variant;
import dev.codex4j.protocol.permission.NetworkPolicyAmendment;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The answer to whether a command may run. */
@Choice
public sealed interface CommandExecutionApprovalDecision {
    /** Yes, this time. */
    CommandExecutionApprovalDecision ACCEPT = Literal.ACCEPT;
    /** Yes, and for the rest of the session. */
    CommandExecutionApprovalDecision ACCEPT_FOR_SESSION = Literal.ACCEPT_FOR_SESSION;
    /** No; the turn goes on without. */
    CommandExecutionApprovalDecision DECLINE = Literal.DECLINE;
    /** No, and stop the turn. */
    CommandExecutionApprovalDecision CANCEL = Literal.CANCEL;

    /** The values that are plain texts on the wire. */
    enum Literal implements CommandExecutionApprovalDecision {
        /** Yes, this time. */
        ACCEPT("accept"),
        /** Yes, and for the rest of the session. */
        ACCEPT_FOR_SESSION("acceptForSession"),
        /** No; the turn goes on without. */
        DECLINE("decline"),
        /** No, and stop the turn. */
        CANCEL("cancel");

        private final String value;

        Literal(String value) {
            this.value = value;
        }

        /** The text on the wire. */
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Yes, and always for commands that begin like this.
     *
     * @param execpolicyAmendment the execpolicy amendment
     */
    @Variant("acceptWithExecpolicyAmendment")
    record AcceptWithExecpolicyAmendment(
            @Name("execpolicy_amendment") List<String> execpolicyAmendment) implements CommandExecutionApprovalDecision {
        public AcceptWithExecpolicyAmendment {
            execpolicyAmendment = Immutable.list(execpolicyAmendment, "execpolicyAmendment");
        }
    }

    /**
     * Yes or no for a host, from now on.
     *
     * @param networkPolicyAmendment the network policy amendment
     */
    @Variant("applyNetworkPolicyAmendment")
    record ApplyNetworkPolicyAmendment(
            @Name("network_policy_amendment") NetworkPolicyAmendment networkPolicyAmendment) implements CommandExecutionApprovalDecision {
        public ApplyNetworkPolicyAmendment {
            Objects.requireNonNull(networkPolicyAmendment, "networkPolicyAmendment");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements CommandExecutionApprovalDecision {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}

package dev.codex4j.protocol.approval;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.Variant;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The answer to an approval of the older form. */
@Choice
public sealed interface ReviewDecision {
    /** {@code approved}. */
    ReviewDecision APPROVED = Literal.APPROVED;
    /** {@code approved_for_session}. */
    ReviewDecision APPROVED_FOR_SESSION = Literal.APPROVED_FOR_SESSION;
    /** {@code approved_mcp_policy_amendment}. */
    ReviewDecision APPROVED_MCP_POLICY_AMENDMENT = Literal.APPROVED_MCP_POLICY_AMENDMENT;
    /** {@code timed_out}. */
    ReviewDecision TIMED_OUT = Literal.TIMED_OUT;
    /** {@code abort}. */
    ReviewDecision ABORT = Literal.ABORT;

    /** The values that are plain texts on the wire. */
    enum Literal implements ReviewDecision {
        /** {@code approved}. */
        APPROVED("approved"),
        /** {@code approved_for_session}. */
        APPROVED_FOR_SESSION("approved_for_session"),
        /** {@code approved_mcp_policy_amendment}. */
        APPROVED_MCP_POLICY_AMENDMENT("approved_mcp_policy_amendment"),
        /** {@code timed_out}. */
        TIMED_OUT("timed_out"),
        /** {@code abort}. */
        ABORT("abort");

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
     * The variant {@code approved_execpolicy_amendment}.
     *
     * @param proposedExecpolicyAmendment the proposed execpolicy amendment
     */
    @Variant("approved_execpolicy_amendment")
    record ApprovedExecpolicyAmendment(
            @Name("proposed_execpolicy_amendment") List<String> proposedExecpolicyAmendment) implements ReviewDecision {
        public ApprovedExecpolicyAmendment {
            proposedExecpolicyAmendment = Immutable.list(proposedExecpolicyAmendment, "proposedExecpolicyAmendment");
        }
    }

    /**
     * The variant {@code network_policy_amendment}.
     *
     * @param networkPolicyAmendment the network policy amendment
     */
    @Variant("network_policy_amendment")
    record NetworkPolicyAmendment(
            @Name("network_policy_amendment") dev.codex4j.protocol.permission.NetworkPolicyAmendment networkPolicyAmendment) implements ReviewDecision {
        public NetworkPolicyAmendment {
            Objects.requireNonNull(networkPolicyAmendment, "networkPolicyAmendment");
        }
    }

    /**
     * The variant {@code denied}.
     *
     * @param rejection the rejection
     */
    @Variant("denied")
    record Denied(String rejection) implements ReviewDecision {
        public Denied {
            Objects.requireNonNull(rejection, "rejection");
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements ReviewDecision {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}

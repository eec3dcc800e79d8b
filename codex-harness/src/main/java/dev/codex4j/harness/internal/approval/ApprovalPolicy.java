package dev.codex4j.harness.internal.approval;

/** When somebody is asked. */
public sealed interface ApprovalPolicy {
    /** The policies that have nothing to set. */
    enum Simple implements ApprovalPolicy {
        /** The model asks for what it needs; dangerous commands and patches outside of the workspace ask by themselves. */
        ON_REQUEST("OnRequest"),
        /** Nobody is asked: what would need a question is refused. */
        NEVER("Never"),
        /** Everything asks that no rule allows. */
        UNTRUSTED("UnlessTrusted");

        private final String shown;

        Simple(String shown) {
            this.shown = shown;
        }

        @Override
        public boolean allowsEscalation() {
            return this != NEVER;
        }

        @Override
        public boolean allowsRerun() {
            return this == UNTRUSTED;
        }

        @Override
        public String shown() {
            return shown;
        }
    }

    /** Like {@link Simple#ON_REQUEST}, with each kind of question turned on or off. */
    record Granular(
            boolean sandboxApproval,
            boolean rules,
            boolean skillApproval,
            boolean requestPermissions,
            boolean mcpElicitations)
            implements ApprovalPolicy {
        @Override
        public boolean allowsEscalation() {
            return sandboxApproval;
        }

        @Override
        public boolean allowsRerun() {
            return sandboxApproval;
        }

        @Override
        public String shown() {
            return "Granular(GranularApprovalConfig { sandbox_approval: " + sandboxApproval + ", rules: " + rules
                    + ", skill_approval: " + skillApproval + ", request_permissions: " + requestPermissions
                    + ", mcp_elicitations: " + mcpElicitations + " })";
        }
    }

    /** Whether the model may ask to leave the sandbox. */
    boolean allowsEscalation();

    /** Whether a command that the sandbox has kept from its work may run again outside of it. */
    boolean allowsRerun();

    /** The policy as messages to the model show it. */
    String shown();
}

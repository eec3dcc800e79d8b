package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.approval.ApprovalPolicy;
import dev.codex4j.protocol.permission.AskForApproval;

/** The policies of the protocol as decisions are made by them. */
final class ApprovalPolicies {
    private ApprovalPolicies() {}

    /** A policy that this version does not know asks for everything. */
    static ApprovalPolicy of(AskForApproval policy) {
        if (policy instanceof AskForApproval.Granular granular) {
            return new ApprovalPolicy.Granular(
                    granular.sandboxApproval(),
                    granular.rules(),
                    granular.skillApproval(),
                    granular.requestPermissions(),
                    granular.mcpElicitations());
        }
        if (policy.equals(AskForApproval.NEVER)) {
            return ApprovalPolicy.Simple.NEVER;
        }
        return policy.equals(AskForApproval.ON_REQUEST)
                ? ApprovalPolicy.Simple.ON_REQUEST
                : ApprovalPolicy.Simple.UNTRUSTED;
    }
}

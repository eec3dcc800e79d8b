package dev.codex4j.protocol.approval;

/** Answer to {@code thread/approveGuardianDeniedAction}. */
public record ThreadApproveGuardianDeniedActionResponse() {}

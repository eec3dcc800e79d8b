package dev.codex4j.protocol.account;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A rate limit reached type.
 *
 * @param value the value as it stands on the wire
 */
public record RateLimitReachedType(String value) implements OpenEnum<RateLimitReachedType.Known> {
    /** {@code rate_limit_reached}. */
    public static final RateLimitReachedType RATE_LIMIT_REACHED = new RateLimitReachedType("rate_limit_reached");
    /** {@code workspace_owner_credits_depleted}. */
    public static final RateLimitReachedType WORKSPACE_OWNER_CREDITS_DEPLETED = new RateLimitReachedType("workspace_owner_credits_depleted");
    /** {@code workspace_member_credits_depleted}. */
    public static final RateLimitReachedType WORKSPACE_MEMBER_CREDITS_DEPLETED = new RateLimitReachedType("workspace_member_credits_depleted");
    /** {@code workspace_owner_usage_limit_reached}. */
    public static final RateLimitReachedType WORKSPACE_OWNER_USAGE_LIMIT_REACHED = new RateLimitReachedType("workspace_owner_usage_limit_reached");
    /** {@code workspace_member_usage_limit_reached}. */
    public static final RateLimitReachedType WORKSPACE_MEMBER_USAGE_LIMIT_REACHED = new RateLimitReachedType("workspace_member_usage_limit_reached");

    /** The values that this version knows. */
    public enum Known {
        /** {@code rate_limit_reached}. */
        RATE_LIMIT_REACHED,
        /** {@code workspace_owner_credits_depleted}. */
        WORKSPACE_OWNER_CREDITS_DEPLETED,
        /** {@code workspace_member_credits_depleted}. */
        WORKSPACE_MEMBER_CREDITS_DEPLETED,
        /** {@code workspace_owner_usage_limit_reached}. */
        WORKSPACE_OWNER_USAGE_LIMIT_REACHED,
        /** {@code workspace_member_usage_limit_reached}. */
        WORKSPACE_MEMBER_USAGE_LIMIT_REACHED,
        /** Any other value. */
        UNRECOGNIZED
    }

    public RateLimitReachedType {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "rate_limit_reached" -> Known.RATE_LIMIT_REACHED;
            case "workspace_owner_credits_depleted" -> Known.WORKSPACE_OWNER_CREDITS_DEPLETED;
            case "workspace_member_credits_depleted" -> Known.WORKSPACE_MEMBER_CREDITS_DEPLETED;
            case "workspace_owner_usage_limit_reached" -> Known.WORKSPACE_OWNER_USAGE_LIMIT_REACHED;
            case "workspace_member_usage_limit_reached" -> Known.WORKSPACE_MEMBER_USAGE_LIMIT_REACHED;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

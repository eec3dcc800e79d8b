package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A skill scope.
 *
 * @param value the value as it stands on the wire
 */
public record SkillScope(String value) implements OpenEnum<SkillScope.Known> {
    /** {@code user}. */
    public static final SkillScope USER = new SkillScope("user");
    /** {@code repo}. */
    public static final SkillScope REPO = new SkillScope("repo");
    /** {@code system}. */
    public static final SkillScope SYSTEM = new SkillScope("system");
    /** {@code admin}. */
    public static final SkillScope ADMIN = new SkillScope("admin");

    /** The values that this version knows. */
    public enum Known {
        /** {@code user}. */
        USER,
        /** {@code repo}. */
        REPO,
        /** {@code system}. */
        SYSTEM,
        /** {@code admin}. */
        ADMIN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public SkillScope {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "user" -> Known.USER;
            case "repo" -> Known.REPO;
            case "system" -> Known.SYSTEM;
            case "admin" -> Known.ADMIN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.codex4j.harness.internal.exec;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a call of {@code exec_command} asks for.
 *
 * @param script the shell script
 * @param workingDirectory seen from the turn's directory; null or empty for that itself
 * @param shell the shell that was asked for, a name or a path
 * @param login whether the shell is a login shell; null to leave it to the configuration, which says yes by default
 * @param terminal whether it runs on a pseudo-terminal
 * @param yieldTime how long to wait for the end, from 250 ms to 30 s
 * @param maxOutputTokens the budget for the output; null for the model's own
 * @param permissions what it asks for beyond the sandbox
 * @param additionalPermissions the extra permissions as they were written
 * @param justification what to tell the person who is asked
 * @param prefixRule a rule that the model proposes for commands like this
 */
public record ExecCommandArguments(
        String script,
        @Nullable String workingDirectory,
        @Nullable String shell,
        @Nullable Boolean login,
        boolean terminal,
        Duration yieldTime,
        @Nullable Long maxOutputTokens,
        Permissions permissions,
        @Nullable JsonNode additionalPermissions,
        @Nullable String justification,
        List<String> prefixRule) {

    /** The budget for output when the call does not set one. */
    public static final int DEFAULT_OUTPUT_TOKENS = 10_000;

    private static final long DEFAULT_YIELD_MILLIS = 10_000;
    private static final long MIN_YIELD_MILLIS = 250;
    private static final long MAX_YIELD_MILLIS = 30_000;
    private static final String ONLY_ENVIRONMENT = "local";

    /** How a command relates to the sandbox. */
    public enum Permissions {
        /** It runs as the thread's policy says. */
        USE_DEFAULT,
        /** It asks to run without the sandbox. */
        REQUIRE_ESCALATED,
        /** It asks for a wider sandbox. */
        WITH_ADDITIONAL_PERMISSIONS
    }

    /**
     * Reads the arguments' JSON text.
     *
     * @throws ArgumentException with the answer for the model if they cannot be used
     */
    public static ExecCommandArguments parse(String json) {
        ToolArguments arguments = ToolArguments.parse(json);
        String environment = arguments.optionalText("environment_id");
        ExecCommandArguments parsed = new ExecCommandArguments(
                arguments.requiredText("cmd"),
                arguments.optionalText("workdir"),
                arguments.optionalText("shell"),
                arguments.optionalFlag("login"),
                arguments.flag("tty", false),
                yieldTime(arguments.unsigned("yield_time_ms", "u64", DEFAULT_YIELD_MILLIS)),
                arguments.optionalUnsigned("max_output_tokens", "usize"),
                permissions(arguments),
                arguments.object("additional_permissions", "struct AdditionalPermissionProfile"),
                arguments.optionalText("justification"),
                arguments.texts("prefix_rule"));
        if (environment != null && !environment.equals(ONLY_ENVIRONMENT)) {
            throw new ArgumentException("unknown turn environment id `" + environment + "`");
        }
        return parsed;
    }

    /** How much output is wanted from a model with this limit of its own. */
    public OutputLimit outputLimit(OutputLimit model) {
        return model.lowered(maxOutputTokens);
    }

    private static Duration yieldTime(long millis) {
        return Duration.ofMillis(Math.max(MIN_YIELD_MILLIS, Math.min(MAX_YIELD_MILLIS, millis)));
    }

    private static Permissions permissions(ToolArguments arguments) {
        String chosen = arguments.oneOf(
                "sandbox_permissions", List.of("use_default", "require_escalated", "with_additional_permissions"));
        if (chosen == null) {
            return Permissions.USE_DEFAULT;
        }
        return switch (chosen) {
            case "require_escalated" -> Permissions.REQUIRE_ESCALATED;
            case "with_additional_permissions" -> Permissions.WITH_ADDITIONAL_PERMISSIONS;
            default -> Permissions.USE_DEFAULT;
        };
    }
}

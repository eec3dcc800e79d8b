package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.OpenEnum;
import java.util.Objects;

/**
 * A thread source kind.
 *
 * @param value the value as it stands on the wire
 */
public record ThreadSourceKind(String value) implements OpenEnum<ThreadSourceKind.Known> {
    /** {@code cli}. */
    public static final ThreadSourceKind CLI = new ThreadSourceKind("cli");
    /** {@code vscode}. */
    public static final ThreadSourceKind VSCODE = new ThreadSourceKind("vscode");
    /** {@code exec}. */
    public static final ThreadSourceKind EXEC = new ThreadSourceKind("exec");
    /** {@code appServer}. */
    public static final ThreadSourceKind APP_SERVER = new ThreadSourceKind("appServer");
    /** {@code subAgent}. */
    public static final ThreadSourceKind SUB_AGENT = new ThreadSourceKind("subAgent");
    /** {@code subAgentReview}. */
    public static final ThreadSourceKind SUB_AGENT_REVIEW = new ThreadSourceKind("subAgentReview");
    /** {@code subAgentCompact}. */
    public static final ThreadSourceKind SUB_AGENT_COMPACT = new ThreadSourceKind("subAgentCompact");
    /** {@code subAgentThreadSpawn}. */
    public static final ThreadSourceKind SUB_AGENT_THREAD_SPAWN = new ThreadSourceKind("subAgentThreadSpawn");
    /** {@code subAgentOther}. */
    public static final ThreadSourceKind SUB_AGENT_OTHER = new ThreadSourceKind("subAgentOther");
    /** {@code unknown}. */
    public static final ThreadSourceKind UNKNOWN = new ThreadSourceKind("unknown");

    /** The values that this version knows. */
    public enum Known {
        /** {@code cli}. */
        CLI,
        /** {@code vscode}. */
        VSCODE,
        /** {@code exec}. */
        EXEC,
        /** {@code appServer}. */
        APP_SERVER,
        /** {@code subAgent}. */
        SUB_AGENT,
        /** {@code subAgentReview}. */
        SUB_AGENT_REVIEW,
        /** {@code subAgentCompact}. */
        SUB_AGENT_COMPACT,
        /** {@code subAgentThreadSpawn}. */
        SUB_AGENT_THREAD_SPAWN,
        /** {@code subAgentOther}. */
        SUB_AGENT_OTHER,
        /** {@code unknown}. */
        UNKNOWN,
        /** Any other value. */
        UNRECOGNIZED
    }

    public ThreadSourceKind {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public Known asEnum() {
        return switch (value) {
            case "cli" -> Known.CLI;
            case "vscode" -> Known.VSCODE;
            case "exec" -> Known.EXEC;
            case "appServer" -> Known.APP_SERVER;
            case "subAgent" -> Known.SUB_AGENT;
            case "subAgentReview" -> Known.SUB_AGENT_REVIEW;
            case "subAgentCompact" -> Known.SUB_AGENT_COMPACT;
            case "subAgentThreadSpawn" -> Known.SUB_AGENT_THREAD_SPAWN;
            case "subAgentOther" -> Known.SUB_AGENT_OTHER;
            case "unknown" -> Known.UNKNOWN;
            default -> Known.UNRECOGNIZED;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}

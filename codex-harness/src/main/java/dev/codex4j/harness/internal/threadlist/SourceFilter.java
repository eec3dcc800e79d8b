package dev.codex4j.harness.internal.threadlist;

import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.thread.ThreadSourceKind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which threads belong to kinds of clients. */
final class SourceFilter {
    /** Clients of other makers in whose windows users talk to threads. */
    private static final Set<String> INTERACTIVE_CLIENTS = Set.of("atlas", "chatgpt");

    private SourceFilter() {}

    /** No kinds mean those threads that users talk to directly. */
    static Predicate<SessionSource> of(@Nullable List<ThreadSourceKind> kinds) {
        if (kinds == null || kinds.isEmpty()) {
            return SourceFilter::isInteractive;
        }
        Set<ThreadSourceKind> wanted = Set.copyOf(kinds);
        return source -> wanted.stream().anyMatch(kind -> isOfKind(source, kind));
    }

    /** Whether users read the thread, as opposed to other threads and unknown programs. */
    static boolean hasReader(SessionSource source) {
        return !(source instanceof SessionSource.SubAgent) && !isUnknown(source);
    }

    private static boolean isInteractive(SessionSource source) {
        return source.equals(SessionSource.CLI)
                || source.equals(SessionSource.VSCODE)
                || (source instanceof SessionSource.Custom custom && INTERACTIVE_CLIENTS.contains(custom.value()));
    }

    private static boolean isUnknown(SessionSource source) {
        return source.equals(SessionSource.UNKNOWN) || source instanceof SessionSource.Unknown;
    }

    private static boolean isOfKind(SessionSource source, ThreadSourceKind kind) {
        SubAgentSource agent = source instanceof SessionSource.SubAgent sub ? sub.value() : null;
        return switch (kind.asEnum()) {
            case CLI -> source.equals(SessionSource.CLI);
            case VSCODE -> source.equals(SessionSource.VSCODE);
            case EXEC -> source.equals(SessionSource.EXEC);
            case APP_SERVER -> source.equals(SessionSource.APP_SERVER);
            case SUB_AGENT -> agent != null;
            case SUB_AGENT_REVIEW -> SubAgentSource.REVIEW.equals(agent);
            case SUB_AGENT_COMPACT -> SubAgentSource.COMPACT.equals(agent);
            case SUB_AGENT_THREAD_SPAWN -> agent instanceof SubAgentSource.ThreadSpawn;
            case SUB_AGENT_OTHER -> agent instanceof SubAgentSource.Other;
            case UNKNOWN -> isUnknown(source);
            case UNRECOGNIZED -> false;
        };
    }
}

package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.model.ModelRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the turns of one harness share.
 *
 * @param rateLimits what the account's meters showed last
 * @param codexHome where configuration lives
 * @param installationId tells this installation apart from others; asked for when the first request is made
 * @param ids makes ids
 * @param clock tells the time
 * @param executor runs tools
 */
public record TurnServices(
        RateLimits rateLimits,
        Path codexHome,
        Supplier<String> installationId,
        IdGenerator ids,
        Clock clock,
        Executor executor) {

    /** Finds models. */
    @FunctionalInterface
    public interface ModelSource extends AutoCloseable {
        /** The model that {@code settings} name; a model that nobody knows is taken for an ordinary one. */
        TurnModel find(TurnSettings settings);

        /**
         * Gets ready for the first request of the thread if there is something to get ready, such as a connection. May
         * wait for that; a turn that begins meanwhile does not.
         *
         * @param beginning makes a request whose input the first one continues
         */
        default void warmUp(Supplier<ModelRequest> beginning) {}

        /** Gives back what is kept for the thread. Idempotent. */
        @Override
        default void close() {}
    }

    /** Makes the tools of turns; keeps what outlives a turn, such as commands that still run. */
    public interface ToolSource extends AutoCloseable {
        /**
         * The tools that a turn offers. Safe for use by many threads: what a turn will offer is asked for ahead of it.
         *
         * @param diff is to be told of files that change
         */
        ToolBox tools(TurnSettings settings, ModelTraits traits, TurnDiff diff);

        /** The commands that tools have left running. */
        ExecSessions commands();

        /** Ends all that tools have left running. */
        @Override
        void close();
    }
}

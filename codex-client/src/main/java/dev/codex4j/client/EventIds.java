package dev.codex4j.client;

import dev.codex4j.protocol.thread.ThreadStartedNotification;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * The thread and turn that a message belongs to: its {@code threadId} and {@code turnId} members where its record has them.
 * Looked up once a record class.
 */
final class EventIds {
    private static final ClassValue<EventIds> OF_CLASS = new ClassValue<>() {
        @Override
        protected EventIds computeValue(Class<?> type) {
            return new EventIds(accessor(type, "threadId"), accessor(type, "turnId"));
        }
    };

    private final @Nullable MethodHandle threadId;
    private final @Nullable MethodHandle turnId;

    private EventIds(@Nullable MethodHandle threadId, @Nullable MethodHandle turnId) {
        this.threadId = threadId;
        this.turnId = turnId;
    }

    /** The thread; null for a message that belongs to none. */
    static @Nullable String threadId(Object message) {
        if (message instanceof ThreadStartedNotification started) {
            return started.thread().id();
        }
        return read(OF_CLASS.get(message.getClass()).threadId, message);
    }

    /** The turn; null for a message that belongs to none. */
    static @Nullable String turnId(Object message) {
        if (message instanceof TurnStartedNotification started) {
            return started.turn().id();
        }
        if (message instanceof TurnCompletedNotification completed) {
            return completed.turn().id();
        }
        return read(OF_CLASS.get(message.getClass()).turnId, message);
    }

    private static @Nullable String read(@Nullable MethodHandle accessor, Object message) {
        if (accessor == null) {
            return null;
        }
        try {
            return (String) accessor.invoke(message);
        } catch (Throwable notReadable) {
            throw new IllegalStateException(message.getClass().getName(), notReadable);
        }
    }

    private static @Nullable MethodHandle accessor(Class<?> type, String name) {
        try {
            return MethodHandles.publicLookup().findVirtual(type, name, MethodType.methodType(String.class));
        } catch (NoSuchMethodException | IllegalAccessException none) {
            return null;
        }
    }
}

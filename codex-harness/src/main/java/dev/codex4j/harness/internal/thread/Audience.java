package dev.codex4j.harness.internal.thread;

import dev.codex4j.protocol.ServerNotification;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Those who are told what happens in one thread. Changed and told by the thread's worker only. */
final class Audience {
    private static final Logger LOG = System.getLogger(Audience.class.getName());

    private final Set<ThreadObserver> everyone;
    private final Set<ThreadObserver> subscribers = new CopyOnWriteArraySet<>();

    /** @param everyone those who hear what concerns everyone; a live set that others maintain */
    Audience(Set<ThreadObserver> everyone) {
        this.everyone = everyone;
    }

    void add(ThreadObserver observer) {
        subscribers.add(observer);
    }

    boolean remove(ThreadObserver observer) {
        return subscribers.remove(observer);
    }

    List<ThreadObserver> subscribers() {
        return List.copyOf(subscribers);
    }

    void tellSubscribers(ServerNotification notification) {
        subscribers.forEach(observer -> tell(observer, notification));
    }

    void tellEveryone(ServerNotification notification) {
        Set<ThreadObserver> all = new LinkedHashSet<>(everyone);
        all.addAll(subscribers);
        all.forEach(observer -> tell(observer, notification));
    }

    private static void tell(ThreadObserver observer, ServerNotification notification) {
        try {
            observer.tell(notification);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "An observer failed on " + notification.method() + "; the thread goes on.", e);
        }
    }
}

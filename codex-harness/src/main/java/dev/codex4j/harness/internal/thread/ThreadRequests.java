package dev.codex4j.harness.internal.thread;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where requests about threads go.
 *
 * @param loaded the threads that are loaded
 * @param stored looks at threads that are loaded or not
 * @param lifecycle loads, forks and puts away threads
 * @param attachments what is attached to threads
 * @param queues what is lined up for threads
 * @param goals what threads are after
 * @param filing puts threads into projects and sections
 */
public record ThreadRequests(
        LoadedThreads loaded,
        StoredThreads stored,
        ThreadLifecycle lifecycle,
        ThreadAttachments attachments,
        ThreadQueues queues,
        GoalRequests goals,
        ThreadFiling filing) {
    /**
     * All of one harness.
     *
     * @param unloadDelay how long a thread stays loaded that nobody watches
     */
    public static ThreadRequests of(
            LoadedThreads loaded, ThreadFactory factory, SessionServices services, Supplier<Duration> unloadDelay) {
        ThreadLanes lanes = new ThreadLanes(services.executor());
        StoredThreads stored = new StoredThreads(loaded, services);
        ThreadAttachments attachments = new ThreadAttachments(loaded, services);
        return new ThreadRequests(
                loaded,
                stored,
                new ThreadLifecycle(loaded, factory, services, lanes, attachments, unloadDelay),
                attachments,
                new ThreadQueues(loaded, services),
                new GoalRequests(loaded, factory, services, lanes),
                new ThreadFiling(loaded, stored, services));
    }
}

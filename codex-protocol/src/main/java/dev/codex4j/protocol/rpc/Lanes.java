package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.internal.SerialQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** One bounded serial queue for each lane that has something to do; a lane that ran empty takes no memory. */
final class Lanes {
    private final int capacity;
    private final Executor executor;
    private final ConcurrentHashMap<Object, Lane> lanes = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Lanes(int capacity, Executor executor) {
        this.capacity = capacity;
        this.executor = executor;
    }

    /** Adds a task to a lane if there is room at once. */
    boolean offer(Object key, Runnable task) {
        Lane lane = enter(key);
        boolean taken = !closed && lane.queue.offer(task);
        if (!taken) {
            leave(key);
        }
        return taken;
    }

    /** Adds a task to a lane, waiting for room up to {@code limit}. */
    boolean put(Object key, Runnable task, Duration limit) throws InterruptedException {
        Lane lane = enter(key);
        boolean taken = false;
        try {
            taken = !closed && lane.queue.put(task, limit);
        } finally {
            if (!taken) {
                leave(key);
            }
        }
        return taken;
    }

    /** Takes no more tasks; completes when those in the lanes have been run, or at once if they are to be dropped. */
    CompletableFuture<Void> close(boolean drop) {
        closed = true;
        List<CompletableFuture<Void>> drained = new ArrayList<>();
        for (Lane lane : lanes.values()) {
            if (drop) {
                lane.queue.discard();
            } else {
                lane.queue.close();
                drained.add(lane.queue.finished());
            }
        }
        return CompletableFuture.allOf(drained.toArray(CompletableFuture[]::new));
    }

    boolean isClosed() {
        return closed;
    }

    private Lane enter(Object key) {
        return lanes.compute(key, (same, present) -> {
            Lane lane = present == null ? new Lane(key) : present;
            lane.users++;
            return lane;
        });
    }

    private void leave(Object key) {
        lanes.computeIfPresent(key, (same, lane) -> --lane.users == 0 ? null : lane);
    }

    /** A queue and how many tasks are in it, being run, or about to be added; the count changes under the map's lock. */
    private final class Lane {
        private final SerialQueue<Runnable> queue;
        private int users;

        Lane(Object key) {
            this.queue = new SerialQueue<>(capacity, executor, task -> {
                try {
                    task.run();
                } finally {
                    leave(key);
                }
            });
        }
    }
}

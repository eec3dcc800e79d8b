package dev.codex4j.harness.internal.turn;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A point at which something waits until a test lets it go on. */
public final class Gate {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    /** Waits here, whoever comes. */
    public void pass() throws InterruptedException {
        reached.countDown();
        if (!open.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody opened the gate");
        }
    }

    /** Waits until somebody waits here. */
    public void awaitReached() throws InterruptedException {
        if (!reached.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody came to the gate");
        }
    }

    /** Lets everybody through, now and later. */
    public void open() {
        open.countDown();
    }
}

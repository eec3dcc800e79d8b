package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.exec.WaitPause;
import dev.codex4j.harness.internal.thread.LoadedThreads;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.protocol.thread.ThreadDecrementElicitationParams;
import dev.codex4j.protocol.thread.ThreadDecrementElicitationResponse;
import dev.codex4j.protocol.thread.ThreadIncrementElicitationParams;
import dev.codex4j.protocol.thread.ThreadIncrementElicitationResponse;

/** Takes note of the questions that clients ask people about a loaded thread without its help. */
final class ElicitationHandlers {
    private final LoadedThreads threads;

    ElicitationHandlers(LoadedThreads threads) {
        this.threads = threads;
    }

    void register(Router router) {
        router.answer(ThreadIncrementElicitationParams.class, params -> {
            long open = pause(params.threadId()).begin();
            return new ThreadIncrementElicitationResponse(open, true);
        });
        router.answer(ThreadDecrementElicitationParams.class, params -> {
            long open = pause(params.threadId())
                    .end()
                    .orElseThrow(() -> Refusals.invalid("out-of-band elicitation count is already zero"));
            return new ThreadDecrementElicitationResponse(open, open > 0);
        });
    }

    private WaitPause pause(String threadId) {
        return threads.require(threadId).commands().pause();
    }
}

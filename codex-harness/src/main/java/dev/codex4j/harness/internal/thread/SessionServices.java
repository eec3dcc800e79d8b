package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.library.Library;
import dev.codex4j.protocol.RequestId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What the threads of one harness share.
 *
 * @param executor runs whatever may block
 * @param clock tells the time
 * @param ids makes ids of threads, turns and items
 * @param requestIds makes ids of questions to clients
 * @param stores where they live
 * @param library how they are filed
 * @param workingFolder where the harness works, absolute
 */
public record SessionServices(
        Executor executor,
        Clock clock,
        IdGenerator ids,
        Supplier<RequestId> requestIds,
        Stores stores,
        Library library,
        Path workingFolder) {}

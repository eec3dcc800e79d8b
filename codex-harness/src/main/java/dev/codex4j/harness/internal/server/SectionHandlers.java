package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.library.SectionLibrary;
import dev.codex4j.harness.internal.thread.ThreadFiling;
import dev.codex4j.harness.internal.thread.ThreadLanes;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateParams;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionDeleteParams;
import dev.codex4j.protocol.thread.section.ThreadSectionDeleteResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionListParams;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveParams;
import dev.codex4j.protocol.thread.section.ThreadSectionUpdateParams;
import dev.codex4j.protocol.thread.section.ThreadSectionUpdateResponse;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Answers requests about sections, in the order in which they come, on threads of the executor. */
final class SectionHandlers {
    private static final String LANE = "sections";

    private final ThreadFiling filing;
    private final SectionLibrary sections;
    private final ThreadLanes lanes;

    SectionHandlers(ThreadFiling filing, Executor executor) {
        this.filing = filing;
        this.sections = filing.library().sections();
        this.lanes = new ThreadLanes(executor);
    }

    void register(Router router) {
        answer(router, ThreadSectionListParams.class, sections::list);
        answer(
                router,
                ThreadSectionCreateParams.class,
                params -> new ThreadSectionCreateResponse(sections.create(params)));
        answer(
                router,
                ThreadSectionUpdateParams.class,
                params -> new ThreadSectionUpdateResponse(sections.update(params)));
        answer(router, ThreadSectionDeleteParams.class, params -> {
            sections.delete(params);
            return new ThreadSectionDeleteResponse();
        });
        router.on(
                ThreadSectionMoveParams.class,
                (params, call) -> lanes.run(LANE, call, () -> filing.move(params, call)));
    }

    private <P extends ClientRequest<R>, R> void answer(Router router, Class<P> kind, Function<P, R> answer) {
        router.on(kind, (params, call) -> lanes.run(LANE, call, () -> call.succeed(answer.apply(params))));
    }
}

package dev.codex4j.harness.internal.threadlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.harness.internal.thread.ThreadIds;
import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.thread.SessionSource;
import dev.codex4j.protocol.thread.SubAgentSource;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadListCwdFilter;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadListResponse;
import dev.codex4j.protocol.thread.ThreadLoadedListParams;
import dev.codex4j.protocol.thread.ThreadLoadedListResponse;
import dev.codex4j.protocol.thread.ThreadSortKey;
import dev.codex4j.protocol.thread.ThreadSourceKind;
import dev.codex4j.protocol.thread.ThreadStatus;
import dev.codex4j.protocol.thread.readstate.ThreadReadState;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

class ThreadListsTest {
    private final Threads threads = new Threads();

    @TempDir
    Path folder;

    @Test
    void aPageHasTwentyFiveThreadsUnlessAskedOtherwiseAndAHundredAtMost() {
        for (int i = 0; i < 130; i++) {
            threads.add("talk " + i, UnaryOperator.identity());
        }
        assertEquals(25, list(b -> b).data().size());
        assertEquals(1, list(b -> b.limit(0L)).data().size());
        assertEquals(100, list(b -> b.limit(1000L)).data().size());
    }

    @Test
    void aListIsReadPageByPageAndBackAgain() {
        for (int i = 0; i < 5; i++) {
            threads.add("talk " + i, UnaryOperator.identity());
        }
        ThreadListResponse first = list(b -> b.limit(2L));
        assertEquals(List.of(4, 3), numbers(first));
        ThreadListResponse second = list(b -> b.limit(2L).cursor(first.nextCursor()));
        assertEquals(List.of(2, 1), numbers(second));
        ThreadListResponse third = list(b -> b.limit(2L).cursor(second.nextCursor()));
        assertEquals(List.of(0), numbers(third));
        assertNull(third.nextCursor());
        ThreadListResponse newer = list(b -> b.sortDirection(SortDirection.ASC).cursor(second.backwardsCursor()));
        assertEquals(List.of(2, 3, 4), numbers(newer));
        assertEquals(List.of(2, 1, 0), numbers(list(b -> b.cursor(newer.backwardsCursor()))));
    }

    @Test
    void cursorsAreTimesWithOrWithoutAnId() {
        threads.add("a", UnaryOperator.identity());
        threads.add("b", UnaryOperator.identity());
        ThreadListResponse page = list(b -> b.limit(1L));
        assertEquals("2026-10-01T11:00:00.001Z|" + Threads.id(1), page.nextCursor());
        assertEquals("2026-10-01T11:00:00Z", page.backwardsCursor());
        assertEquals(List.of(0), numbers(list(b -> b.cursor("2026-10-01T12:30:00+02:00"))));
        assertEquals(List.of(0), numbers(list(b -> b.cursor("2026-10-01T10-30-00"))));
        for (String bad : List.of(
                "",
                "rubbish",
                "17",
                "2026-10-01 10:00:00",
                "2026-10-01T10:00:00Z|x",
                "|" + page.data().get(0).id())) {
            refuses(RpcException.INVALID_REQUEST, "invalid cursor: " + bad, b -> b.cursor(bad));
        }
    }

    @Test
    void anEmptyPageLeadsNowhere() {
        ThreadListResponse page = list(b -> b);
        assertEquals(List.of(), page.data());
        assertEquals(Map.of(), page.readStates());
        assertNull(page.nextCursor());
        assertNull(page.backwardsCursor());
    }

    @Test
    void threadsAreSortedByTheKeyAskedFor() {
        threads.add("old, used lately", UnaryOperator.identity());
        threads.add("new, not used since", UnaryOperator.identity());
        assertEquals(List.of(1, 0), numbers(list(b -> b.sortKey(ThreadSortKey.CREATED_AT))));
        assertEquals(List.of(0, 1), numbers(list(b -> b.sortKey(ThreadSortKey.UPDATED_AT))));
        assertEquals(List.of(0, 1), numbers(list(b -> b.sortKey(ThreadSortKey.RECENCY_AT))));
    }

    @Test
    void threadsWithoutAWordAreNotListed() {
        threads.add("", UnaryOperator.identity());
        assertEquals(List.of(), numbers(list(b -> b)));
    }

    @Test
    void onlyThreadsThatUsersTalkToAreListedUnlessOthersAreNamed() {
        threads.add("0", b -> b.source(SessionSource.CLI));
        threads.add("1", b -> b.source(SessionSource.EXEC));
        threads.add("2", b -> b.source(SessionSource.APP_SERVER));
        threads.add("3", b -> b.source(new SessionSource.Custom("chatgpt")));
        threads.add("4", b -> b.source(new SessionSource.Custom("something")));
        threads.add("5", b -> b.source(new SessionSource.SubAgent(SubAgentSource.REVIEW)));
        threads.add("6", b -> b.source(new SessionSource.SubAgent(new SubAgentSource.Other("x"))));
        threads.add("7", b -> b.source(new SessionSource.SubAgent(SubAgentSource.MEMORY_CONSOLIDATION)));
        threads.add("8", b -> b.source(SessionSource.UNKNOWN));
        threads.add("9", b -> b.source(new SessionSource.Unknown(JsonNodeFactory.instance.stringNode("weird"))));
        assertEquals(List.of(3, 0), numbers(list(b -> b)));
        assertEquals(List.of(3, 0), ofKinds());
        assertEquals(List.of(0), ofKinds(ThreadSourceKind.CLI));
        assertEquals(List.of(2, 1), ofKinds(ThreadSourceKind.EXEC, ThreadSourceKind.APP_SERVER));
        assertEquals(List.of(7, 6, 5), ofKinds(ThreadSourceKind.SUB_AGENT));
        assertEquals(List.of(5), ofKinds(ThreadSourceKind.SUB_AGENT_REVIEW));
        assertEquals(List.of(6), ofKinds(ThreadSourceKind.SUB_AGENT_OTHER));
        assertEquals(List.of(9, 8), ofKinds(ThreadSourceKind.UNKNOWN));
    }

    @Test
    void onlyThreadsOfTheUsualProviderAreListedUnlessOthersAreNamed() {
        threads.add("0", UnaryOperator.identity());
        threads.add("1", b -> b.modelProvider("other"));
        assertEquals(List.of(0), numbers(list(b -> b)));
        assertEquals(List.of(1, 0), numbers(list(b -> b.modelProviders(List.of()))));
        assertEquals(List.of(1), numbers(list(b -> b.modelProviders(List.of("other", "third")))));
    }

    @Test
    void archivedThreadsHaveAListOfTheirOwn() {
        threads.add("0", UnaryOperator.identity());
        threads.add("1", UnaryOperator.identity(), true);
        assertEquals(List.of(0), numbers(list(b -> b)));
        assertEquals(List.of(0), numbers(list(b -> b.archived(false))));
        assertEquals(List.of(1), numbers(list(b -> b.archived(true))));
    }

    @Test
    void aTermIsSoughtInPreviewsAndNamesAsItStands() {
        threads.add("tell me about 100% beta", UnaryOperator.identity());
        threads.add("something", b -> b.name("The Beta Thread"));
        assertEquals(List.of(0), numbers(list(b -> b.searchTerm("beta"))));
        assertEquals(List.of(1), numbers(list(b -> b.searchTerm("Beta"))));
        assertEquals(List.of(0), numbers(list(b -> b.searchTerm("%"))));
        assertEquals(List.of(1, 0), numbers(list(b -> b.searchTerm(""))));
        assertEquals(List.of(), numbers(list(b -> b.searchTerm("  "))));
    }

    @Test
    void foldersAreTheSameByWhateverWayTheyAreNamed() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        threads.add("0", b -> b.cwd(real.toString()));
        threads.add("1", b -> b.cwd(link.toString()));
        threads.add("2", b -> b.cwd(folder.resolve("gone").toString()));
        threads.add("3", b -> b.cwd(folder.toString()));
        assertEquals(List.of(1, 0), in(real.toString()));
        assertEquals(List.of(1, 0), in(link + "/"));
        assertEquals(List.of(1, 0), in("real"));
        assertEquals(List.of(2), in(folder + "/x/../gone"));
        assertEquals(List.of(3), in(""));
        assertEquals(
                List.of(2, 1, 0), numbers(list(b -> b.cwd(new ThreadListCwdFilter.Several(List.of("link", "gone"))))));
        assertEquals(List.of(), numbers(list(b -> b.cwd(new ThreadListCwdFilter.Several(List.of())))));
    }

    @Test
    void agentsAreFoundUnderTheThreadThatStartedThem() {
        String root = threads.add("root", UnaryOperator.identity());
        String child = threads.add("child", agentOf(root).andThen(b -> b.modelProvider("other"))::apply);
        threads.add("grandchild", agentOf(child));
        threads.add("child by its field", b -> b.parentThreadId(root));
        threads.add("archived child", agentOf(root), true);
        assertEquals(List.of(3, 1), numbers(list(b -> b.parentThreadId(root))));
        assertEquals(List.of(3, 2, 1), numbers(list(b -> b.ancestorThreadId(root))));
        assertEquals(List.of(4), numbers(list(b -> b.ancestorThreadId(root).archived(true))));
        assertEquals(List.of(3), numbers(list(b -> b.parentThreadId(root).sourceKinds(List.of()))));
        assertEquals(List.of(), numbers(list(b -> b.parentThreadId(Threads.id(99)))));
    }

    @Test
    void threadsAreFoundBySectionProjectAndAttachment() {
        String section = threads.library()
                .sections()
                .create(ThreadSectionCreateParams.builder("Section").build())
                .id();
        String project = threads.library()
                .projects()
                .create(new ProjectCreateParams("Project", List.of(), null, "key"))
                .project()
                .id();
        threads.library().sections().place(threads.add("0", UnaryOperator.identity()), section, null);
        threads.add("1", b -> b.projectId(project));
        threads.add("2", b -> b.attachedToThreadId(Threads.id(0)));
        assertEquals(List.of(0), numbers(list(b -> b.sectionId(Change.to(section)))));
        assertEquals(List.of(2, 1), numbers(list(b -> b.sectionId(Change.clear()))));
        assertEquals(List.of(1), numbers(list(b -> b.projectId(Change.to(project)))));
        assertEquals(List.of(2, 0), numbers(list(b -> b.projectId(Change.clear()))));
        assertEquals(List.of(2), numbers(list(b -> b.attachedToThreadId(Threads.id(0)))));
        refuses(RpcException.INVALID_PARAMS, "project not found: p2", b -> b.projectId(Change.to("p2")));
    }

    @Test
    void excludedThreadsAreLeftOut() {
        threads.add("0", UnaryOperator.identity());
        threads.add("1", UnaryOperator.identity());
        String loud = Threads.id(1).toUpperCase(Locale.ROOT);
        assertEquals(List.of(0), numbers(list(b -> b.excludedThreadIds(List.of(loud)))));
        assertEquals(List.of(0), numbers(list(b -> b.excludedThreadIds(List.of(loud.replace("-", ""))))));
    }

    @Test
    void requestsThatMakeNoSenseAreRefused() {
        int params = RpcException.INVALID_PARAMS;
        int request = RpcException.INVALID_REQUEST;
        refuses(
                params,
                "excludedThreadIds accepts at most 100 entries",
                b -> b.excludedThreadIds(Collections.nCopies(101, "x")));
        refuses(
                params,
                "invalid excluded thread id: invalid length: expected length 32 for simple format, found 0",
                b -> b.excludedThreadIds(List.of("")).originators(List.of("x")));
        refuses(
                params,
                "originator filtering is not supported by the local app-server",
                b -> b.originators(List.of("x")).projectId(Change.to("")));
        refuses(
                params,
                "projectId must not be empty",
                b -> b.projectId(Change.to("")).includeAttachedThreads(true));
        refuses(
                request,
                "includeAttachedThreads requires a non-empty searchTerm",
                b -> b.includeAttachedThreads(true).sortKey(ThreadSortKey.SECTION_POSITION));
        refuses(
                request,
                "section-position sorting requires a section filter",
                b -> b.sortKey(ThreadSortKey.SECTION_POSITION)
                        .sectionId(Change.clear())
                        .cursor("bad"));
        refuses(
                request,
                "parentThreadId and ancestorThreadId are mutually exclusive",
                b -> b.parentThreadId("x").ancestorThreadId("y"));
        refuses(
                request,
                "attachedToThreadId cannot be combined with parentThreadId or ancestorThreadId",
                b -> b.parentThreadId("x").attachedToThreadId("y"));
        refuses(
                request,
                "invalid parent thread id: invalid character: expected an optional prefix of `urn:uuid:` followed by"
                        + " [0-9a-fA-F-], found `x` at 1",
                b -> b.parentThreadId("x").cursor("bad"));
    }

    @Test
    void aLoadedThreadShowsItsStatus() {
        String id = threads.add("0", UnaryOperator.identity());
        ThreadInfo stored = list(b -> b).data().get(0);
        ThreadReadState read = ThreadReadState.builder("revision").build();
        LiveThreads live = new LiveThreads() {
            @Override
            public @Nullable ThreadInfo view(String threadId) {
                return stored.toBuilder()
                        .status(new ThreadStatus.Idle())
                        .environments(List.of())
                        .canAcceptDirectInput(true)
                        .build();
            }

            @Override
            public @Nullable ThreadReadState readState(String threadId) {
                return read;
            }
        };
        ThreadListResponse page = listing().list(ThreadListParams.builder().build(), live);
        assertEquals(new ThreadStatus.Idle(), page.data().get(0).status());
        assertEquals(List.of(), page.data().get(0).environments());
        assertNull(page.data().get(0).canAcceptDirectInput());
        assertEquals(Map.of(id, read), page.readStates());
    }

    @Test
    void threadsThatUsersReadHaveAReadState() {
        String read = threads.add("0", b -> b.source(SessionSource.EXEC));
        threads.add("1", b -> b.source(new SessionSource.SubAgent(SubAgentSource.REVIEW)));
        ThreadListResponse page = list(b -> b.sourceKinds(List.of(ThreadSourceKind.EXEC, ThreadSourceKind.SUB_AGENT)));
        assertEquals(2, page.data().size());
        assertEquals(Map.of(read, ThreadReadState.builder("initial:" + read).build()), page.readStates());
    }

    @Test
    void loadedThreadsAreListedById() {
        List<String> ids = List.of(Threads.id(3), Threads.id(1), Threads.id(2));
        assertEquals(
                List.of(Threads.id(1), Threads.id(2), Threads.id(3)),
                loaded(null, null, ids).data());
        ThreadLoadedListResponse first = loaded(null, 2L, ids);
        assertEquals(Threads.id(2), first.nextCursor());
        ThreadLoadedListResponse second = loaded(first.nextCursor(), 2L, ids);
        assertEquals(List.of(Threads.id(3)), second.data());
        assertNull(second.nextCursor());
        assertEquals(List.of(Threads.id(1)), loaded(null, 0L, ids).data());
        RpcException refusal = assertThrows(RpcException.class, () -> loaded("rubbish", null, ids));
        assertEquals("invalid cursor: rubbish", refusal.reason());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            123; invalid length: expected length 32 for simple format, found 3
            0000-00000000-0000-0000-000000000000; invalid group length in group 0: expected 8, found 4
            00000000-0000-0000-0000-0000000000000; invalid group length in group 4: expected 12, found 13
            00000000-0000; invalid group count: expected 5, found 2
            {00000000-0000-0000-0000-00000000000g}; invalid character: expected an optional prefix of `urn:uuid:` \
            followed by [0-9a-fA-F-], found `g` at 37
            """)
    void idsThatAreNoneAreExplained(String id, String flaw) {
        assertEquals(flaw, ThreadIds.flaw(id).orElseThrow());
    }

    private static UnaryOperator<ThreadInfo.Builder> agentOf(String parent) {
        return b -> b.source(new SessionSource.SubAgent(
                SubAgentSource.ThreadSpawn.builder(1, parent).build()));
    }

    private List<Integer> in(String cwd) {
        return numbers(list(b -> b.cwd(new ThreadListCwdFilter.One(cwd))));
    }

    private List<Integer> ofKinds(ThreadSourceKind... kinds) {
        return numbers(list(b -> b.sourceKinds(List.of(kinds))));
    }

    private ThreadLists listing() {
        return new ThreadLists(threads.store(), threads.library(), folder, () -> "mock");
    }

    private ThreadListResponse list(UnaryOperator<ThreadListParams.Builder> change) {
        return listing().list(change.apply(ThreadListParams.builder()).build(), Threads.NONE_LOADED);
    }

    private void refuses(int code, String message, UnaryOperator<ThreadListParams.Builder> change) {
        RpcException refusal = assertThrows(RpcException.class, () -> list(change));
        assertEquals(message, refusal.reason());
        assertEquals(code, refusal.code());
    }

    private static ThreadLoadedListResponse loaded(@Nullable String cursor, @Nullable Long limit, List<String> ids) {
        return ThreadLists.listLoaded(
                ThreadLoadedListParams.builder().cursor(cursor).limit(limit).build(), ids);
    }

    private static List<Integer> numbers(ThreadListResponse page) {
        return page.data().stream()
                .map(thread -> Integer.valueOf(thread.id().substring(24)))
                .toList();
    }
}

package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.project.Project;
import dev.codex4j.protocol.project.ProjectChangeType;
import dev.codex4j.protocol.project.ProjectChangedNotification;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.project.ProjectDeleteParams;
import dev.codex4j.protocol.project.ProjectListParams;
import dev.codex4j.protocol.project.ProjectListResponse;
import dev.codex4j.protocol.project.ProjectMoveParams;
import dev.codex4j.protocol.project.ProjectReadParams;
import dev.codex4j.protocol.project.ProjectSortKey;
import dev.codex4j.protocol.project.ProjectUpdateParams;
import dev.codex4j.protocol.rpc.Connection;
import dev.codex4j.protocol.thread.section.ThreadSectionChangedNotification;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A project")
class ProjectTest extends ProjectFixture {
    private static final String PINNED = "01984de2-8f74-7c91-a3b2-5c5e937cf318";

    @Test
    void isMadeOnceForEachKey() {
        ProjectCreateParams params =
                new ProjectCreateParams(" One ", roots("/a/../b/./c/", "/d"), Map.of("k", "v"), "key");
        Project made = client().request(params).project();
        assertEquals("One", made.name());
        assertEquals(roots("/b/c", "/d"), made.roots());
        assertEquals(Map.of("k", "v"), made.metadata());
        assertEquals(0, made.position());
        assertEquals(made.createdAt(), made.updatedAt());
        assertNull(made.recencyAt());
        assertEquals(List.of(changed(made.id(), ProjectChangeType.CREATED)), told());
        assertEquals(
                made,
                client().request(new ProjectCreateParams("Two", List.of(), null, "key"))
                        .project());
        assertNotEquals(made.id(), project(" key ").id());
        restart();
        assertEquals(made, client().request(params).project());
        assertEquals(made, read(made.id()));
        client().request(new ProjectDeleteParams(made.id()));
        assertEquals("idempotency key refers to deleted project: key", client().refusal(params));
    }

    @Test
    void isNotMadeOfSomethingStrange() {
        assertEquals("idempotencyKey must not be empty", createRefusal(" ", ""));
        assertEquals("idempotencyKey must be at most 512 bytes", createRefusal("é".repeat(257), ""));
        assertEquals("project name must not be empty", createRefusal("k", " ", "/a", "/a"));
        assertEquals("duplicate project root: /a", createRefusal("k", "x", "/a", "/a/"));
        assertEquals("Invalid request: AbsolutePathBuf deserialized without a base path", createRefusal("", "", "~/x"));
        assertEquals("project not found: nope", client().refusal(new ProjectReadParams("nope")));
        assertEquals(List.of(), told());
    }

    @Test
    void isChangedInPartsAndTellsOnlyOfChanges() {
        Project before = project("a", "/a");
        told();
        assertEquals(before, update(before.id(), b -> b));
        assertEquals(before, update(before.id(), b -> b.name(" a ")));
        assertEquals(List.of(), told());
        assertEquals("b", update(before.id(), b -> b.name("b")).name());
        assertEquals(roots("/c"), update(before.id(), b -> b.roots(roots("/c"))).roots());
        update(before.id(), b -> b.metadata(Map.of("q", "1")));
        Project after = update(before.id(), b -> b.metadata(Map.of("r", "2")));
        assertEquals(Map.of("r", "2"), after.metadata());
        assertEquals("b", after.name());
        assertEquals(roots("/c"), after.roots());
        ProjectChangedNotification told = changed(before.id(), ProjectChangeType.UPDATED);
        assertEquals(List.of(told, told, told, told), told());
        assertEquals("project not found: nope", updateRefusal("nope", b -> b.name("x")));
        assertEquals("project name must not be empty", updateRefusal("nope", b -> b.name("")));
        assertEquals("duplicate project root: /x", updateRefusal("nope", b -> b.roots(roots("/x", "/x"))));
    }

    @Test
    void standsWhereItIsPut() {
        Project a = project("a");
        Project b = project("b");
        Project c = project("c");
        told();
        move(c.id(), a.id());
        assertEquals(List.of("c:0", "a:1", "b:2"), positions());
        move(c.id(), null);
        assertEquals(List.of("a:0", "b:1", "c:2"), positions());
        ProjectChangedNotification told = changed(c.id(), ProjectChangeType.UPDATED);
        assertEquals(List.of(told, told), told());
        move(c.id(), null);
        move(a.id(), b.id());
        assertEquals(List.of(), told());
        client().request(new ProjectDeleteParams(b.id()));
        assertEquals(List.of("a:0", "c:2"), positions());
        assertEquals(3, project("d").position());
        assertEquals("project " + a.id() + " cannot be moved before itself", moveRefusal(a.id(), a.id()));
        assertEquals("before project not found: nope", moveRefusal(a.id(), "nope"));
        assertEquals("project not found: nope", moveRefusal("nope", "nope"));
    }

    @Test
    void isListedPageByPageInAnyOrder() {
        List<Project> made = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            made.add(project(name));
        }
        String used = startIn(made.get(1).id());
        client().run(used, "hello");
        ProjectListResponse first = list(b -> b.limit(1L));
        assertEquals("0|" + made.get(0).id(), first.nextCursor());
        assertEquals(List.of("b", "c"), names(list(b -> b.cursor(first.nextCursor()))));
        assertEquals(List.of("b", "c", "a"), names(list(b -> b.sortKey(ProjectSortKey.RECENCY_AT))));
        assertEquals(
                List.of("b", "a", "c"),
                names(list(b -> b.sortKey(ProjectSortKey.RECENCY_AT).sortDirection(SortDirection.ASC))));
        ProjectListResponse recent =
                list(b -> b.sortKey(ProjectSortKey.RECENCY_AT).limit(2L));
        assertEquals("v1|recencyAt|desc|null|" + made.get(2).id(), recent.nextCursor());
        assertEquals(
                List.of("a"),
                names(list(b -> b.sortKey(ProjectSortKey.RECENCY_AT).cursor(recent.nextCursor()))));
        ProjectListResponse last = list(b -> b.sortKey(ProjectSortKey.POSITION)
                .sortDirection(SortDirection.DESC)
                .limit(1L));
        assertEquals("v1|position|desc|2|" + made.get(2).id(), last.nextCursor());
        String malformed = "invalid project cursor: malformed or mismatched sort anchor";
        assertEquals(malformed, listRefusal(b -> b.cursor(last.nextCursor())));
        assertEquals(
                malformed, listRefusal(b -> b.sortKey(ProjectSortKey.RECENCY_AT).cursor(first.nextCursor())));
        assertEquals(malformed, listRefusal(b -> b.cursor("")));
        assertEquals("sortDirection requires sortKey", listRefusal(b -> b.sortDirection(SortDirection.ASC)));
    }

    @Test
    void isAMatterOfClientsThatAskedForWhatMayStillChange() throws Exception {
        BlockingQueue<Notification> all = new LinkedBlockingQueue<>();
        BlockingQueue<Notification> stable = new LinkedBlockingQueue<>();
        Connection curious = client().join(true, all::add);
        Connection plain = client().join(false, stable::add);
        Project project = project("a");
        String thread = client().startThread();
        client().run(thread, "hello");
        put(thread, project.id());
        client().request(ThreadSectionMoveParams.builder(thread)
                .sectionId(Change.to(PINNED))
                .build());
        assertEquals(
                List.of(
                        changed(project.id(), ProjectChangeType.CREATED),
                        in(thread, project.id()),
                        ThreadSectionChangedNotification.builder(thread)
                                .sectionId(PINNED)
                                .build()),
                upToMove(all));
        assertEquals(1, upToMove(stable).size());
        curious.close();
        plain.close();
    }

    @Test
    void isSharedByAllHarnessesOfAStore() {
        Project project = project("shared");
        try (ConnectedClient other = new ConnectedClient(folder, Map.of())) {
            List<CompletableFuture<?>> changes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ConnectedClient one = i % 2 == 0 ? client() : other;
                changes.add(one.send(new ProjectCreateParams("p" + i, List.of(), null, "key " + i / 2)));
                changes.add(one.send(ProjectUpdateParams.builder(project.id())
                        .name("shared " + i)
                        .build()));
                changes.add(one.send(ProjectMoveParams.builder(project.id()).build()));
            }
            changes.forEach(CompletableFuture::join);
            List<Project> seen = list(b -> b.limit(100L)).data();
            assertEquals(11, seen.size());
            assertEquals(
                    seen.stream().map(Project::position).sorted().distinct().toList(),
                    seen.stream().map(Project::position).toList());
            assertEquals(
                    seen,
                    other.request(ProjectListParams.builder().limit(100L).build())
                            .data());
            String thread = client().startThread();
            client().run(thread, "hello");
            put(thread, project.id());
            other.request(new ProjectDeleteParams(project.id()));
            assertNull(thread(thread).projectId());
        }
    }

    private String createRefusal(String key, String name, String... paths) {
        return client().refusal(new ProjectCreateParams(name, roots(paths), null, key));
    }

    private Project update(String id, UnaryOperator<ProjectUpdateParams.Builder> change) {
        return client().request(change.apply(ProjectUpdateParams.builder(id)).build())
                .project();
    }

    private String updateRefusal(String id, UnaryOperator<ProjectUpdateParams.Builder> change) {
        return client().refusal(change.apply(ProjectUpdateParams.builder(id)).build());
    }

    private void move(String id, @Nullable String before) {
        client().request(ProjectMoveParams.builder(id).beforeProjectId(before).build());
    }

    private String moveRefusal(String id, String before) {
        return client().refusal(
                        ProjectMoveParams.builder(id).beforeProjectId(before).build());
    }

    private String listRefusal(UnaryOperator<ProjectListParams.Builder> change) {
        return client().refusal(change.apply(ProjectListParams.builder()).build());
    }

    private static List<String> names(ProjectListResponse response) {
        return response.data().stream().map(Project::name).toList();
    }

    private List<String> positions() {
        return list(b -> b).data().stream()
                .map(project -> project.name() + ":" + project.position())
                .toList();
    }

    private static List<Notification> upToMove(BlockingQueue<Notification> queue) throws InterruptedException {
        List<Notification> told = new ArrayList<>();
        while (true) {
            Notification next = queue.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("only told of " + told);
            }
            if (isOfProjects(next)) {
                told.add(next);
            }
            if (next instanceof ThreadSectionChangedNotification) {
                told.add(next);
                return told;
            }
        }
    }
}

package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.project.Project;
import dev.codex4j.protocol.project.ProjectChangeType;
import dev.codex4j.protocol.project.ProjectDeleteParams;
import dev.codex4j.protocol.project.ProjectImportParams;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A project with threads")
class ProjectThreadsTest extends ProjectFixture {
    @Test
    void isAsRecentAsItsThreadsThatAreNotPutAway() {
        Project project = project("a");
        String thread = startIn(project.id());
        client().run(thread, "hello");
        ThreadInfo info = thread(thread);
        assertEquals(info.recencyAt(), read(project.id()).recencyAt());
        assertEquals(info.recencyAt(), list(b -> b).data().get(0).recencyAt());
        client().request(new ThreadArchiveParams(thread));
        assertNull(read(project.id()).recencyAt());
    }

    @Test
    void hasTheThreadsThatStartInIt() {
        Project project = project("a");
        String thread = startIn(project.id());
        assertEquals(project.id(), thread(thread).projectId());
        client().run(thread, "hello");
        String other = client().startThread();
        client().run(other, "hello");
        restart();
        assertEquals(project.id(), thread(thread).projectId());
        assertEquals(List.of(thread), threads(Change.to(project.id())));
        assertEquals(List.of(other), threads(Change.clear()));
        assertEquals(
                project.id(),
                client().request(ThreadForkParams.builder(thread).build())
                        .thread()
                        .projectId());
        assertEquals(
                "project not found: nope",
                client().refusal(ThreadStartParams.builder().projectId("nope").build()));
        assertEquals(
                "projectId must not be empty",
                client().refusal(ThreadStartParams.builder().projectId("").build()));
        assertEquals(
                "project not found: nope",
                client().refusal(ThreadListParams.builder()
                        .projectId(Change.to("nope"))
                        .build()));
    }

    @Test
    void takesThreadsAndLetsThemGo() {
        Project a = project("a");
        Project b = project("b");
        String thread = client().startThread();
        client().run(thread, "hello");
        told();
        assertEquals(a.id(), put(thread, a.id()).projectId());
        put(thread, a.id());
        put(thread, b.id());
        assertNull(put(thread, "").projectId());
        assertEquals(List.of(in(thread, a.id()), in(thread, b.id()), in(thread, null)), told());
        restart();
        assertEquals(a.id(), put(thread, a.id()).projectId());
        assertEquals(List.of(in(thread, a.id())), told());
        assertEquals("project not found: nope", putRefusal(UNKNOWN, "nope"));
        String noMetadata =
                "failed to read thread metadata: invalid thread-store request: no rollout found for thread id ";
        assertEquals(noMetadata + UNKNOWN, putRefusal(UNKNOWN, a.id()));
        String unused = client().startThread();
        assertEquals(noMetadata + unused, putRefusal(unused, a.id()));
        client().request(new ThreadSetNameParams(unused, "named"));
        assertEquals(a.id(), put(unused, a.id()).projectId());
    }

    @Test
    void isMadeForThreadsThatExist() {
        String first = client().startThread();
        client().run(first, "hello");
        String second = client().startThread();
        client().run(second, "hello");
        client().request(new ThreadArchiveParams(second));
        told();
        assertEquals("duplicate thread id: x", client().refusal(importing("k", "x", "x")));
        assertEquals("thread not found: x", client().refusal(importing("k", "x")));
        assertEquals("thread not found: " + UNKNOWN, client().refusal(importing("k", first, UNKNOWN)));
        assertEquals(List.of(), told());
        Project project = client().request(importing("k", first, second)).project();
        assertEquals(thread(first).recencyAt(), project.recencyAt());
        assertEquals(
                List.of(
                        changed(project.id(), ProjectChangeType.CREATED),
                        in(first, project.id()),
                        in(second, project.id())),
                told());
        assertEquals(project.id(), thread(first).projectId());
        assertEquals(project.id(), thread(second).projectId());
        assertEquals(project, client().request(importing("k", "whatever")).project());
    }

    @Test
    void leavesItsThreadsInNoneWhenItIsDeleted() {
        Project project = project("a");
        String loaded = startIn(project.id());
        client().run(loaded, "hello");
        String unused = startIn(project.id());
        String ephemeral = client().request(ThreadStartParams.builder()
                        .projectId(project.id())
                        .ephemeral(true)
                        .build())
                .thread()
                .id();
        String archived = startIn(project.id());
        client().run(archived, "hello");
        client().request(new ThreadArchiveParams(archived));
        told();
        client().request(new ProjectDeleteParams(project.id()));
        assertEquals(List.of(changed(project.id(), ProjectChangeType.DELETED), in(loaded, null)), told());
        for (String thread : List.of(loaded, unused, ephemeral, archived)) {
            assertNull(thread(thread).projectId());
        }
        assertEquals(List.of(loaded), threads(Change.clear()));
        assertNull(client().request(ThreadForkParams.builder(loaded).build())
                .thread()
                .projectId());
        assertEquals("project not found: " + project.id(), client().refusal(new ProjectDeleteParams(project.id())));
    }

    private List<String> threads(Change<String> project) {
        return client().request(ThreadListParams.builder().projectId(project).build()).data().stream()
                .map(ThreadInfo::id)
                .toList();
    }

    private static ProjectImportParams importing(String key, String... threads) {
        return new ProjectImportParams("imported", List.of(), null, List.of(threads), key);
    }
}

package dev.codex4j.harness.internal.server;

import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.project.Project;
import dev.codex4j.protocol.project.ProjectChangeType;
import dev.codex4j.protocol.project.ProjectChangedNotification;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.project.ProjectListParams;
import dev.codex4j.protocol.project.ProjectListResponse;
import dev.codex4j.protocol.project.ProjectReadParams;
import dev.codex4j.protocol.project.ProjectRoot;
import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import dev.codex4j.protocol.thread.ThreadNameUpdatedNotification;
import dev.codex4j.protocol.thread.ThreadProjectUpdatedNotification;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What tests about projects have to work with. */
@Timeout(120)
abstract class ProjectFixture {
    static final String UNKNOWN = "01984de2-0000-7000-8000-000000000000";

    @TempDir
    Path folder;

    private ConnectedClient client;

    @BeforeEach
    void begin() {
        client = new ConnectedClient(folder, Map.of());
    }

    @AfterEach
    void end() {
        client.close();
    }

    ConnectedClient client() {
        return client;
    }

    static List<ProjectRoot> roots(String... paths) {
        return Stream.of(paths).map(ProjectRoot::new).toList();
    }

    Project project(String name, String... paths) {
        return client.request(new ProjectCreateParams(name, roots(paths), null, name))
                .project();
    }

    Project read(String id) {
        return client.request(new ProjectReadParams(id)).project();
    }

    String startIn(String project) {
        return client.request(ThreadStartParams.builder().projectId(project).build())
                .thread()
                .id();
    }

    ThreadInfo thread(String id) {
        return client.request(ThreadReadParams.builder(id).build()).thread();
    }

    static ThreadMetadataUpdateParams putting(String thread, String project) {
        return ThreadMetadataUpdateParams.builder(thread).projectId(project).build();
    }

    ThreadInfo put(String thread, String project) {
        return client.request(putting(thread, project)).thread();
    }

    String putRefusal(String thread, String project) {
        return client.refusal(putting(thread, project));
    }

    /** What the client was told of projects since it was looked at last. */
    List<Notification> told() {
        String fence = client.startThread();
        client.request(new ThreadSetNameParams(fence, "fence"));
        return client
                .until(
                        ThreadNameUpdatedNotification.class,
                        named -> named.threadId().equals(fence))
                .stream()
                .filter(ProjectFixture::isOfProjects)
                .toList();
    }

    static boolean isOfProjects(Notification notification) {
        return notification instanceof ProjectChangedNotification
                || notification instanceof ThreadProjectUpdatedNotification;
    }

    static ProjectChangedNotification changed(String project, ProjectChangeType type) {
        return new ProjectChangedNotification(project, type);
    }

    static ThreadProjectUpdatedNotification in(String thread, @Nullable String project) {
        return ThreadProjectUpdatedNotification.builder(thread)
                .projectId(project)
                .build();
    }

    ProjectListResponse list(UnaryOperator<ProjectListParams.Builder> change) {
        return client.request(change.apply(ProjectListParams.builder()).build());
    }

    void restart() {
        client.close();
        client = new ConnectedClient(folder, Map.of());
    }
}

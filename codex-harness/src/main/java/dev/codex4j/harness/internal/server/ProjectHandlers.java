package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.library.ProjectLibrary;
import dev.codex4j.harness.internal.thread.ThreadFiling;
import dev.codex4j.harness.internal.thread.ThreadLanes;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.project.ProjectChangeType;
import dev.codex4j.protocol.project.ProjectChangedNotification;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.project.ProjectCreateResponse;
import dev.codex4j.protocol.project.ProjectDeleteParams;
import dev.codex4j.protocol.project.ProjectDeleteResponse;
import dev.codex4j.protocol.project.ProjectImportParams;
import dev.codex4j.protocol.project.ProjectImportResponse;
import dev.codex4j.protocol.project.ProjectListParams;
import dev.codex4j.protocol.project.ProjectMoveParams;
import dev.codex4j.protocol.project.ProjectMoveResponse;
import dev.codex4j.protocol.project.ProjectReadParams;
import dev.codex4j.protocol.project.ProjectReadResponse;
import dev.codex4j.protocol.project.ProjectUpdateParams;
import dev.codex4j.protocol.project.ProjectUpdateResponse;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Answers requests about projects, in the order in which they come, on threads of the executor. Everyone is told of changes
 * before whoever asked for them has the answer.
 */
final class ProjectHandlers {
    private static final String LANE = "projects";

    private final ThreadFiling filing;
    private final ProjectLibrary projects;
    private final ThreadLanes lanes;

    ProjectHandlers(ThreadFiling filing, Executor executor) {
        this.filing = filing;
        this.projects = filing.library().projects();
        this.lanes = new ThreadLanes(executor);
    }

    void register(Router router) {
        answer(router, ProjectListParams.class, projects::list);
        answer(router, ProjectReadParams.class, params -> new ProjectReadResponse(projects.read(params.projectId())));
        answer(router, ProjectCreateParams.class, this::create);
        answer(router, ProjectImportParams.class, this::importing);
        answer(router, ProjectUpdateParams.class, this::update);
        answer(router, ProjectMoveParams.class, this::move);
        answer(router, ProjectDeleteParams.class, this::delete);
    }

    private <P extends ClientRequest<R>, R> void answer(Router router, Class<P> kind, Function<P, R> answer) {
        router.on(kind, (params, call) -> lanes.run(LANE, call, () -> call.succeed(answer.apply(params))));
    }

    private ProjectCreateResponse create(ProjectCreateParams params) {
        ProjectLibrary.Result made = projects.create(params);
        tell(made, ProjectChangeType.CREATED);
        return new ProjectCreateResponse(made.project());
    }

    private ProjectImportResponse importing(ProjectImportParams params) {
        ProjectLibrary.Result made = projects.importing(params);
        tell(made, ProjectChangeType.CREATED);
        List<String> members = params.threads();
        if (!made.changed() || members == null) {
            return new ProjectImportResponse(made.project());
        }
        String id = made.project().id();
        members.forEach(member -> filing.assign(member, id));
        members.forEach(member -> filing.tellProject(member, id));
        return new ProjectImportResponse(projects.read(id));
    }

    private ProjectUpdateResponse update(ProjectUpdateParams params) {
        ProjectLibrary.Result changed = projects.update(params);
        tell(changed, ProjectChangeType.UPDATED);
        return new ProjectUpdateResponse(changed.project());
    }

    private ProjectMoveResponse move(ProjectMoveParams params) {
        if (projects.move(params)) {
            tell(params.projectId(), ProjectChangeType.UPDATED);
        }
        return new ProjectMoveResponse();
    }

    private ProjectDeleteResponse delete(ProjectDeleteParams params) {
        List<String> members = projects.delete(params);
        tell(params.projectId(), ProjectChangeType.DELETED);
        members.forEach(member -> filing.tellProject(member, null));
        return new ProjectDeleteResponse();
    }

    private void tell(ProjectLibrary.Result result, ProjectChangeType type) {
        if (result.changed()) {
            tell(result.project().id(), type);
        }
    }

    private void tell(String projectId, ProjectChangeType type) {
        filing.tellEveryone(new ProjectChangedNotification(projectId, type));
    }
}

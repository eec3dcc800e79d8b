package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.library.LibraryDocument.Outcome;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.project.Project;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.project.ProjectDeleteParams;
import dev.codex4j.protocol.project.ProjectImportParams;
import dev.codex4j.protocol.project.ProjectListParams;
import dev.codex4j.protocol.project.ProjectListResponse;
import dev.codex4j.protocol.project.ProjectMoveParams;
import dev.codex4j.protocol.project.ProjectRoot;
import dev.codex4j.protocol.project.ProjectUpdateParams;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The projects that threads belong to. Safe for use by many threads; blocks on the store. Throws {@link RpcException} for
 * requests that make no sense.
 */
public final class ProjectLibrary {
    private static final int LONGEST_KEY = 512;

    private final ThreadStore store;
    private final LibraryDocument<Projects> document;
    private final ProjectThreads threads;
    private final IdGenerator ids;
    private final Clock clock;

    ProjectLibrary(ThreadStore store, IdGenerator ids, Clock clock) {
        this.store = store;
        this.document = new LibraryDocument<>(store, "projects", new ProjectsForm());
        this.threads = new ProjectThreads(store);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a request did.
     *
     * @param changed whether it changed anything
     */
    public record Result(Project project, boolean changed) {}

    /**
     * All projects as they are now or, if the store does not tell, as they were seen last; nothing is known of their recency.
     */
    public Projects now() {
        return document.glance();
    }

    /** The projects, page by page. */
    public ProjectListResponse list(ProjectListParams params) {
        ProjectOrder order = ProjectOrder.of(params);
        int limit = PageSize.of(params.limit());
        List<Project> all = document.read().all();
        Map<String, Long> recency = order.byRecency() ? recency(all) : Map.of();
        ProjectListResponse page = order.page(all, recency, limit);
        Map<String, Long> shown = order.byRecency() ? recency : recency(page.data());
        return ProjectListResponse.builder(page.data().stream()
                        .map(project -> withRecency(project, shown))
                        .toList())
                .nextCursor(page.nextCursor())
                .build();
    }

    /** One project. */
    public Project read(String id) {
        return withRecency(require(document.read(), id));
    }

    /** Makes a project, unless one was made with the same key. */
    public Result create(ProjectCreateParams params) {
        List<ProjectRoot> roots = ProjectRoots.absolute(params.roots());
        String key = requireKey(params.idempotencyKey());
        String name = requireName(params.name());
        ProjectRoots.requireDistinct(roots);
        return create(key, name, roots, params.metadata(), List.of());
    }

    /**
     * Makes a project for threads that exist, unless one was made with the same key. If it was made, the threads are to be
     * told then that they belong to it.
     */
    public Result importing(ProjectImportParams params) {
        List<ProjectRoot> roots = ProjectRoots.absolute(params.roots());
        String key = requireKey(params.idempotencyKey());
        String name = requireName(params.name());
        List<String> members = params.threads() == null ? List.of() : params.threads();
        Set<String> seen = new HashSet<>();
        for (String member : members) {
            if (!seen.add(member)) {
                throw badParams("duplicate thread id: " + member);
            }
        }
        ProjectRoots.requireDistinct(roots);
        return create(key, name, roots, params.metadata(), members);
    }

    private Result create(
            String key,
            String name,
            List<ProjectRoot> roots,
            @Nullable Map<String, String> metadata,
            List<String> members) {
        Result result = document.change(projects -> {
            String made = projects.madeWith(key);
            if (made != null) {
                Project project = projects.find(made);
                if (project == null) {
                    throw badParams("idempotency key refers to deleted project: " + key);
                }
                return new Outcome<>(projects, new Result(project, false));
            }
            for (String member : members) {
                if (store.find(member).isEmpty()) {
                    throw badParams("thread not found: " + member);
                }
            }
            long now = clock.instant().getEpochSecond();
            Project project = Project.builder()
                    .id(ids.next())
                    .name(name)
                    .roots(roots)
                    .metadata(metadata == null ? Map.of() : new TreeMap<>(metadata))
                    .position(projects.end())
                    .createdAt(now)
                    .updatedAt(now)
                    .build();
            return new Outcome<>(projects.with(project, key), new Result(project, true));
        });
        return result.changed() ? result : new Result(withRecency(result.project()), false);
    }

    /** Changes what is asked for. */
    public Result update(ProjectUpdateParams params) {
        @Nullable List<ProjectRoot> roots = params.roots() == null ? null : ProjectRoots.absolute(params.roots());
        @Nullable String name = params.name() == null ? null : requireName(params.name());
        if (roots != null) {
            ProjectRoots.requireDistinct(roots);
        }
        Result result = document.change(projects -> {
            Project before = require(projects, params.projectId());
            Project after = before.toBuilder()
                    .name(Objects.requireNonNullElse(name, before.name()))
                    .roots(Objects.requireNonNullElse(roots, before.roots()))
                    .metadata(Objects.requireNonNullElse(params.metadata(), before.metadata()))
                    .build();
            if (after.equals(before)) {
                return new Outcome<>(projects, new Result(before, false));
            }
            Project changed = touched(after);
            return new Outcome<>(projects.with(changed), new Result(changed, true));
        });
        return new Result(withRecency(result.project()), result.changed());
    }

    /** Puts a project before another one, or to the end. Returns whether it was not there already. */
    public boolean move(ProjectMoveParams params) {
        String id = params.projectId();
        String before = params.beforeProjectId();
        return document.change(projects -> {
            Project moved = require(projects, id);
            if (id.equals(before)) {
                throw badParams("project " + id + " cannot be moved before itself");
            }
            List<Project> order = new ArrayList<>(projects.all());
            order.remove(moved);
            if (before == null) {
                order.add(touched(moved));
            } else {
                Project next = projects.find(before);
                if (next == null) {
                    throw badParams("before project not found: " + before);
                }
                order.add(order.indexOf(next), touched(moved));
            }
            boolean changed = !idsOf(order).equals(idsOf(projects.all()));
            return new Outcome<>(changed ? projects.inOrder(order) : projects, changed);
        });
    }

    /** Deletes a project. Returns the threads that are in none now, but for those that are put away. */
    public List<String> delete(ProjectDeleteParams params) {
        List<String> members =
                threads.of(require(document.read(), params.projectId()).id());
        return document.change(projects -> {
            Project project = require(projects, params.projectId());
            return new Outcome<>(projects.without(project.id()), members);
        });
    }

    /** The id of a project for a new thread, null if it is to be in none. */
    public @Nullable String requireForThread(@Nullable String id) {
        if (id != null && id.isEmpty()) {
            throw new RpcException(RpcException.INVALID_REQUEST, "projectId must not be empty");
        }
        return id == null ? null : requireKnown(id);
    }

    /** The id of a project. */
    public String requireKnown(String id) {
        if (document.read().find(id) == null) {
            throw new RpcException(RpcException.INVALID_REQUEST, "project not found: " + id);
        }
        return id;
    }

    /** The id of a thread's project; null if it has none, or one that is deleted. */
    public @Nullable String known(@Nullable String id) {
        return id == null ? null : document.glance().known(id);
    }

    private Project touched(Project project) {
        return project.toBuilder().updatedAt(clock.instant().getEpochSecond()).build();
    }

    private Map<String, Long> recency(List<Project> projects) {
        return threads.recency(projects.stream().map(Project::id).collect(Collectors.toSet()));
    }

    private Project withRecency(Project project) {
        return withRecency(project, recency(List.of(project)));
    }

    private static Project withRecency(Project project, Map<String, Long> recency) {
        Long millis = recency.get(project.id());
        return millis == null
                ? project
                : project.toBuilder().recencyAt(Math.floorDiv(millis, 1000L)).build();
    }

    private static List<String> idsOf(List<Project> projects) {
        return projects.stream().map(Project::id).toList();
    }

    private static Project require(Projects projects, String id) {
        Project project = projects.find(id);
        if (project == null) {
            throw badParams("project not found: " + id);
        }
        return project;
    }

    private static String requireKey(String key) {
        if (key.isBlank()) {
            throw badParams("idempotencyKey must not be empty");
        }
        if (key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
            throw badParams("idempotencyKey must be at most " + LONGEST_KEY + " bytes");
        }
        return key;
    }

    private static String requireName(String name) {
        if (name.isBlank()) {
            throw badParams("project name must not be empty");
        }
        return name.strip();
    }

    private static RpcException badParams(String message) {
        return new RpcException(RpcException.INVALID_PARAMS, message);
    }
}

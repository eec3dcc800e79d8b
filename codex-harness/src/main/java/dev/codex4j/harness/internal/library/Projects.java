package dev.codex4j.harness.internal.library;

import dev.codex4j.protocol.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All projects, first to last, and the keys with which they were made. Does not change. */
public final class Projects {
    static final Projects NONE = new Projects(new LinkedHashMap<>(), Map.of());

    private static final Comparator<Project> ORDER =
            Comparator.comparingLong(Project::position).thenComparing(Project::id);

    private final Map<String, Project> byId;
    private final Map<String, String> keys;

    /** @param byId in their order */
    private Projects(Map<String, Project> byId, Map<String, String> keys) {
        this.byId = byId;
        this.keys = keys;
    }

    /**
     * Takes projects in any order.
     *
     * @param projects without their recency, which is that of their threads
     * @param keys which project was made with which idempotency key, whether it is still there or not
     */
    static Projects of(List<Project> projects, Map<String, String> keys) {
        Map<String, Project> byId = new LinkedHashMap<>();
        projects.stream().sorted(ORDER).forEach(project -> byId.put(project.id(), project));
        return new Projects(byId, keys);
    }

    /** All projects, first to last. */
    List<Project> all() {
        return List.copyOf(byId.values());
    }

    /** A project, null if there is none of that id. */
    @Nullable
    Project find(String id) {
        return byId.get(id);
    }

    /** The id if there is a project of it; null if there is none, or no id. */
    public @Nullable String known(@Nullable String id) {
        return id != null && byId.containsKey(id) ? id : null;
    }

    /** Which project was made with which key. */
    Map<String, String> keys() {
        return keys;
    }

    /** The id of the project that was made with a key, null if none was. */
    @Nullable
    String madeWith(String key) {
        return keys.get(key);
    }

    /** Where the next project goes. */
    long end() {
        return byId.values().stream().mapToLong(Project::position).max().orElse(-1) + 1;
    }

    /** With another project, made with a key. */
    Projects with(Project project, String key) {
        List<Project> projects = new ArrayList<>(byId.values());
        projects.add(project);
        Map<String, String> more = new HashMap<>(keys);
        more.put(key, project.id());
        return of(projects, more);
    }

    /** With a project changed. */
    Projects with(Project project) {
        Map<String, Project> changed = new LinkedHashMap<>(byId);
        changed.replace(project.id(), project);
        return new Projects(changed, keys);
    }

    /** Without a project; the others stay where they are. */
    Projects without(String id) {
        Map<String, Project> rest = new LinkedHashMap<>(byId);
        rest.remove(id);
        return new Projects(rest, keys);
    }

    /** In another order, one right after the other. Takes all projects. */
    Projects inOrder(List<Project> projects) {
        List<Project> placed = new ArrayList<>();
        for (Project project : projects) {
            placed.add(project.toBuilder().position(placed.size()).build());
        }
        return of(placed, keys);
    }
}

package dev.codex4j.harness.internal.library;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.project.Project;
import dev.codex4j.protocol.project.ProjectListParams;
import dev.codex4j.protocol.project.ProjectListResponse;
import dev.codex4j.protocol.project.ProjectSortKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which order a client wants to see projects, and where its page begins.
 *
 * @param byRecency whether what happened last in their threads counts, and not their own order
 * @param after the project after whose place the page begins, null for the first page
 */
record ProjectOrder(
        boolean byRecency, boolean descending, @Nullable Entry after) {
    private static final Pattern PLACE = Pattern.compile("(null|-?\\d{1,19})\\|(.+)");

    /**
     * A project's place.
     *
     * @param value what it is sorted by, null if there is nothing, which comes last in any direction
     */
    record Entry(@Nullable Long value, String id) {}

    static ProjectOrder of(ProjectListParams params) {
        ProjectSortKey key = params.sortKey();
        if (key == null && params.sortDirection() != null) {
            throw badParams("sortDirection requires sortKey");
        }
        boolean byRecency = ProjectSortKey.RECENCY_AT.equals(key);
        boolean descending =
                params.sortDirection() == null ? byRecency : SortDirection.DESC.equals(params.sortDirection());
        ProjectOrder start = new ProjectOrder(byRecency, descending, null);
        return params.cursor() == null ? start : new ProjectOrder(byRecency, descending, start.parse(params.cursor()));
    }

    /**
     * A page of projects.
     *
     * @param recency when something happened in a project's threads last, in milliseconds, by id
     */
    ProjectListResponse page(List<Project> projects, Map<String, Long> recency, int limit) {
        Comparator<Entry> order = order();
        List<Project> rest = projects.stream()
                .filter(project -> after == null || order.compare(entry(project, recency), after) > 0)
                .sorted(Comparator.comparing(project -> entry(project, recency), order))
                .toList();
        List<Project> page = rest.subList(0, Math.min(limit, rest.size()));
        return ProjectListResponse.builder(page)
                .nextCursor(page.size() < rest.size() ? cursor(entry(page.get(page.size() - 1), recency)) : null)
                .build();
    }

    private Entry entry(Project project, Map<String, Long> recency) {
        return new Entry(byRecency ? recency.get(project.id()) : (Long) project.position(), project.id());
    }

    private Comparator<Entry> order() {
        Comparator<Long> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<String> ids = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(Entry::value, Comparator.nullsLast(values)).thenComparing(Entry::id, ids);
    }

    private String cursor(Entry last) {
        return prefix() + last.value() + "|" + last.id();
    }

    /** What cursors begin with; in the usual order, with nothing. */
    private String prefix() {
        return byRecency || descending
                ? "v1|" + (byRecency ? "recencyAt" : "position") + "|" + (descending ? "desc" : "asc") + "|"
                : "";
    }

    private Entry parse(String cursor) {
        if (!cursor.startsWith(prefix())) {
            throw malformed();
        }
        Matcher place = PLACE.matcher(cursor.substring(prefix().length()));
        if (!place.matches() || (place.group(1).equals("null") && !byRecency)) {
            throw malformed();
        }
        try {
            return new Entry(place.group(1).equals("null") ? null : Long.valueOf(place.group(1)), place.group(2));
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static RpcException malformed() {
        return badParams("invalid project cursor: malformed or mismatched sort anchor");
    }

    private static RpcException badParams(String message) {
        return new RpcException(RpcException.INVALID_PARAMS, message);
    }
}

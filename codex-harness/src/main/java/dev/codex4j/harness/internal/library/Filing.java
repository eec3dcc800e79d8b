package dev.codex4j.harness.internal.library;

import dev.codex4j.protocol.thread.ThreadInfo;
import dev.codex4j.protocol.thread.section.ThreadSection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How all threads are filed at one moment. For use by one thread. */
public final class Filing {
    private final Sections sections;
    private final Supplier<Projects> source;
    private @Nullable Projects projects;

    /** @param projects asked once, and not before it matters */
    Filing(Sections sections, Supplier<Projects> projects) {
        this.sections = sections;
        this.source = projects;
    }

    /** The id of a thread's section, null if it is in none. */
    public @Nullable String sectionIdOf(String threadId) {
        Sections.Place place = sections.placeOf(threadId);
        return place == null ? null : place.sectionId();
    }

    /** Who stands in a section, first to last; nobody if there is no such section. */
    public List<Sections.Place> in(String sectionId) {
        return sections.in(sectionId);
    }

    /** The project of a thread; null if it is in none, or in one that is deleted. */
    public @Nullable String projectOf(ThreadInfo thread) {
        return known(thread.projectId());
    }

    /** The id if there is a project of it; null if there is none, or no id. */
    public @Nullable String known(@Nullable String projectId) {
        if (projectId == null) {
            return null;
        }
        Projects all = projects;
        if (all == null) {
            all = source.get();
            projects = all;
        }
        return all.known(projectId);
    }

    /** A thread with its section and its project. */
    public ThreadInfo show(ThreadInfo thread) {
        Sections.Place place = sections.placeOf(thread.id());
        ThreadSection section = place == null ? null : sections.find(place.sectionId());
        Long enteredAt = place == null ? null : (Long) Math.floorDiv(place.enteredAt(), 1000L);
        String project = projectOf(thread);
        boolean same = Objects.equals(section, thread.section())
                && Objects.equals(enteredAt, thread.sectionEnteredAt())
                && Objects.equals(project, thread.projectId());
        return same
                ? thread
                : thread.toBuilder()
                        .section(section)
                        .sectionEnteredAt(enteredAt)
                        .projectId(project)
                        .build();
    }
}

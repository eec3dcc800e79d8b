package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.library.LibraryDocument.Outcome;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.thread.section.ThreadSection;
import dev.codex4j.protocol.thread.section.ThreadSectionAppearance;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateParams;
import dev.codex4j.protocol.thread.section.ThreadSectionDeleteParams;
import dev.codex4j.protocol.thread.section.ThreadSectionListParams;
import dev.codex4j.protocol.thread.section.ThreadSectionListResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionUpdateParams;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections in which clients show threads, and who stands in them. Safe for use by many threads; blocks on the store.
 * Throws {@link RpcException} for requests that make no sense.
 */
public final class SectionLibrary {
    private static final int LONGEST_APPEARANCE = 64;

    private final LibraryDocument<Sections> document;
    private final IdGenerator ids;
    private final Clock clock;

    SectionLibrary(ThreadStore store, IdGenerator ids, Clock clock) {
        this.document = new LibraryDocument<>(store, "sections", new SectionsForm());
        this.ids = ids;
        this.clock = clock;
    }

    /** All of it as it is now or, if the store does not tell, as it was seen last. */
    public Sections now() {
        return document.glance();
    }

    /** The sections, page by page. */
    public ThreadSectionListResponse list(ThreadSectionListParams params) {
        String after = params.cursor() == null ? "" : params.cursor();
        List<ThreadSection> rest = document.read().all().stream()
                .filter(section -> section.id().compareTo(after) > 0)
                .toList();
        int size = Math.min(rest.size(), PageSize.of(params.limit()));
        return ThreadSectionListResponse.builder(rest.subList(0, size))
                .nextCursor(size < rest.size() ? rest.get(size - 1).id() : null)
                .build();
    }

    /** Makes a section. */
    public ThreadSection create(ThreadSectionCreateParams params) {
        String name = requireName(params.name());
        requireShort(params.appearance());
        ThreadSection section = new ThreadSection(ids.next(), name, params.appearance());
        return document.change(sections -> new Outcome<>(sections.with(section), section));
    }

    /** Renames a section, or changes its looks. */
    public ThreadSection update(ThreadSectionUpdateParams params) {
        String name = requireName(params.name());
        String id = requireId(params.sectionId());
        if (id.equals(Sections.PINNED.id())) {
            throw badParams("the built-in pinned section cannot be renamed");
        }
        requireShort(params.appearance().value());
        return document.change(sections -> {
            ThreadSection before = require(sections, id);
            ThreadSection after =
                    new ThreadSection(id, name, params.appearance().apply(before.appearance()));
            return new Outcome<>(after.equals(before) ? sections : sections.with(after), after);
        });
    }

    /** Deletes a section; its threads stand in none then. */
    public void delete(ThreadSectionDeleteParams params) {
        String id = requireId(params.sectionId());
        if (id.equals(Sections.PINNED.id())) {
            throw badParams("the built-in pinned section cannot be deleted");
        }
        document.change(sections -> {
            require(sections, id);
            return new Outcome<>(sections.without(id), id);
        });
    }

    /**
     * Puts a thread into a section, or to another place in it.
     *
     * @param before the thread of that section that comes next then, null for the end
     */
    public void place(String threadId, String sectionId, @Nullable String before) {
        document.change(sections -> {
            if (sections.find(sectionId) == null) {
                throw invalid("section " + sectionId + " does not exist");
            }
            if (threadId.equals(before)) {
                throw invalid("thread " + threadId + " cannot be moved before itself");
            }
            if (before != null) {
                Sections.Place next = sections.placeOf(before);
                if (next == null || !next.sectionId().equals(sectionId)) {
                    throw invalid("before thread " + before + " is not in section " + sectionId);
                }
            }
            return new Outcome<>(sections.withThread(threadId, sectionId, before, clock.millis()), threadId);
        });
    }

    /** Takes a thread out of its section, if it is in one. */
    public void displace(String threadId) {
        document.change(sections -> new Outcome<>(sections.withoutThread(threadId), threadId));
    }

    private static ThreadSection require(Sections sections, String id) {
        ThreadSection section = sections.find(id);
        if (section == null) {
            throw badParams("thread section not found: " + id);
        }
        return section;
    }

    private static String requireId(String id) {
        if (id.isBlank()) {
            throw badParams("sectionId must not be empty");
        }
        return id;
    }

    private static String requireName(String name) {
        if (name.isBlank()) {
            throw badParams("section name must not be empty");
        }
        return name.strip();
    }

    private static void requireShort(@Nullable ThreadSectionAppearance appearance) {
        if (appearance != null) {
            requireShort("icon", appearance.icon());
            requireShort("color", appearance.color());
        }
    }

    private static void requireShort(String what, @Nullable String value) {
        if (value != null && value.getBytes(StandardCharsets.UTF_8).length > LONGEST_APPEARANCE) {
            throw badParams("section appearance " + what + " must not exceed " + LONGEST_APPEARANCE + " bytes");
        }
    }

    private static RpcException badParams(String message) {
        return new RpcException(RpcException.INVALID_PARAMS, message);
    }

    private static RpcException invalid(String message) {
        return new RpcException(RpcException.INVALID_REQUEST, message);
    }
}

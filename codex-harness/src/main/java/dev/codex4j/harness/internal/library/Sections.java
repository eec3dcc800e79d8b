package dev.codex4j.harness.internal.library;

import dev.codex4j.protocol.thread.section.ThreadSection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All sections, and which threads stand in them. Does not change. */
public final class Sections {
    /** There always is a section for what users pin. */
    static final ThreadSection PINNED = ThreadSection.builder("01984de2-8f74-7c91-a3b2-5c5e937cf318", "Pinned")
            .build();

    static final Sections NONE = new Sections(new TreeMap<>(), Map.of());

    private final SortedMap<String, ThreadSection> made;
    private final Map<String, Place> places;

    private Sections(SortedMap<String, ThreadSection> made, Map<String, Place> places) {
        this.made = made;
        this.places = places;
    }

    /**
     * Where a thread stands.
     *
     * @param position the thread comes after those of its section with lower ones
     * @param enteredAt since when it has been in that section, in milliseconds
     */
    public record Place(String threadId, String sectionId, long position, long enteredAt) {
        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::position).thenComparing(Place::threadId);

        Place at(long other) {
            return new Place(threadId, sectionId, other, enteredAt);
        }
    }

    static Sections of(List<ThreadSection> sections, List<Place> threads) {
        SortedMap<String, ThreadSection> made = new TreeMap<>();
        sections.forEach(section -> made.put(section.id(), section));
        Map<String, Place> places = new HashMap<>();
        threads.forEach(place -> places.put(place.threadId(), place));
        return new Sections(made, places);
    }

    /** Those that users have made. */
    List<ThreadSection> made() {
        return List.copyOf(made.values());
    }

    /** Where all threads stand that are in sections. */
    List<Place> places() {
        return places.values().stream()
                .sorted(Comparator.comparing(Place::sectionId).thenComparing(Place.ORDER))
                .toList();
    }

    /** All sections, sorted by their ids. */
    Collection<ThreadSection> all() {
        SortedMap<String, ThreadSection> all = new TreeMap<>(made);
        all.put(PINNED.id(), PINNED);
        return all.values();
    }

    /** A section, null if there is none of that id. */
    @Nullable
    ThreadSection find(String sectionId) {
        return sectionId.equals(PINNED.id()) ? PINNED : made.get(sectionId);
    }

    /** Where a thread stands, null if it is in no section. */
    public @Nullable Place placeOf(String threadId) {
        return places.get(threadId);
    }

    /** Who stands in a section, first to last. */
    List<Place> in(String sectionId) {
        return places.values().stream()
                .filter(place -> place.sectionId().equals(sectionId))
                .sorted(Place.ORDER)
                .toList();
    }

    /** With another section, or one of that id changed. */
    Sections with(ThreadSection section) {
        SortedMap<String, ThreadSection> changed = new TreeMap<>(made);
        changed.put(section.id(), section);
        return new Sections(changed, places);
    }

    /** Without a section; its threads stand in none. */
    Sections without(String sectionId) {
        SortedMap<String, ThreadSection> changed = new TreeMap<>(made);
        changed.remove(sectionId);
        return new Sections(
                changed,
                changed(threads ->
                        threads.values().removeIf(place -> place.sectionId().equals(sectionId))));
    }

    /** With a thread in no section. */
    Sections withoutThread(String threadId) {
        return places.containsKey(threadId) ? new Sections(made, changed(threads -> threads.remove(threadId))) : this;
    }

    /**
     * With a thread in a section.
     *
     * @param before the thread of that section that comes next then, null for the end
     * @param now the time, in milliseconds
     */
    Sections withThread(String threadId, String sectionId, @Nullable String before, long now) {
        Place place = places.get(threadId);
        long enteredAt = place != null && place.sectionId().equals(sectionId) ? place.enteredAt() : now;
        List<Place> others = new ArrayList<>(in(sectionId));
        others.removeIf(other -> other.threadId().equals(threadId));
        SectionOrder order = SectionOrder.with(others, before);
        return new Sections(made, changed(threads -> {
            order.others().forEach(other -> threads.put(other.threadId(), other));
            threads.put(threadId, new Place(threadId, sectionId, order.position(), enteredAt));
        }));
    }

    private Map<String, Place> changed(Consumer<Map<String, Place>> change) {
        Map<String, Place> changed = new HashMap<>(places);
        change.accept(changed);
        return changed;
    }
}

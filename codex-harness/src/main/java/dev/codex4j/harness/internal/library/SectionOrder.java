package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.internal.library.Sections.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Room for one more thread in a section. There are gaps between threads, so that hardly ever others have to move.
 *
 * @param others the others, first to last; they have moved if there was no gap
 * @param position where there is room
 */
record SectionOrder(List<Place> others, long position) {
    private static final long GAP = 1_000_000;

    /**
     * @param others first to last
     * @param before who comes next, one of the others; null for the end
     */
    static SectionOrder with(List<Place> others, @Nullable String before) {
        if (before == null) {
            return new SectionOrder(
                    others,
                    others.isEmpty() ? GAP : others.get(others.size() - 1).position() + GAP);
        }
        int next = 0;
        while (!others.get(next).threadId().equals(before)) {
            next++;
        }
        SectionOrder order = between(others, next);
        return order.isFree() ? order : between(spread(others), next);
    }

    private static SectionOrder between(List<Place> others, int next) {
        long above = next == 0 ? 0 : others.get(next - 1).position();
        long below = others.get(next).position();
        return new SectionOrder(others, above + (below - above) / 2);
    }

    private boolean isFree() {
        return position > 0 && others.stream().noneMatch(other -> other.position() == position);
    }

    private static List<Place> spread(List<Place> others) {
        List<Place> spread = new ArrayList<>();
        for (Place other : others) {
            spread.add(other.at((spread.size() + 1) * GAP));
        }
        return spread;
    }
}

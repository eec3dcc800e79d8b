package dev.codex4j.harness.internal.agent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the agents of one family nicknames that differ from each other. Not safe for concurrent use. */
final class AgentNames {
    private static final List<String> NAMES = List.of(
            "Alder",
            "Aspen",
            "Bramble",
            "Cedar",
            "Clover",
            "Cypress",
            "Elder",
            "Fennel",
            "Fern",
            "Gorse",
            "Hawthorn",
            "Hazel",
            "Heather",
            "Holly",
            "Iris",
            "Ivy",
            "Juniper",
            "Larch",
            "Laurel",
            "Linden",
            "Maple",
            "Marigold",
            "Myrtle",
            "Nettle",
            "Olive",
            "Poplar",
            "Rowan",
            "Saffron",
            "Sage",
            "Sorrel",
            "Tansy",
            "Thistle",
            "Willow",
            "Yarrow",
            "Yew");

    private final Map<String, Integer> uses = new HashMap<>();
    private int next;

    /** @param start where in the list to begin */
    AgentNames(int start) {
        next = Math.floorMod(start, NAMES.size());
    }

    /** @param candidates the names to choose from, empty for any */
    String next(List<String> candidates) {
        String name = candidates.stream()
                .min(Comparator.comparing(candidate -> uses.getOrDefault(candidate, 0)))
                .orElseGet(this::nextOfAll);
        int use = uses.merge(name, 1, Integer::sum);
        return use == 1 ? name : name + " the " + use + ordinalEnding(use);
    }

    private String nextOfAll() {
        String name = NAMES.get(next);
        next = (next + 1) % NAMES.size();
        return name;
    }

    private static String ordinalEnding(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

package dev.codex4j.harness.internal.agent;

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

    String next() {
        String name = NAMES.get(next);
        next = (next + 1) % NAMES.size();
        int use = uses.merge(name, 1, Integer::sum);
        return use == 1 ? name : name + " " + use;
    }
}

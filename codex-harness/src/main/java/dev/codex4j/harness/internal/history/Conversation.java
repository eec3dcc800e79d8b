package dev.codex4j.harness.internal.history;

import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The items of a thread's context window, in order. Items are only ever added at the end, until compaction replaces
 * them all: what one request sends is, byte for byte, the beginning of what the next one sends. Written by the turn that
 * runs, and by the session between turns; read by any thread.
 */
public final class Conversation {
    private final List<RawJson> items = new ArrayList<>();
    private int window;

    public Conversation(RawJson baseInstructions) {
        items.add(baseInstructions);
    }

    /**
     * A conversation that goes on.
     *
     * @param more the items after the base instructions
     * @param window how often the items were replaced
     */
    public Conversation(RawJson baseInstructions, List<RawJson> more, int window) {
        this(baseInstructions);
        items.addAll(more);
        this.window = window;
    }

    /** Another conversation that begins with this one's base instructions and those of its items that {@code kept} has. */
    public Conversation fork(Predicate<RawJson> kept) {
        List<RawJson> all = items();
        Conversation fork = new Conversation(all.get(0));
        all.stream().skip(1).filter(kept).forEach(fork::append);
        return fork;
    }

    /** Adds one item. */
    public synchronized void append(RawJson item) {
        items.add(item);
    }

    /** Adds items. */
    public synchronized void appendAll(List<RawJson> more) {
        items.addAll(more);
    }

    /** Everything so far, as it stands now. */
    public synchronized List<RawJson> items() {
        return List.copyOf(items);
    }

    /** About how many tokens the items have. */
    public long estimatedTokens() {
        return items().stream().mapToLong(TokenEstimate::of).sum();
    }

    /** How often the items were replaced. */
    public synchronized int window() {
        return window;
    }

    /** Begins a new window: the base instructions stay, all else becomes {@code replacement}. */
    public synchronized void replace(List<RawJson> replacement) {
        RawJson base = items.get(0);
        items.clear();
        items.add(base);
        items.addAll(replacement);
        window++;
    }
}

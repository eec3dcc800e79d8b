package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a thread stands when it is loaded.
 *
 * @param settings what it is set to
 * @param instructionSources the files that its model is instructed from
 * @param store where it lives
 * @param journal writes what happens in it; belongs to the session from now on
 * @param listed how lists show it
 * @param existed whether it was there before, and others are told that it is loaded when somebody joins
 * @param warnings what whoever starts it is to be warned of
 * @param usage what was told of its tokens last, null if nothing was
 */
record ThreadState(
        TurnSettings settings,
        List<String> instructionSources,
        ThreadStore store,
        ThreadJournal journal,
        StoredThread listed,
        boolean existed,
        List<String> warnings,
        @Nullable ThreadTokenUsageUpdatedNotification usage) {
    ThreadState {
        instructionSources = List.copyOf(instructionSources);
        warnings = List.copyOf(warnings);
    }
}

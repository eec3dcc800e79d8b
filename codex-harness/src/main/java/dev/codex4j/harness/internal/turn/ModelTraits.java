package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.exec.OutputLimit;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a model, with the user's configuration applied.
 *
 * @param known whether the catalogue has it
 * @param defaultEffort how hard it thinks unless told otherwise, null to leave it to the provider
 * @param defaultSummary how it tells of its thoughts unless told otherwise, {@code none} not to
 * @param verbosity how much it says, null for models that cannot be told
 * @param parallelToolCalls whether it may call several tools at once
 * @param freeformPatches whether patches are a tool of their own
 * @param images whether it takes images
 * @param contextWindow tokens that fit, as clients are told
 * @param outputLimit how much output a tool may return
 * @param compaction when and how its conversations are compacted
 */
public record ModelTraits(
        boolean known,
        @Nullable String defaultEffort,
        @Nullable String defaultSummary,
        @Nullable String verbosity,
        boolean parallelToolCalls,
        boolean freeformPatches,
        boolean images,
        long contextWindow,
        OutputLimit outputLimit,
        CompactionTraits compaction) {}

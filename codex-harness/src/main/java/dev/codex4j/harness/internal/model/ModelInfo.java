package dev.codex4j.harness.internal.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a model.
 *
 * @param slug its name in requests
 * @param displayName its name for people
 * @param description what it is good for
 * @param priority its place in lists, small ones first
 * @param hidden whether lists leave it out unless asked
 * @param specialty the field it is made for, null for none
 * @param upgrade the model to use in its place, null for none
 * @param efforts how hard it can think, lightest first
 * @param defaultEffort how hard it thinks unless told otherwise, null to leave it to the provider
 * @param defaultSummary how it tells of its thoughts unless told otherwise; {@code none} not to
 * @param effortMayChange whether its effort may change within a conversation
 * @param supportsVerbosity whether it can be told how much to say
 * @param defaultVerbosity how much it says unless told otherwise, null if it cannot be told
 * @param contextWindow tokens that fit
 * @param maximumContextWindow tokens that could be made to fit
 * @param effectiveContextWindowPercent the part of the window that a conversation may fill
 * @param compactionHash models of the same hash can read each other's compacted histories; null if unknown
 * @param outputTokens tokens of output that a tool may return
 * @param inputModalities what it can read: {@code text}, {@code image}, ...
 * @param originalImageDetail whether it takes images in their original detail
 * @param lite whether tools travel as an item of the input in place of the request's own key
 * @param codeModeOnly whether it calls tools from code only
 * @param parallelToolCalls whether it may call several tools in one response
 * @param freeformPatches whether patches are a tool of their own, in free text
 * @param toolSearch whether it can search for tools
 * @param experimentalTools further tools that it knows
 * @param multiAgentVersion the form of its tools for other agents, null for the usual one
 * @param multiAgentEffort how hard it thinks among other agents, null for no difference
 * @param speedTiers speeds on offer
 * @param serviceTiers tiers of service on offer
 * @param defaultServiceTier the tier that is used unless told otherwise, null for the provider's
 * @param skillInstructions whether it needs to be told how skills are used
 */
public record ModelInfo(
        String slug,
        String displayName,
        String description,
        int priority,
        boolean hidden,
        @Nullable String specialty,
        @Nullable String upgrade,
        List<String> efforts,
        @Nullable String defaultEffort,
        String defaultSummary,
        boolean effortMayChange,
        boolean supportsVerbosity,
        @Nullable String defaultVerbosity,
        long contextWindow,
        long maximumContextWindow,
        int effectiveContextWindowPercent,
        @Nullable String compactionHash,
        int outputTokens,
        List<String> inputModalities,
        boolean originalImageDetail,
        boolean lite,
        boolean codeModeOnly,
        boolean parallelToolCalls,
        boolean freeformPatches,
        boolean toolSearch,
        List<String> experimentalTools,
        @Nullable String multiAgentVersion,
        @Nullable String multiAgentEffort,
        List<String> speedTiers,
        List<ServiceTier> serviceTiers,
        @Nullable String defaultServiceTier,
        boolean skillInstructions) {

    /** A tier of service. */
    public record ServiceTier(String id, String name, String description) {}

    private static final long FALLBACK_WINDOW = 272_000;
    /** 10,000 bytes. */
    private static final int FALLBACK_OUTPUT_TOKENS = 2_500;

    public ModelInfo {
        efforts = List.copyOf(efforts);
        inputModalities = List.copyOf(inputModalities);
        experimentalTools = List.copyOf(experimentalTools);
        speedTiers = List.copyOf(speedTiers);
        serviceTiers = List.copyOf(serviceTiers);
    }

    /** What to assume of a model that nobody knows. */
    static ModelInfo unknown(String slug) {
        return new ModelInfo(
                slug,
                slug,
                "",
                Integer.MAX_VALUE,
                true,
                null,
                null,
                List.of(),
                null,
                "auto",
                false,
                false,
                null,
                FALLBACK_WINDOW,
                FALLBACK_WINDOW,
                95,
                null,
                FALLBACK_OUTPUT_TOKENS,
                List.of("text", "image"),
                false,
                false,
                false,
                true,
                false,
                false,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                true);
    }

    /** Tokens that a conversation may fill, as clients are told. */
    public long effectiveContextWindow() {
        return effective(contextWindow);
    }

    /** The same for a window that the user configured. */
    public long effective(long window) {
        return window * effectiveContextWindowPercent / 100;
    }

    /** Whether it can read images. */
    public boolean readsImages() {
        return inputModalities.contains("image");
    }
}

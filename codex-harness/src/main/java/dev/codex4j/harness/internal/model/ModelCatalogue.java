package dev.codex4j.harness.internal.model;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.model.InputModality;
import dev.codex4j.protocol.model.Model;
import dev.codex4j.protocol.model.ModelListParams;
import dev.codex4j.protocol.model.ModelListResponse;
import dev.codex4j.protocol.model.ModelServiceTier;
import dev.codex4j.protocol.model.ModelUpgradeInfo;
import dev.codex4j.protocol.model.MultiAgentVersion;
import dev.codex4j.protocol.model.ReasoningEffortOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The models that are known. The bundled table is read when first asked for, once; a catalogue of other models can be
 * made for tests and for providers that list their own.
 */
public final class ModelCatalogue {
    private static final class Bundled {
        static final ModelCatalogue CATALOGUE = new ModelCatalogue(read());

        private Bundled() {}

        private static List<ModelInfo> read() {
            try (InputStream in = ModelCatalogue.class.getResourceAsStream("models.json")) {
                if (in == null) {
                    throw new IllegalStateException("the table of models is not in the library");
                }
                return JsonMapper.shared().readValue(in, new TypeReference<List<ModelInfo>>() {});
            } catch (IOException e) {
                throw new UncheckedIOException("the table of models cannot be read", e);
            }
        }
    }

    private final List<ModelInfo> models;

    /** A catalogue of these models. */
    public ModelCatalogue(List<ModelInfo> models) {
        this.models = models.stream()
                .sorted(Comparator.comparingInt(ModelInfo::priority))
                .toList();
    }

    /** The table that comes with the library. */
    public static ModelCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /** The model to use when none is chosen: the first that is not hidden. */
    public ModelInfo defaultModel() {
        return models.stream().filter(model -> !model.hidden()).findFirst().orElseThrow();
    }

    /**
     * What is known about a model: by its slug, by the longest slug that its own begins with ({@code gpt-5.5-preview}),
     * or by either behind the name of a provider ({@code custom/gpt-5.5}).
     */
    public Optional<ModelInfo> find(String slug) {
        Optional<ModelInfo> found = byPrefix(slug);
        int slash = slug.indexOf('/');
        return found.isPresent() || slash < 0 ? found : byPrefix(slug.substring(slash + 1));
    }

    private Optional<ModelInfo> byPrefix(String slug) {
        return models.stream()
                .filter(model -> slug.startsWith(model.slug()))
                .max(Comparator.comparingInt(model -> model.slug().length()));
    }

    /** The same, with general assumptions about a model that is not known. */
    public ModelInfo findOrAssume(String slug) {
        return find(slug).orElseGet(() -> ModelInfo.unknown(slug));
    }

    /** What a client is told when {@link #find} knows nothing about the model of its turn. */
    public static String unknownModelWarning(String slug) {
        return "Model metadata for `" + slug
                + "` not found. Defaulting to fallback metadata; this can degrade performance and cause issues.";
    }

    /**
     * One page of models, as {@code model/list} answers.
     *
     * @throws RpcException if the cursor is none, or behind the end
     */
    public ModelListResponse list(ModelListParams params) {
        boolean all = Boolean.TRUE.equals(params.includeHidden());
        List<ModelInfo> listed =
                models.stream().filter(model -> all || !model.hidden()).toList();
        int start = start(params.cursor(), listed.size());
        Long limit = params.limit();
        int end = limit == null ? listed.size() : (int) Math.min(listed.size(), start + Math.max(1, limit));
        String defaultSlug = defaultModel().slug();
        List<Model> page = listed.subList(start, end).stream()
                .map(model -> view(model, model.slug().equals(defaultSlug)))
                .toList();
        return new ModelListResponse(page, end < listed.size() ? Integer.toString(end) : null);
    }

    private static int start(@Nullable String cursor, int total) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw new RpcException(RpcException.INVALID_REQUEST, "invalid cursor: " + cursor);
        }
        long start = Long.parseLong(cursor);
        if (start > total) {
            throw new RpcException(RpcException.INVALID_REQUEST, "cursor " + start + " exceeds total models " + total);
        }
        return (int) start;
    }

    private static Model view(ModelInfo model, boolean isDefault) {
        String defaultEffort = model.defaultEffort();
        String upgrade = model.upgrade();
        String multiAgentVersion = model.multiAgentVersion();
        return Model.builder()
                .id(model.slug())
                .model(model.slug())
                .upgrade(upgrade)
                .upgradeInfo(
                        upgrade == null
                                ? null
                                : ModelUpgradeInfo.builder(upgrade).build())
                .displayName(model.displayName())
                .description(model.description())
                .modelSpecialty(model.specialty())
                .hidden(model.hidden())
                .supportedReasoningEfforts(model.efforts().stream()
                        .map(effort -> new ReasoningEffortOption(effort, describeEffort(effort)))
                        .toList())
                .defaultReasoningEffort(defaultEffort == null ? "medium" : defaultEffort)
                .inputModalities(
                        model.inputModalities().stream().map(InputModality::new).toList())
                .supportsPersonality(false)
                .multiAgentVersion(multiAgentVersion == null ? null : new MultiAgentVersion(multiAgentVersion))
                .additionalSpeedTiers(model.speedTiers())
                .serviceTiers(model.serviceTiers().stream()
                        .map(tier -> ModelServiceTier.builder(tier.id(), tier.name(), tier.description())
                                .build())
                        .toList())
                .defaultServiceTier(model.defaultServiceTier())
                .isDefault(isDefault)
                .build();
    }

    private static String describeEffort(String effort) {
        return switch (effort) {
            case "low" -> "Short thought, quick answers";
            case "medium" -> "A balance for most tasks";
            case "high" -> "Longer thought for difficult tasks";
            case "xhigh" -> "Much longer thought for very difficult tasks";
            case "max" -> "As much thought as the model can give";
            case "ultra" -> "As much thought as the model can give, with tasks handed to further agents";
            default -> "Effort " + effort;
        };
    }
}

package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.model.ModelCatalogue;
import dev.codex4j.harness.internal.model.ModelInfo;
import dev.codex4j.harness.internal.turn.TurnSettings;
import dev.codex4j.protocol.model.Model;
import dev.codex4j.protocol.model.ModelListParams;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Chooses the model of an agent. */
final class AgentModels {
    /** The effort that clients are shown where none is known. */
    static final String ASSUMED_EFFORT = "medium";

    private static final int MOST_NAMED = 5;

    private final ModelCatalogue catalogue;

    AgentModels(ModelCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The settings of an agent.
     *
     * @param parent those of the thread that starts it
     * @param askedModel the model that the call names, null for none
     * @param askedEffort the effort that the call names, null for none
     * @throws AgentRefusal if there is no such model, or it knows no such effort
     */
    TurnSettings choose(
            TurnSettings parent, ResolvedConfig config, @Nullable String askedModel, @Nullable String askedEffort) {
        JsonNode defaults = config.table("agents");
        if (askedModel != null && known(askedModel) == null) {
            throw new AgentRefusal("Unknown model `" + askedModel + "` for spawn_agent. Available models: "
                    + named().stream().map(Model::model).collect(Collectors.joining(", ")));
        }
        String configuredModel = text(defaults.path("default_subagent_model"));
        String model = askedModel != null ? askedModel : Objects.requireNonNullElse(configuredModel, parent.model());
        if (askedEffort != null) {
            requireEffort(model, askedEffort);
        }
        String effort = askedEffort != null ? askedEffort : text(defaults.path("default_subagent_reasoning_effort"));
        if (effort == null) {
            effort = model.equals(parent.model())
                    ? parent.effort()
                    : catalogue.findOrAssume(model).defaultEffort();
        }
        return parent.withModel(model, effort);
    }

    /** The effort with which a thread of these settings works, as clients are shown it. */
    String effort(TurnSettings settings) {
        String chosen = settings.effort();
        String effort =
                chosen == null ? catalogue.findOrAssume(settings.model()).defaultEffort() : chosen;
        return effort == null ? ASSUMED_EFFORT : effort;
    }

    private void requireEffort(String model, String effort) {
        List<String> efforts = catalogue.findOrAssume(model).efforts();
        if (!efforts.contains(effort)) {
            throw new AgentRefusal("Reasoning effort `" + effort + "` is not supported for model `" + model
                    + "`. Supported reasoning efforts: " + String.join(", ", efforts));
        }
    }

    private @Nullable ModelInfo known(String slug) {
        return catalogue.find(slug).filter(found -> found.slug().equals(slug)).orElse(null);
    }

    private List<Model> named() {
        return catalogue
                .list(ModelListParams.builder().limit((long) MOST_NAMED).build())
                .data();
    }

    private static @Nullable String text(JsonNode setting) {
        return setting.isString() ? setting.stringValue() : null;
    }
}

package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** A model provider error. */
@Union("type")
public sealed interface ModelProviderError {
    /** Id of the provider that serves the model. */
    String modelProvider();

    /** The variant that a tag names; {@link Unknown} for a tag that this version does not know. */
    static Class<? extends ModelProviderError> variant(String tag) {
        return switch (tag) {
            case "modelProviderMismatch" -> ModelProviderMismatch.class;
            case "modelProviderNotConfigured" -> ModelProviderNotConfigured.class;
            case "modelProviderPolicyConflict" -> ModelProviderPolicyConflict.class;
            default -> Unknown.class;
        };
    }

    /**
     * The variant {@code modelProviderMismatch}.
     *
     * @param modelProvider id of the provider that serves the model
     * @param currentModelProvider the current model provider
     */
    @Variant("modelProviderMismatch")
    record ModelProviderMismatch(String modelProvider, String currentModelProvider) implements ModelProviderError {
        public ModelProviderMismatch {
            Objects.requireNonNull(modelProvider, "modelProvider");
            Objects.requireNonNull(currentModelProvider, "currentModelProvider");
        }
    }

    /**
     * The variant {@code modelProviderNotConfigured}.
     *
     * @param modelProvider id of the provider that serves the model
     */
    @Variant("modelProviderNotConfigured")
    record ModelProviderNotConfigured(String modelProvider) implements ModelProviderError {
        public ModelProviderNotConfigured {
            Objects.requireNonNull(modelProvider, "modelProvider");
        }
    }

    /**
     * The variant {@code modelProviderPolicyConflict}.
     *
     * @param modelProvider id of the provider that serves the model
     * @param requiredModelProvider the required model provider
     */
    @Variant("modelProviderPolicyConflict")
    record ModelProviderPolicyConflict(
            String modelProvider,
            String requiredModelProvider) implements ModelProviderError {
        public ModelProviderPolicyConflict {
            Objects.requireNonNull(modelProvider, "modelProvider");
            Objects.requireNonNull(requiredModelProvider, "requiredModelProvider");
        }
    }

    /**
     * A variant that this version does not know, written back as it came.
     *
     * @param raw the whole object, tag included
     */
    record Unknown(@Bare ObjectNode raw) implements ModelProviderError {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }

        @Override
        public String modelProvider() {
            return raw.path("modelProvider").asString("");
        }
    }
}

package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.model.ModelCatalogue;
import dev.codex4j.protocol.model.ModelListParams;
import java.util.function.Supplier;

/** Answers requests about models. */
final class ModelHandlers {
    private final Supplier<ModelCatalogue> catalogue;

    ModelHandlers(Supplier<ModelCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    void register(Router router) {
        router.answer(ModelListParams.class, params -> catalogue.get().list(params));
    }
}

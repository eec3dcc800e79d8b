package dev.codex4j.protocol.model.provider;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * Answer to {@code modelProvider/list}.
 *
 * @param data the entries of this page
 * @param defaultProviderId the default provider id
 * @param canChangeDefault whether this applies: can change default
 */
public record ModelProviderListResponse(
        List<ModelProviderSummary> data,
        String defaultProviderId,
        boolean canChangeDefault) {
    public ModelProviderListResponse {
        data = Immutable.list(data, "data");
        Objects.requireNonNull(defaultProviderId, "defaultProviderId");
    }
}

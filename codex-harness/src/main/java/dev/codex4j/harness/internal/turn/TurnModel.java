package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.internal.model.Backoff;
import dev.codex4j.harness.internal.model.StreamRetries;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelProvider;

/**
 * The model that answers a turn.
 *
 * @param client reaches it
 * @param provider who runs it
 * @param backoff how long to wait between attempts
 * @param traits what is known about it
 */
public record TurnModel(ModelClient client, ModelProvider provider, Backoff backoff, ModelTraits traits) {
    StreamRetries retries() {
        return new StreamRetries(provider, backoff);
    }
}

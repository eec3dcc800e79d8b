package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import org.jspecify.annotations.Nullable;

/**
 * An otel tls config.
 *
 * @param caCertificate the ca certificate
 * @param clientCertificate the client certificate
 * @param clientPrivateKey the client private key
 */
public record OtelTlsConfig(
        @Name("ca-certificate") @OrNull @Nullable String caCertificate,
        @Name("client-certificate") @OrNull @Nullable String clientCertificate,
        @Name("client-private-key") @OrNull @Nullable String clientPrivateKey) {
    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the values of a {@link OtelTlsConfig}. */
    public static final class Builder {
        private @Nullable String caCertificate;
        private @Nullable String clientCertificate;
        private @Nullable String clientPrivateKey;

        private Builder() {}

        /** The ca certificate. */
        public Builder caCertificate(@Nullable String caCertificate) {
            this.caCertificate = caCertificate;
            return this;
        }

        /** The client certificate. */
        public Builder clientCertificate(@Nullable String clientCertificate) {
            this.clientCertificate = clientCertificate;
            return this;
        }

        /** The client private key. */
        public Builder clientPrivateKey(@Nullable String clientPrivateKey) {
            this.clientPrivateKey = clientPrivateKey;
            return this;
        }

        /** Makes the record. */
        public OtelTlsConfig build() {
            return new OtelTlsConfig(caCertificate, clientCertificate, clientPrivateKey);
        }
    }
}

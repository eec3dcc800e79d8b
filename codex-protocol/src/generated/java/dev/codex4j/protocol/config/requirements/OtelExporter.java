package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Variant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An otel exporter. */
@Choice
public sealed interface OtelExporter {
    /** {@code none}. */
    OtelExporter NONE = Literal.NONE;
    /** {@code statsig}. */
    OtelExporter STATSIG = Literal.STATSIG;

    /** The values that are plain texts on the wire. */
    enum Literal implements OtelExporter {
        /** {@code none}. */
        NONE("none"),
        /** {@code statsig}. */
        STATSIG("statsig");

        private final String value;

        Literal(String value) {
            this.value = value;
        }

        /** The text on the wire. */
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * The variant {@code otlp-http}.
     *
     * @param endpoint the endpoint
     * @param headers the headers
     * @param protocol the protocol
     * @param tls the tls
     */
    @Variant("otlp-http")
    record OtlpHttp(
            String endpoint,
            Map<String, String> headers,
            OtelHttpProtocol protocol,
            @Optional @Nullable OtelTlsConfig tls) implements OtelExporter {
        public OtlpHttp {
            Objects.requireNonNull(endpoint, "endpoint");
            headers = Immutable.map(headers, "headers");
            Objects.requireNonNull(protocol, "protocol");
        }

        @Override
        public String toString() {
            return "OtlpHttp[endpoint=" + endpoint + ", headers=" + "***" + ", protocol=" + protocol + ", tls=" + tls + "]";
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String endpoint, Map<String, String> headers, OtelHttpProtocol protocol) {
            return new Builder(endpoint, headers, protocol);
        }

        /** Collects the values of a {@link OtlpHttp}. */
        public static final class Builder {
            private String endpoint;
            private Map<String, String> headers;
            private OtelHttpProtocol protocol;
            private @Nullable OtelTlsConfig tls;

            private Builder(String endpoint, Map<String, String> headers, OtelHttpProtocol protocol) {
                this.endpoint = endpoint;
                this.headers = headers;
                this.protocol = protocol;
            }

            /** The tls. */
            public Builder tls(@Nullable OtelTlsConfig tls) {
                this.tls = tls;
                return this;
            }

            /** Makes the record. */
            public OtlpHttp build() {
                return new OtlpHttp(endpoint, headers, protocol, tls);
            }
        }
    }

    /**
     * The variant {@code otlp-grpc}.
     *
     * @param endpoint the endpoint
     * @param headers the headers
     * @param tls the tls
     */
    @Variant("otlp-grpc")
    record OtlpGrpc(
            String endpoint,
            Map<String, String> headers,
            @Optional @Nullable OtelTlsConfig tls) implements OtelExporter {
        public OtlpGrpc {
            Objects.requireNonNull(endpoint, "endpoint");
            headers = Immutable.map(headers, "headers");
        }

        @Override
        public String toString() {
            return "OtlpGrpc[endpoint=" + endpoint + ", headers=" + "***" + ", tls=" + tls + "]";
        }

        /** Starts a record with the values it cannot do without. */
        public static Builder builder(String endpoint, Map<String, String> headers) {
            return new Builder(endpoint, headers);
        }

        /** Collects the values of a {@link OtlpGrpc}. */
        public static final class Builder {
            private String endpoint;
            private Map<String, String> headers;
            private @Nullable OtelTlsConfig tls;

            private Builder(String endpoint, Map<String, String> headers) {
                this.endpoint = endpoint;
                this.headers = headers;
            }

            /** The tls. */
            public Builder tls(@Nullable OtelTlsConfig tls) {
                this.tls = tls;
                return this;
            }

            /** Makes the record. */
            public OtlpGrpc build() {
                return new OtlpGrpc(endpoint, headers, tls);
            }
        }
    }

    /**
     * A value that this version does not know, written back as it came.
     *
     * @param raw the value
     */
    record Unknown(@Bare JsonNode raw) implements OtelExporter {
        public Unknown {
            Objects.requireNonNull(raw, "raw");
        }
    }
}

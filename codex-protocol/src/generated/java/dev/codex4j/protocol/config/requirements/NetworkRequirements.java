package dev.codex4j.protocol.config.requirements;

import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A network requirements.
 *
 * @param enabled whether it is on
 * @param httpPort the http port
 * @param socksPort the socks port
 * @param allowUpstreamProxy whether this applies: allow upstream proxy
 * @param dangerouslyAllowNonLoopbackProxy whether this applies: dangerously allow non loopback proxy
 * @param dangerouslyAllowAllUnixSockets whether this applies: dangerously allow all unix sockets
 * @param domains the domains
 * @param reviewDomains the review domains
 * @param managedAllowedDomainsOnly whether this applies: managed allowed domains only
 * @param allowedDomains the allowed domains
 * @param deniedDomains the denied domains
 * @param unixSockets the unix sockets
 * @param allowUnixSockets the allow unix sockets
 * @param allowLocalBinding whether this applies: allow local binding
 */
public record NetworkRequirements(
        @OrNull @Nullable Boolean enabled,
        @Unsigned(16) @OrNull @Nullable Integer httpPort,
        @Unsigned(16) @OrNull @Nullable Integer socksPort,
        @OrNull @Nullable Boolean allowUpstreamProxy,
        @OrNull @Nullable Boolean dangerouslyAllowNonLoopbackProxy,
        @OrNull @Nullable Boolean dangerouslyAllowAllUnixSockets,
        @OrNull @Nullable Map<String, NetworkDomainPermission> domains,
        @OrNull @Nullable List<String> reviewDomains,
        @OrNull @Nullable Boolean managedAllowedDomainsOnly,
        @OrNull @Nullable List<String> allowedDomains,
        @OrNull @Nullable List<String> deniedDomains,
        @OrNull @Nullable Map<String, NetworkUnixSocketPermission> unixSockets,
        @OrNull @Nullable List<String> allowUnixSockets,
        @OrNull @Nullable Boolean allowLocalBinding) {
    public NetworkRequirements {
        domains = domains == null ? null : Immutable.map(domains, "domains");
        reviewDomains = reviewDomains == null ? null : Immutable.list(reviewDomains, "reviewDomains");
        allowedDomains = allowedDomains == null ? null : Immutable.list(allowedDomains, "allowedDomains");
        deniedDomains = deniedDomains == null ? null : Immutable.list(deniedDomains, "deniedDomains");
        unixSockets = unixSockets == null ? null : Immutable.map(unixSockets, "unixSockets");
        allowUnixSockets = allowUnixSockets == null ? null : Immutable.list(allowUnixSockets, "allowUnixSockets");
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.enabled = enabled;
        builder.httpPort = httpPort;
        builder.socksPort = socksPort;
        builder.allowUpstreamProxy = allowUpstreamProxy;
        builder.dangerouslyAllowNonLoopbackProxy = dangerouslyAllowNonLoopbackProxy;
        builder.dangerouslyAllowAllUnixSockets = dangerouslyAllowAllUnixSockets;
        builder.domains = domains;
        builder.reviewDomains = reviewDomains;
        builder.managedAllowedDomainsOnly = managedAllowedDomainsOnly;
        builder.allowedDomains = allowedDomains;
        builder.deniedDomains = deniedDomains;
        builder.unixSockets = unixSockets;
        builder.allowUnixSockets = allowUnixSockets;
        builder.allowLocalBinding = allowLocalBinding;
        return builder;
    }

    /** Collects the values of a {@link NetworkRequirements}. */
    public static final class Builder {
        private @Nullable Boolean enabled;
        private @Nullable Integer httpPort;
        private @Nullable Integer socksPort;
        private @Nullable Boolean allowUpstreamProxy;
        private @Nullable Boolean dangerouslyAllowNonLoopbackProxy;
        private @Nullable Boolean dangerouslyAllowAllUnixSockets;
        private @Nullable Map<String, NetworkDomainPermission> domains;
        private @Nullable List<String> reviewDomains;
        private @Nullable Boolean managedAllowedDomainsOnly;
        private @Nullable List<String> allowedDomains;
        private @Nullable List<String> deniedDomains;
        private @Nullable Map<String, NetworkUnixSocketPermission> unixSockets;
        private @Nullable List<String> allowUnixSockets;
        private @Nullable Boolean allowLocalBinding;

        private Builder() {}

        /** Whether it is on. */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** The http port. */
        public Builder httpPort(@Nullable Integer httpPort) {
            this.httpPort = httpPort;
            return this;
        }

        /** The socks port. */
        public Builder socksPort(@Nullable Integer socksPort) {
            this.socksPort = socksPort;
            return this;
        }

        /** Whether this applies: allow upstream proxy. */
        public Builder allowUpstreamProxy(@Nullable Boolean allowUpstreamProxy) {
            this.allowUpstreamProxy = allowUpstreamProxy;
            return this;
        }

        /** Whether this applies: dangerously allow non loopback proxy. */
        public Builder dangerouslyAllowNonLoopbackProxy(@Nullable Boolean dangerouslyAllowNonLoopbackProxy) {
            this.dangerouslyAllowNonLoopbackProxy = dangerouslyAllowNonLoopbackProxy;
            return this;
        }

        /** Whether this applies: dangerously allow all unix sockets. */
        public Builder dangerouslyAllowAllUnixSockets(@Nullable Boolean dangerouslyAllowAllUnixSockets) {
            this.dangerouslyAllowAllUnixSockets = dangerouslyAllowAllUnixSockets;
            return this;
        }

        /** The domains. */
        public Builder domains(@Nullable Map<String, NetworkDomainPermission> domains) {
            this.domains = domains;
            return this;
        }

        /** The review domains. */
        public Builder reviewDomains(@Nullable List<String> reviewDomains) {
            this.reviewDomains = reviewDomains;
            return this;
        }

        /** Whether this applies: managed allowed domains only. */
        public Builder managedAllowedDomainsOnly(@Nullable Boolean managedAllowedDomainsOnly) {
            this.managedAllowedDomainsOnly = managedAllowedDomainsOnly;
            return this;
        }

        /** The allowed domains. */
        public Builder allowedDomains(@Nullable List<String> allowedDomains) {
            this.allowedDomains = allowedDomains;
            return this;
        }

        /** The denied domains. */
        public Builder deniedDomains(@Nullable List<String> deniedDomains) {
            this.deniedDomains = deniedDomains;
            return this;
        }

        /** The unix sockets. */
        public Builder unixSockets(@Nullable Map<String, NetworkUnixSocketPermission> unixSockets) {
            this.unixSockets = unixSockets;
            return this;
        }

        /** The allow unix sockets. */
        public Builder allowUnixSockets(@Nullable List<String> allowUnixSockets) {
            this.allowUnixSockets = allowUnixSockets;
            return this;
        }

        /** Whether this applies: allow local binding. */
        public Builder allowLocalBinding(@Nullable Boolean allowLocalBinding) {
            this.allowLocalBinding = allowLocalBinding;
            return this;
        }

        /** Makes the record. */
        public NetworkRequirements build() {
            return new NetworkRequirements(
                    enabled,
                    httpPort,
                    socksPort,
                    allowUpstreamProxy,
                    dangerouslyAllowNonLoopbackProxy,
                    dangerouslyAllowAllUnixSockets,
                    domains,
                    reviewDomains,
                    managedAllowedDomainsOnly,
                    allowedDomains,
                    deniedDomains,
                    unixSockets,
                    allowUnixSockets,
                    allowLocalBinding);
        }
    }
}

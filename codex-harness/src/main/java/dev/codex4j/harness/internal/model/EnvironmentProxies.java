package dev.codex4j.harness.internal.model;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proxies as the environment names them: {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and
 * {@code NO_PROXY}, in capitals or not. This machine itself is never reached through a proxy. Where the environment
 * names none, the JVM's own selection applies.
 */
final class EnvironmentProxies extends ProxySelector {
    private record Target(
            InetSocketAddress address, @Nullable String authorization) {}

    private final @Nullable Target forHttp;
    private final @Nullable Target forHttps;
    private final NoProxy exceptions;

    /** Throws {@link IllegalArgumentException}, naming the variable, if a proxy is none that can be used. */
    EnvironmentProxies(Map<String, String> environment) {
        Target forAll = target(environment, "ALL_PROXY");
        Target http = target(environment, "HTTP_PROXY");
        Target https = target(environment, "HTTPS_PROXY");
        this.forHttp = http == null ? forAll : http;
        this.forHttps = https == null ? forAll : https;
        this.exceptions = new NoProxy(lookUp(environment, "NO_PROXY"));
    }

    @Override
    public List<Proxy> select(URI uri) {
        Target target = target(uri);
        if (target != null) {
            // Resolved only now, and only by those who need it.
            return List.of(new Proxy(
                    Proxy.Type.HTTP,
                    new InetSocketAddress(
                            target.address().getHostString(), target.address().getPort())));
        }
        ProxySelector usual = ProxySelector.getDefault();
        return usual == null || forHttp != null || forHttps != null ? List.of(Proxy.NO_PROXY) : usual.select(uri);
    }

    /** The value of {@code Proxy-Authorization} for requests to {@code uri}, null if none is needed. */
    @Nullable
    String authorization(URI uri) {
        Target target = target(uri);
        return target == null ? null : target.authorization();
    }

    private @Nullable Target target(URI uri) {
        String host = uri.getHost();
        if (host == null || exceptions.covers(host)) {
            return null;
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? forHttps : forHttp;
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The failure reaches the request that caused it; there is no second proxy to fall back on.
    }

    private static @Nullable Target target(Map<String, String> environment, String variable) {
        String value = lookUp(environment, variable);
        if (value == null) {
            return null;
        }
        URI uri;
        try {
            uri = new URI(value.contains("://") ? value : "http://" + value);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(variable + " is not the address of a proxy");
        }
        if (!"http".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException(
                    variable + " names a proxy of kind " + uri.getScheme() + "; only http:// proxies can be used");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException(variable + " is not the address of a proxy");
        }
        String user = uri.getUserInfo();
        return new Target(
                InetSocketAddress.createUnresolved(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort()),
                user == null
                        ? null
                        : "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)));
    }

    private static @Nullable String lookUp(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            value = environment.get(variable.toLowerCase(Locale.ROOT));
        }
        return value == null || value.isBlank() ? null : value.trim();
    }
}

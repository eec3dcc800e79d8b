package dev.codex4j.harness.internal.model;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The one HTTP client of a harness, made when first needed: its connections, its TLS context, and its proxies are
 * shared by everything that speaks HTTP. Redirects are not followed, for they would carry credentials elsewhere.
 */
public final class SharedHttpClient implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(15);

    /** The client with what it needs to know about proxies. */
    private record Made(HttpClient client, EnvironmentProxies proxies) {}

    private final Map<String, String> environment;
    private final Executor executor;
    private final AtomicReference<@Nullable FutureTask<Made>> made = new AtomicReference<>();
    private volatile boolean closed;

    /**
     * Prepares the client; touches neither network nor files.
     *
     * @param environment variables that name proxies and certificates
     * @param executor runs the client's own short tasks
     */
    public SharedHttpClient(Map<String, String> environment, Executor executor) {
        this.environment = Map.copyOf(environment);
        this.executor = executor;
    }

    /**
     * The client.
     *
     * @throws IllegalArgumentException if the environment names a proxy or certificates that cannot be used
     * @throws IllegalStateException after {@link #close()}
     */
    public HttpClient client() throws InterruptedException {
        return made().client();
    }

    /** Starts a request with what its address needs: the protocol version and, behind a proxy, authorization there. */
    public HttpRequest.Builder request(URI uri) throws InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
        builder.version(
                "https".equalsIgnoreCase(uri.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1);
        String authorization = made().proxies().authorization(uri);
        if (authorization != null) {
            builder.header("Proxy-Authorization", authorization);
        }
        return builder;
    }

    private Made made() throws InterruptedException {
        if (closed) {
            throw new IllegalStateException("the HTTP client was closed");
        }
        FutureTask<Made> task = made.get();
        if (task == null) {
            FutureTask<Made> mine = new FutureTask<>(this::make);
            task = made.compareAndExchange(null, mine);
            if (task == null) {
                task = mine;
                mine.run();
            }
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            made.compareAndSet(task, null);
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("cannot make an HTTP client", e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("the HTTP client was closed", e);
        }
    }

    private Made make() {
        EnvironmentProxies proxies = new EnvironmentProxies(environment);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .connectTimeout(CONNECT_TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(proxies)
                .executor(executor);
        SSLContext context = CertificateAuthorities.context(environment);
        if (context != null) {
            builder.sslContext(context);
        }
        return new Made(builder.build(), proxies);
    }

    /** Lets the client go. Where the JVM can (21 and later), its requests end now; else with their streams. */
    @Override
    public void close() {
        closed = true;
        FutureTask<Made> task = made.getAndSet(null);
        if (task == null || !task.isDone()) {
            return;
        }
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(task.get().client());
        } catch (NoSuchMethodException e) {
            // Before 21 a client ends when nobody refers to it any more.
            return;
        } catch (IllegalAccessException | InvocationTargetException | ExecutionException e) {
            System.getLogger(SharedHttpClient.class.getName())
                    .log(System.Logger.Level.DEBUG, "the HTTP client did not end at once", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package dev.codex4j.harness.internal.model;

import dev.codex4j.harness.internal.ProductVersion;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.CredentialSource.Credentials;
import dev.codex4j.harness.model.ModelException;
import dev.codex4j.harness.model.ModelProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The models of one provider: those that it lists for the user's account, else the bundled ones. Providers list models
 * for accounts only, not for API keys, so nothing is asked without an account. Asking happens in the background, takes
 * 5 seconds at most, and is good for 5 minutes; a failure leaves everything as it was. Safe for use by many threads.
 */
public final class ProvidedModels implements AutoCloseable {
    private static final Logger LOG = System.getLogger(ProvidedModels.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LARGEST_LIST = 16 * 1024 * 1024;
    private static final String ACCOUNT = "chatgpt-account-id";
    private static final String ORIGINATOR = "codex_java";

    /** A catalogue and the list that it was made of, null for the bundled one. */
    private record Known(ModelCatalogue catalogue, ModelsCache.@Nullable Entry list) {}

    /** Why the list is looked at: for its age, or because the provider has the version of an etag now. */
    private record Cause(@Nullable String etag) {}

    private final CredentialSource account;
    private final ResponsesEndpoint endpoint;
    private final SharedHttpClient http;
    private final ModelsCache cache;
    private final Executor executor;
    private final Clock clock;
    private final AtomicReference<@Nullable Runnable> abort = new AtomicReference<>();
    private volatile Known known = new Known(ModelCatalogue.bundled(), null);
    private volatile boolean closed;
    private boolean busy;
    private @Nullable Cause next;

    /**
     * @param account the user's; only a provider that requires it gets to see it
     * @param codexHome where the last list is kept
     * @param executor asks in the background
     */
    public ProvidedModels(
            ModelProvider provider,
            Map<String, String> environment,
            CredentialSource account,
            SharedHttpClient http,
            Path codexHome,
            Executor executor,
            Clock clock) {
        this.account = account;
        this.endpoint = new ResponsesEndpoint(
                provider, environment, provider.requiresOpenAiAuth() ? account : CredentialSource.none());
        this.http = http;
        this.cache = new ModelsCache(codexHome);
        this.executor = executor;
        this.clock = clock;
    }

    /** What is known now; never waits. */
    public ModelCatalogue current() {
        return known.catalogue();
    }

    /** Asks the provider, unless it was asked a short time ago. Returns at once. */
    public void refresh() {
        start(null);
    }

    /** Told which version of its list the provider has now; asks for it if it is another one. Returns at once. */
    public void versionSeen(String etag) {
        start(etag);
    }

    @Override
    public void close() {
        closed = true;
        abort();
    }

    private void start(@Nullable String etag) {
        Cause cause = new Cause(etag);
        synchronized (this) {
            if (closed) {
                return;
            }
            if (busy) {
                next = cause;
                return;
            }
            busy = true;
        }
        execute(cause);
    }

    private void execute(Cause cause) {
        try {
            executor.execute(() -> {
                try {
                    update(cause.etag());
                } catch (IOException | RuntimeException e) {
                    // Only the kind of failure: its text may quote headers.
                    LOG.log(
                            Level.DEBUG,
                            "The provider''s models could not be listed: {0}",
                            e.getClass().getSimpleName());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    goOn();
                }
            });
        } catch (RejectedExecutionException e) {
            synchronized (this) {
                busy = false;
            }
        }
    }

    /** Does what was wanted meanwhile: it may have had more cause than what is done now. */
    private void goOn() {
        Cause cause;
        synchronized (this) {
            cause = next;
            next = null;
            busy = cause != null;
        }
        if (cause != null) {
            execute(cause);
        }
    }

    private void update(@Nullable String etag) throws IOException, InterruptedException {
        Credentials credentials = account.current();
        String accountId = credentials == null ? null : accountId(credentials);
        if (accountId == null) {
            known = new Known(ModelCatalogue.bundled(), null);
            return;
        }
        String identity = identity(accountId);
        ModelsCache.Entry list = known.list();
        if (list == null || !list.identity().equals(identity)) {
            list = restore(identity);
        }
        Instant now = clock.instant();
        if (list != null && (etag == null ? isFresh(list, now) : etag.equals(list.etag()))) {
            return;
        }
        ModelsCache.Entry answer = ask(identity, now);
        take(answer);
        cache.write(answer);
    }

    /** The list of an earlier run if it is still good; else what was known is not this account's. */
    private ModelsCache.@Nullable Entry restore(String identity) {
        known = new Known(ModelCatalogue.bundled(), null);
        ModelsCache.Entry kept = cache.read(identity);
        if (kept == null || !isFresh(kept, clock.instant())) {
            return null;
        }
        try {
            take(kept);
            return kept;
        } catch (IOException e) {
            return null;
        }
    }

    private void take(ModelsCache.Entry list) throws IOException {
        List<ModelInfo> models = ModelFacts.readAll(list.models());
        if (models.stream().allMatch(ModelInfo::hidden)) {
            throw new IOException("the list has no model to choose");
        }
        known = new Known(new ModelCatalogue(models), list);
    }

    private static boolean isFresh(ModelsCache.Entry list, Instant now) {
        // A list from the future is one from a clock that was wrong.
        return !list.fetchedAt().isAfter(now) && list.fetchedAt().plus(FRESH).isAfter(now);
    }

    private ModelsCache.Entry ask(String identity, Instant now) throws IOException, InterruptedException {
        HttpRequest.Builder request = http.request(endpoint.modelsUri(ProductVersion.PROTOCOL));
        endpoint.addHeaders(request, Map.of("originator", ORIGINATOR), endpoint.credentials());
        ResponseBody body = new ResponseBody();
        CompletableFuture<HttpResponse<ResponseBody>> exchange =
                http.client().sendAsync(request.GET().build(), information -> body);
        abort.set(() -> {
            body.cancel();
            exchange.cancel(true);
        });
        try {
            if (closed) {
                throw new IOException("closed");
            }
            long end = System.nanoTime() + LONGEST_WAIT.toNanos();
            HttpResponse<ResponseBody> response = exchange.get(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS);
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            JsonNode answer = JsonMapper.shared().readTree(readAll(body, end));
            return new ModelsCache.Entry(
                    now, response.headers().firstValue("etag").orElse(null), identity, answer.path("models"));
        } catch (ExecutionException | TimeoutException | JacksonException | ModelException e) {
            throw new IOException("the models were not listed", e);
        } finally {
            // Whatever is left of the exchange must not outlive the wait for it.
            abort();
        }
    }

    private static byte[] readAll(ResponseBody body, long end) throws IOException, InterruptedException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<ByteBuffer> buffers;
        while ((buffers = body.read(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) != null) {
            for (ByteBuffer buffer : buffers) {
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                text.writeBytes(bytes);
            }
            if (text.size() > LARGEST_LIST || System.nanoTime() - end >= 0) {
                throw new IOException("the list is too long");
            }
        }
        return text.toByteArray();
    }

    private void abort() {
        Runnable action = abort.getAndSet(null);
        if (action != null) {
            action.run();
        }
    }

    private static @Nullable String accountId(Credentials credentials) {
        return credentials.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(ACCOUNT))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Tells lists of different accounts and providers apart without telling who they belong to. */
    private String identity(String accountId) {
        ModelProvider provider = endpoint.provider();
        String whose = String.join("\n", provider.id(), provider.baseUrl(), accountId);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whose.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

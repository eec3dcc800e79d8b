package dev.codex4j.harness.internal.model;

import static dev.codex4j.harness.internal.model.MisbehavingServer.events;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.harness.model.ModelFailure;
import dev.codex4j.harness.model.ModelFailure.Retry;
import dev.codex4j.harness.model.ModelProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How bytes travel: proxies, certificates, and connections that are used again or given up. */
@Timeout(60)
class SharedHttpClientTest {
    private static final String COMPLETED = "{\"type\":\"response.completed\",\"response\":{\"id\":\"r\"}}";

    @TempDir
    Path folder;

    @Test
    void requestsGoThroughTheProxyWithItsCredentials() throws IOException {
        try (MisbehavingServer proxy = new MisbehavingServer(events(COMPLETED));
                ModelSession session = new ModelSession(
                        ModelProvider.builder("test", "http://model.invalid/v1").requestMaxRetries(0),
                        Map.of("http_proxy", "http://user:pass@127.0.0.1:" + proxy.port()),
                        CredentialSource.none())) {
            session.ask();
            assertEquals(
                    "POST http://model.invalid/v1/responses HTTP/1.1",
                    proxy.requests.get(0).line());
            assertEquals(
                    "Basic " + Base64.getEncoder().encodeToString("user:pass".getBytes(StandardCharsets.UTF_8)),
                    proxy.requests.get(0).headers().get("proxy-authorization"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:1/, false",
        "http://127.0.0.1/, false",
        "http://[::1]/, false",
        "http://example.com/, false",
        "http://api.example.com/, false",
        "http://notexample.com/, true",
        "http://10.1.2.3/, false",
        "http://11.1.2.3/, true",
        "http://elsewhere.org/, true"
    })
    void exceptionsAreReachedDirectly(String address, boolean proxied) {
        EnvironmentProxies proxies = new EnvironmentProxies(
                Map.of("ALL_PROXY", "127.0.0.1:9", "NO_PROXY", " .example.com, 10.0.0.0/8 ,bad/99"));
        Proxy.Type type = proxies.select(URI.create(address)).get(0).type();
        assertEquals(proxied ? Proxy.Type.HTTP : Proxy.Type.DIRECT, type);
    }

    @Test
    void eachProtocolHasItsProxy() {
        EnvironmentProxies proxies =
                new EnvironmentProxies(Map.of("HTTPS_PROXY", "http://secure:3128", "ALL_PROXY", "http://all"));
        assertEquals(
                InetSocketAddress.createUnresolved("secure", 3128).getPort(),
                ((InetSocketAddress) proxies.select(URI.create("https://x.org/"))
                                .get(0)
                                .address())
                        .getPort());
        assertEquals(
                80,
                ((InetSocketAddress) proxies.select(URI.create("http://x.org/"))
                                .get(0)
                                .address())
                        .getPort());
        assertNull(proxies.authorization(URI.create("http://x.org/")));
    }

    @Test
    void proxyThatCannotBeUsedIsNamedWithoutItsPassword() {
        try (ModelSession session = new ModelSession(
                ModelProvider.builder("test", "http://model.invalid/v1"),
                Map.of("ALL_PROXY", "socks5://user:secret@proxy:1"),
                CredentialSource.none())) {
            ModelFailure failure = session.fail();
            assertEquals("ALL_PROXY names a proxy of kind socks5; only http:// proxies can be used", failure.message());
            assertEquals(Retry.NEVER, failure.retry());
        }
    }

    @Test
    void ownAuthoritiesAreTrusted() throws Exception {
        Path store = folder.resolve("server.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString());
        Path pem = folder.resolve("authority.pem");
        keytool("-exportcert", "-rfc", "-alias", "server", "-keystore", store.toString(), "-file", pem.toString());
        Files.writeString(pem, "# a comment\n" + Files.readString(pem));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(serverContext(store)));
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] body = MisbehavingServer.stream(COMPLETED).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String address = "https://localhost:" + server.getAddress().getPort() + "/v1";
        try {
            for (String variable : List.of("CODEX_CA_CERTIFICATE", "SSL_CERT_FILE")) {
                try (ModelSession trusting = new ModelSession(
                        ModelProvider.builder("test", address),
                        Map.of(variable, pem.toString()),
                        CredentialSource.none())) {
                    assertEquals(1, trusting.ask().size());
                }
            }
            try (ModelSession usual =
                    new ModelSession(ModelProvider.builder("test", address).requestMaxRetries(0))) {
                assertEquals(
                        "stream disconnected before completion: error sending request",
                        usual.fail().message());
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void certificatesThatCannotBeReadAreNamed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.pem"));
        try (ModelSession session = new ModelSession(
                ModelProvider.builder("test", "https://model.invalid/v1"),
                Map.of("CODEX_CA_CERTIFICATE", empty.toString()),
                CredentialSource.none())) {
            assertEquals(
                    "CODEX_CA_CERTIFICATE: no certificate found in " + empty,
                    session.fail().message());
        }
    }

    @Test
    void completedResponsesLeaveTheirConnectionForTheNext() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ModelSession session = new ModelSession(
                        ModelProvider.builder("test", "http://127.0.0.1:" + server.getLocalPort() + "/v1"))) {
            var connections = session.executor.submit(() -> serveTwice(server));
            session.ask();
            session.ask();
            assertEquals(2, connections.get(10, TimeUnit.SECONDS));
        }
    }

    /** Answers two requests on one connection; returns how many came on it. */
    private static int serveTwice(ServerSocket server) throws IOException {
        int served = 0;
        try (Socket socket = server.accept()) {
            while (served < 2) {
                readRequest(socket.getInputStream());
                String body = MisbehavingServer.stream(COMPLETED);
                socket.getOutputStream()
                        .write(("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
                                        + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n")
                                .getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                served++;
            }
        }
        return served;
    }

    private static void readRequest(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the client opened another connection");
            }
            head.append((char) next);
        }
        String marker = "content-length: ";
        int at = head.toString().toLowerCase(java.util.Locale.ROOT).indexOf(marker) + marker.length();
        in.readNBytes(Integer.parseInt(head.substring(at, head.indexOf("\r\n", at))));
    }

    @Test
    void manyBrokenAndClosedStreamsLeaveNoThreadsAndNoConnections() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (MisbehavingServer server = new MisbehavingServer(connection -> {
                    MisbehavingServer.begin(connection, "{\"type\":\"response.created\",\"response\":{\"id\":\"r\"}}");
                    connection.hold();
                });
                ModelSession session = new ModelSession(ModelSession.once(server))) {
            for (int i = 0; i < 100; i++) {
                try (var stream = session.open()) {
                    stream.next();
                }
            }
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (server.openConnections() > 0 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertEquals(0, server.openConnections());
            List<String> left = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !before.contains(thread))
                    .map(Thread::getName)
                    .filter(name -> name.startsWith("HttpClient-") || name.equals("model-session"))
                    .toList();
            // One selector for the client, and the pool's few idle threads.
            assertTrue(
                    left.stream().filter(name -> name.startsWith("HttpClient-")).count() <= 1, left::toString);
            assertTrue(left.size() < 20, left::toString);
        }
    }

    @Test
    void closedClientSaysSo() {
        SharedHttpClient client = new SharedHttpClient(Map.of(), Runnable::run);
        client.close();
        client.close();
        assertEquals(
                "the HTTP client was closed",
                assertThrows(IllegalStateException.class, client::client).getMessage());
    }

    private static SSLContext serverContext(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", "changeit"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor());
    }
}

package dev.codex4j.harness.internal.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.config.ConfigRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> calls = new ArrayList<>();
    private Program program;

    @BeforeEach
    void makeProgram() {
        program = new Program(
                Map.of("CODEX_HOME", folder.toString()),
                folder,
                folder,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                (listen, config) -> {
                    String model = config.load(ConfigRequest.in(folder)).model();
                    calls.add("serve " + listen + " with " + model);
                    return 7;
                },
                (to, experimental) -> calls.add("schema " + to + (experimental ? " experimental" : "")));
    }

    private int run(String... arguments) {
        return program.run(List.of(arguments));
    }

    @Test
    void theVersionStartsWithTheProtocolsAndEndsWithOurs() {
        assertEquals(0, run("--version"));

        String line = out.toString(StandardCharsets.UTF_8);
        assertTrue(line.matches("codex-cli 0\\.169\\.0 \\(codex-java [0-9][^ $]*\\)\n"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "app-server --help", "app-server generate-json-schema --help"})
    void helpIsPrintedToStandardOutput(String arguments) {
        assertEquals(0, run(arguments.split(" ")));

        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("Usage: codex-java"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 120));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theServerIsStartedWithItsExitCodePassedOn() {
        assertEquals(7, run("app-server"));
        assertEquals(List.of("serve Stdio[] with null"), calls);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-c model=m app-server",
                "--config model=m app-server --stdio",
                "app-server -c model=m --listen stdio://",
                "app-server --config=model=m --listen=stdio://",
                "-cmodel=x app-server -c=model=m",
            })
    void configurationMayStandBeforeAndAfterTheCommand(String arguments) {
        run(arguments.split(" "));

        assertEquals(List.of("serve Stdio[] with m"), calls);
    }

    @Test
    void theSchemaIsWrittenWhereItIsWanted() {
        assertEquals(0, run("app-server", "generate-json-schema", "--out", "x", "--experimental"));
        assertEquals(0, run("app-server", "generate-json-schema", "-o", "y"));

        assertEquals(List.of("schema x experimental", "schema y"), calls);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|a command is required: app-server",
                "bogus|unrecognized subcommand 'bogus'",
                "app-server --bogus|unexpected argument '--bogus' found",
                "app-server -c|a value is required for '--config <key=value>' but none was supplied",
                "app-server --stdio --listen off|the argument '--stdio' cannot be used with '--listen <URL>'",
                "app-server --stdio=x|unexpected value 'x' for '--stdio' found; no more were expected",
                "app-server generate-json-schema|the following required arguments were not provided:",
                "app-server --listen foo|invalid value 'foo' for '--listen <URL>': unsupported --listen URL `foo`;"
                        + " expected `stdio://`, `unix://`, `unix://PATH`, `ws://IP:PORT`, or `off`",
                "app-server --listen ws://localhost:1|invalid value 'ws://localhost:1' for '--listen <URL>': invalid"
                        + " websocket --listen URL `ws://localhost:1`; expected `ws://IP:PORT`",
                "app-server --listen ws://1.2.3.4:70000|invalid value 'ws://1.2.3.4:70000' for '--listen <URL>':"
                        + " invalid websocket --listen URL `ws://1.2.3.4:70000`; expected `ws://IP:PORT`",
            })
    void wrongArgumentsEndWithTwoAndAReason(String arguments, String reason) {
        assertEquals(2, arguments.isEmpty() ? run() : run(arguments.split(" ")));

        String text = err.toString(StandardCharsets.UTF_8);
        assertEquals("error: " + reason, text.lines().findFirst().orElse(""));
        assertTrue(text.endsWith("\nFor more information, try '--help'.\n"));
        assertEquals(List.of(), calls);
    }

    @Test
    void listenAddressesAreRead() throws IOException {
        assertEquals(new ListenAddress.UnixSocket(null), ListenAddress.parse("unix://"));
        assertEquals(new ListenAddress.UnixSocket(Path.of("/a/b")), ListenAddress.parse("unix:///a/b"));
        assertEquals(new ListenAddress.Off(), ListenAddress.parse("off"));
        assertEquals(
                new ListenAddress.WebSocket(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 80)),
                ListenAddress.parse("ws://127.0.0.1:80"));
        assertEquals(
                new ListenAddress.WebSocket(new InetSocketAddress(InetAddress.getByName("::1"), 80)),
                ListenAddress.parse("ws://[::1]:80"));
    }

    @Test
    void aBadFlagEndsWithOneBeforeAnythingIsServed() {
        assertEquals(1, run("app-server", "-c", "model=5"));

        assertEquals(
                "Error: invalid type: integer `5`, expected a string\nin `model`\n",
                err.toString(StandardCharsets.UTF_8));
        assertEquals(List.of(), calls);
    }

    @Test
    void aBadFileIsAWarningOnly() throws IOException {
        Files.writeString(folder.resolve("config.toml"), "unheard_of = 5\n");

        assertEquals(7, run("app-server"));

        assertTrue(err.toString(StandardCharsets.UTF_8).contains("`unheard_of` is ignored"));
    }

    @Test
    void strictConfigurationTurnsTheWarningIntoARefusal() throws IOException {
        Files.writeString(folder.resolve("config.toml"), "unheard_of = 5\n");

        assertEquals(1, run("app-server", "--strict-config"));
    }
}

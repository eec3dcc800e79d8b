package dev.codex4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.scripted.Condition;
import dev.codex4j.harness.model.scripted.ScriptedModel;
import dev.codex4j.harness.model.scripted.ScriptedModelServer;
import dev.codex4j.harness.model.scripted.TextPattern;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The code in the README is real: it compiles as it stands there, and does what it is said to do. */
@Timeout(60)
class ReadmeTest {
    private static final Pattern CODE = Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** What is around the lines that show the ways to connect. */
    private static final String AROUND_THE_WAYS = """
            import dev.codex4j.client.*;
            import dev.codex4j.harness.*;
            import dev.codex4j.protocol.rpc.*;

            class Ways {
                CodexClient client;

                void connect(CodexHarness harness, java.io.InputStream in, java.io.OutputStream out) {
            %s    }
            }
            """;

    private static final String AROUND_THE_STORE = """
            import dev.codex4j.harness.*;
            import dev.codex4j.harness.store.jdbc.*;

            class Shared {
                CodexHarness harness;

                void open(javax.sql.DataSource dataSource) {
            %s    }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theSampleRunsAsItStandsThere() throws Exception {
        String sample = code().get(0);
        assertTrue(
                sample.lines().count() <= 20,
                "the sample has grown to " + sample.lines().count() + " lines");
        compile("FixTheTest", sample);
        Files.writeString(folder.resolve("limit.txt"), "under 100\n");
        ScriptedModel model = ScriptedModel.builder()
                .when(Condition.lastUserMessage(TextPattern.contains("failing test")))
                .patch("*** Begin Patch\n*** Update File: limit.txt\n@@\n-under 100\n+up to 100\n*** End Patch\n")
                .otherwise()
                .say("Fixed.")
                .build();

        try (ScriptedModelServer endpoint = ScriptedModelServer.start(model)) {
            String out = run("FixTheTest", endpoint);

            assertTrue(out.startsWith("Fixed."), out);
            assertTrue(out.contains("-under 100\n+up to 100\n"), out);
            assertEquals("up to 100\n", Files.readString(folder.resolve("limit.txt")));
        }
    }

    @Test
    void theWaysToConnectCompile() throws Exception {
        List<String> ways =
                code().stream().filter(code -> code.startsWith("client = ")).toList();
        assertEquals(3, ways.size());
        for (String way : ways) {
            compile("Ways", AROUND_THE_WAYS.formatted(way));
        }
    }

    @Test
    void theSharedStoreCompiles() throws Exception {
        String sample = code().stream()
                .filter(code -> code.startsWith("JdbcThreadStore store"))
                .findFirst()
                .orElseThrow();
        compile("Shared", AROUND_THE_STORE.formatted(sample));
    }

    @Test
    void theToolIsCalledAsItStandsThere() throws Exception {
        compile(
                "OnCall",
                code().stream()
                        .filter(code -> code.contains("class OnCall"))
                        .findFirst()
                        .orElseThrow());
        ScriptedModel model = ScriptedModel.builder()
                .when(Condition.lastUserMessage(TextPattern.contains("checkout")))
                .call("service_status", Map.of("service", "checkout"))
                .when(Condition.lastToolOutput(TextPattern.contains("errors")))
                .say(seen ->
                        "I am told: " + seen.conversation().lastToolOutput().orElse("nothing"))
                .otherwise()
                .say("I do not know.")
                .build();

        try (ScriptedModelServer endpoint = ScriptedModelServer.start(model)) {
            assertEquals("I am told: checkout: 42 errors\n", run("OnCall", endpoint));
        }
    }

    private static List<String> code() throws IOException {
        return CODE.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            problems,
                            files,
                            null,
                            List.of("-proc:none", "-Xlint:all,-classfile", "-cp", CLASS_PATH, "-d", folder.toString()),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertTrue(compiled, problems::toString);
        }
    }

    private String run(String name, ScriptedModelServer endpoint) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.writeString(home.resolve("config.toml"), """
                model = "scripted"
                model_provider = "scripted"
                approval_policy = "never"
                sandbox_mode = "danger-full-access"
                [model_providers.scripted]
                name = "scripted"
                base_url = "%s"
                """.formatted(endpoint.baseUrl()));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        File out = folder.resolve("out").toFile();
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(), "-cp", folder + File.pathSeparator + CLASS_PATH, name)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out);
        builder.environment().put("CODEX_HOME", home.toString());
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(50, TimeUnit.SECONDS), "it did not end");
        } finally {
            Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
        }
        String text = Files.readString(out.toPath());
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}

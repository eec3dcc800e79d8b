package dev.codex4j.harness.internal.patch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.protocol.item.FileUpdateChange;
import dev.codex4j.protocol.item.PatchChangeKind;
import dev.codex4j.protocol.json.ProtocolJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Patches, files and what the reference made of them: every text, change, diff and resulting file must be the same. */
@EnabledOnOs(OS.LINUX)
class RecordedPatchesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> behavesAsRecorded() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(RecordedPatchesTest.class.getResourceAsStream("recorded.json"))) {
            for (JsonNode recorded : JsonMapper.shared().readTree(in)) {
                Path base = folder.toRealPath().resolve(Integer.toString(tests.size()));
                tests.add(DynamicTest.dynamicTest(
                        recorded.get("name").asString(), () -> new Recording(recorded, base).replay()));
            }
        }
        return tests.stream();
    }

    private static final class Recording {
        private final JsonNode recorded;
        private final Path base;
        private final Path workspace;
        private final Path directory;
        private final List<@Nullable String> outputs = new ArrayList<>();
        private final List<List<List<@Nullable String>>> changes = new ArrayList<>();

        Recording(JsonNode recorded, Path base) {
            this.recorded = recorded;
            this.base = base;
            this.workspace = base.resolve("ws");
            this.directory = workspace.resolve(recorded.path("cwd").asString(""));
        }

        void replay() throws Exception {
            Files.createDirectories(workspace);
            for (Map.Entry<String, JsonNode> file : recorded.get("files").properties()) {
                put(workspace.resolve(file.getKey()), file.getValue());
            }
            if (recorded.has("git")) {
                Files.createDirectories(
                        workspace.resolve(recorded.get("git").asString()).resolve(".git"));
            }
            TurnDiff diff = TurnDiff.startedIn(directory);
            for (JsonNode step : recorded.get("steps")) {
                run(step, diff);
            }
            assertAll(
                    () -> assertEquals(strings(recorded.get("outputs")), outputs, "outputs"),
                    () -> assertEquals(expectedChanges(), changes, "changes"),
                    () -> assertEquals(text(recorded.get("diff")), diff.text(), "diff of the turn"),
                    () -> assertEquals(expectedFiles(), files(), "files"));
        }

        private void run(JsonNode step, TurnDiff diff) throws Exception {
            try {
                if (step.has("patch")) {
                    PatchResult result = apply(PatchParser.parse(text(step.get("patch"))), directory, diff);
                    outputs.add(result.toolOutput(Duration.ZERO).replace("Wall time: 0 ", "Wall time: N "));
                    return;
                }
                String command = text(step.get("command"));
                Optional<ShellPatch> shell = ShellPatch.detect(command);
                if (shell.isEmpty()) {
                    outputs.add(null);
                    new ProcessBuilder("/bin/bash", "-c", command)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(base.resolve("output").toFile())
                            .start()
                            .waitFor();
                    return;
                }
                Path from = directory.resolve(step.path("directory").asString(""));
                String moved = shell.get().directory();
                PatchResult result = apply(
                        PatchParser.parse(shell.get().patch()).withoutEnvironment(),
                        moved == null ? from : from.resolve(moved),
                        diff);
                String output = result.commandOutput(Duration.ZERO);
                outputs.add(
                        result.succeeded()
                                ? output.replace("Wall time: 0.0000 ", "Wall time: N ")
                                : output.replace("Wall time: 0 ", "Wall time: N "));
            } catch (PatchRejectedException e) {
                outputs.add(e.getMessage());
            }
        }

        private PatchResult apply(Patch patch, Path from, TurnDiff diff) {
            PatchApplication application = PatchVerifier.verify(patch, from);
            List<List<@Nullable String>> shown = new ArrayList<>();
            for (FileUpdateChange change : application.changes()) {
                shown.add(Arrays.asList(change.path(), kind(change), movePath(change), change.diff()));
            }
            changes.add(shown);
            PatchResult result = application.apply(WriteBounds.anywhere());
            diff.record(result.edits());
            return result;
        }

        private static String kind(FileUpdateChange change) {
            return ProtocolJson.encodeToTree(change.kind()).get("type").asString();
        }

        private static @Nullable String movePath(FileUpdateChange change) {
            return change.kind() instanceof PatchChangeKind.Update update ? update.movePath() : null;
        }

        private String text(JsonNode node) {
            return node.asString().replace("<ws>", workspace.toString()).replace("<parent>", base.toString());
        }

        private List<@Nullable String> strings(JsonNode nodes) {
            List<@Nullable String> strings = new ArrayList<>();
            for (JsonNode node : nodes) {
                strings.add(node.isNull() ? null : text(node));
            }
            return strings;
        }

        private List<List<List<@Nullable String>>> expectedChanges() {
            List<List<List<@Nullable String>>> expected = new ArrayList<>();
            for (JsonNode patch : recorded.get("changes")) {
                List<List<@Nullable String>> shown = new ArrayList<>();
                for (JsonNode change : patch) {
                    shown.add(strings(change));
                }
                expected.add(shown);
            }
            return expected;
        }

        private Map<String, String> expectedFiles() {
            Map<String, String> expected = new TreeMap<>();
            for (Map.Entry<String, JsonNode> file : recorded.get("after").properties()) {
                JsonNode value = file.getValue();
                if (!value.has("dir")) {
                    expected.put(file.getKey(), value.isString() ? value.asString() : value.toString());
                }
            }
            return expected;
        }

        private Map<String, String> files() throws IOException {
            Map<String, String> found = new TreeMap<>();
            try (Stream<Path> all = Files.walk(workspace)) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                            && !file.toString().contains("/.git/")) {
                        found.put(workspace.relativize(file).toString(), shown(file));
                    }
                }
            }
            return found;
        }

        private static String shown(Path file) throws IOException {
            if (Files.isSymbolicLink(file)) {
                return "{\"link\":\"" + Files.readSymbolicLink(file) + "\"}";
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8))) {
                return "{\"base64\":\"" + Base64.getEncoder().encodeToString(bytes) + "\"}";
            }
            boolean executable = Files.isExecutable(file);
            return executable
                    ? "{\"text\":" + JsonMapper.shared().writeValueAsString(text) + ",\"mode\":\"755\"}"
                    : text;
        }

        private static void put(Path file, JsonNode value) throws IOException {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            if (value.isString()) {
                Files.writeString(file, value.asString());
            } else if (value.has("base64")) {
                Files.write(file, Base64.getDecoder().decode(value.get("base64").asString()));
            } else if (value.has("link")) {
                Files.createSymbolicLink(file, Path.of(value.get("link").asString()));
            } else {
                Files.writeString(file, value.get("text").asString());
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}

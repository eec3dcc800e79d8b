package dev.codex4j.protocol.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.protocol.Methods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaWriterTest {
    @TempDir
    Path ours;

    @TempDir
    Path theirs;

    @ParameterizedTest(name = "experimental: {0}")
    @ValueSource(booleans = {true, false})
    void agreesWithTheReferenceInEveryFileAndType(boolean experimental) throws IOException, InterruptedException {
        Optional<ReferenceServer> reference = ReferenceServer.find();
        assumeTrue(reference.isPresent(), "no reference program: set CODEX_REFERENCE to compare the schemas");
        reference.orElseThrow().writeSchema(theirs, experimental);
        SchemaWriter.write(ours, experimental);
        assertEquals(files(theirs), files(ours));
        List<String> differences = new ArrayList<>();
        for (String file : files(ours)) {
            compare(
                    file,
                    SchemaMeaning.of(asSent(read(theirs.resolve(file)))),
                    SchemaMeaning.of(read(ours.resolve(file))),
                    differences);
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void writesEveryMethodIntoTheMessageSchemas() throws IOException {
        SchemaWriter.write(ours, true);
        Set<String> methods = new TreeSet<>();
        for (String union : List.of("ClientRequest", "ClientNotification", "ServerRequest", "ServerNotification")) {
            for (JsonNode message : read(ours.resolve(union + ".json")).get("oneOf")) {
                methods.add(message.at("/properties/method/enum/0").asString());
            }
        }
        Set<String> known = new TreeSet<>(Methods.names());
        // Sent on request only, and left out of the schema by design.
        known.removeAll(List.of("rawResponse/completed", "rawResponseItem/completed"));
        assertEquals(known, methods);
    }

    @Test
    void leavesExperimentalPartsOutUnlessAsked() throws IOException {
        SchemaWriter.write(ours, false);
        JsonNode start = read(ours.resolve("v2/ThreadStartParams.json")).get("properties");
        assertTrue(start.has("cwd"));
        assertFalse(start.has("dynamicTools"));
        assertFalse(Files.exists(ours.resolve("v2/ThreadSearchParams.json")));
    }

    @Test
    void describesTypesInItsOwnWords() throws IOException {
        SchemaWriter.write(ours, false);
        assertFalse(read(ours.resolve("v2/TurnStartParams.json"))
                .at("/properties/cwd/description")
                .asString("")
                .isEmpty());
    }

    /** The reference's schema with the names that its server sends: see the package's documentation. */
    private static JsonNode asSent(JsonNode schema) {
        for (String type : List.of("ThreadTimelineEntry", "ThreadRealtimeItem")) {
            for (JsonNode parent : schema.findParents(type)) {
                String text = parent.get(type).toString();
                Matcher name = Pattern.compile("\"(turn|item|started|completed|duration)_(id|at|ms)\"")
                        .matcher(text);
                text = name.replaceAll(match -> "\"" + match.group(1) + capitalised(match.group(2)) + "\"");
                ((ObjectNode) parent).set(type, JsonMapper.shared().readTree(text));
            }
        }
        return schema;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static void compare(String path, JsonNode theirs, JsonNode ours, List<String> differences) {
        if (theirs.isObject() && ours.isObject()) {
            Set<String> names = new TreeSet<>(theirs.propertyNames());
            names.addAll(ours.propertyNames());
            for (String name : names) {
                compare(path + "/" + name, theirs.path(name), ours.path(name), differences);
            }
        } else if (theirs.isArray() && ours.isArray() && theirs.size() == ours.size()) {
            for (int i = 0; i < theirs.size(); i++) {
                compare(path + "/" + i, theirs.get(i), ours.get(i), differences);
            }
        } else if (!theirs.equals(ours)) {
            differences.add(path + ": reference " + theirs + ", ours " + ours);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}

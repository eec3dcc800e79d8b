package dev.codex4j.protocol.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.codex4j.protocol.Methods;
import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.ProtocolMethod;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.json.ProtocolJson;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sends random JSON through every type and method of the protocol, and expects it back. */
class EveryTypeRoundTripTest {
    private static final int SAMPLES = 12;
    private static final long SEED = 20261122;

    private final Catalogue catalogue = new Catalogue();
    private final RandomJson random = new RandomJson(catalogue.types, SEED);
    private final CanonicalJson canonical = new CanonicalJson(catalogue.types);

    @Test
    void everyTypeDecodesAndEncodesToEqualJson() throws ClassNotFoundException {
        for (var type : catalogue.javaTypes().entrySet()) {
            Class<?> javaType = Class.forName(catalogue.qualifiedName(type.getKey()));
            for (int i = 0; i < SAMPLES; i++) {
                roundTrip(type.getKey(), javaType, type.getValue());
            }
        }
    }

    @Test
    void everyMethodHasItsTypes() {
        assertEquals(catalogue.methods.size(), Methods.names().size());
        Set<String> names = new TreeSet<>();
        for (Catalogue.Method fact : catalogue.methods) {
            ProtocolMethod method = Methods.find(fact.name());
            assertEquals(fact.experimental(), method.experimental(), fact.name());
            assertEquals(method, Methods.of(method.params()));
            assertTrue((fact.request() ? Request.class : Notification.class).isAssignableFrom(method.params()));
            if (!fact.emptyParams()) {
                JsonNode type = catalogue.types.get(fact.sourceParams());
                Object params = roundTrip(fact.name(), method.params(), type);
                String name =
                        params instanceof Request<?> request ? request.method() : ((Notification) params).method();
                assertEquals(fact.name(), name);
            }
            if (fact.request()) {
                roundTrip(fact.name(), method.result(), catalogue.types.get(fact.result()));
            }
            names.add(fact.name());
        }
        assertEquals(names, new TreeSet<>(Methods.names()));
    }

    private Object roundTrip(String name, Class<?> javaType, JsonNode fact) {
        JsonNode json = random.definition(name, fact, 0);
        try {
            Object value = ProtocolJson.decode(ProtocolJson.encode(json), javaType);
            JsonNode back = ProtocolJson.encodeToTree(value);
            assertEquals(
                    reparsed(canonical.definition(fact, json)),
                    reparsed(canonical.definition(fact, back)),
                    () -> name + ": " + json);
            alwaysPresent(name, fact, back);
            assertEquals(back, ProtocolJson.encodeToTree(ProtocolJson.decode(back, javaType)), name);
            return value;
        } catch (RuntimeException e) {
            return fail(name + " from " + json, e);
        }
    }

    /** Numbers of equal value have nodes of equal type after parsing. */
    private static JsonNode reparsed(JsonNode json) {
        return ProtocolJson.decode(ProtocolJson.encode(json), JsonNode.class);
    }

    private static void alwaysPresent(String name, JsonNode fact, JsonNode back) {
        for (JsonNode field : fact.path("fields")) {
            if (field.path("emit").asString("").equals("always")) {
                assertTrue(back.has(field.get("name").asString()), () -> name + " lacks " + field + ": " + back);
            }
        }
    }

    @Test
    void unknownMembersOfOtherTypesAreDropped() throws ClassNotFoundException {
        JsonNode json =
                JsonNodeFactory.instance.objectNode().put("threadId", "t").put("newer", 1);
        Class<?> params = Class.forName(catalogue.qualifiedName("ThreadArchiveParams"));
        assertEquals("{\"threadId\":\"t\"}", ProtocolJson.encodeToString(ProtocolJson.decode(json, params)));
    }
}

package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes JSON that a peer of this or of a newer version could send, for any type of the catalogue. */
final class RandomJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEP = 4;

    private final JsonNode types;
    private final Random random;
    /** Shapes that are only told apart by their members bear no surprises inside. */
    private int surprisesForbidden;

    RandomJson(JsonNode types, long seed) {
        this.types = types;
        this.random = new Random(seed);
    }

    JsonNode value(JsonNode type, int depth) {
        if (type.has("list")) {
            ArrayNode array = NODES.arrayNode();
            for (int i = size(depth); i > 0; i--) {
                array.add(value(type.get("list"), depth + 1));
            }
            return array;
        }
        if (type.has("map")) {
            ObjectNode object = NODES.objectNode();
            for (int i = size(depth); i > 0; i--) {
                boolean isNull = type.path("nullableValues").booleanValue(false) && random.nextBoolean();
                object.set(text(), isNull ? NODES.nullNode() : value(type.get("map"), depth + 1));
            }
            return object;
        }
        if (type.has("inline")) {
            return definition("", type.get("inline"), depth);
        }
        String name = type.asString();
        return switch (name) {
            case "string" -> NODES.stringNode(text());
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "int32" -> NODES.numberNode(random.nextInt());
            case "uint16" -> NODES.numberNode(random.nextInt(0x10000));
            case "uint32" -> NODES.numberNode(random.nextLong() & 0xffff_ffffL);
            case "int64" -> NODES.numberNode(random.nextBoolean() ? random.nextLong() : random.nextInt(100));
            case "uint64" -> NODES.numberNode(random.nextLong() & Long.MAX_VALUE);
            case "double" -> NODES.numberNode(random.nextBoolean() ? random.nextDouble() : random.nextInt(9));
            case "json" -> freeForm(depth);
            default -> definition(name, types.get(name), depth);
        };
    }

    JsonNode definition(String name, JsonNode fact, int depth) {
        return switch (fact.get("kind").asString()) {
            case "alias" -> value(fact.get("of"), depth);
            case "enum" -> surprise() ? NODES.stringNode("newer-" + text()) : pick(fact.get("values"));
            case "record" -> members(NODES.objectNode(), fact.get("fields"), depth);
            case "union" -> union(fact, depth);
            case "choice" -> choice(fact, depth);
            default -> throw new IllegalStateException(name);
        };
    }

    private JsonNode union(JsonNode fact, int depth) {
        ObjectNode object = NODES.objectNode();
        String tag = fact.get("tag").asString();
        boolean late = random.nextInt(3) == 0;
        if (surprise()) {
            return object.put(tag, "newer-" + text()).set("payload", freeForm(depth));
        }
        JsonNode variant = pick(fact.get("variants"));
        if (!late) {
            object.set(tag, variant.get("tag"));
        }
        members(object, variant.get("fields"), depth);
        members(object, fact.path("common"), depth);
        if (variant.has("also")) {
            members(object, pick(variant.get("also")).get("fields"), depth);
        }
        object.set(tag, variant.get("tag"));
        return object;
    }

    private JsonNode choice(JsonNode fact, int depth) {
        JsonNode option = pick(fact.get("options"));
        if (option.has("literal")) {
            return surprise() ? NODES.stringNode("newer-" + text()) : option.get("literal");
        }
        if (option.has("key")) {
            return NODES.objectNode().set(option.get("key").asString(), value(option.get("type"), depth + 1));
        }
        if (option.get("type").has("oneOfPrimitive")) {
            return NODES.objectNode().set("newer", freeForm(depth));
        }
        surprisesForbidden++;
        JsonNode value = value(option.get("type"), depth + 1);
        surprisesForbidden--;
        return value;
    }

    private ObjectNode members(ObjectNode object, JsonNode fields, int depth) {
        if (surprise()) {
            object.set("newerMember", freeForm(depth));
        }
        for (JsonNode field : fields) {
            String name = field.get("name").asString();
            boolean required = field.path("required").booleanValue(false);
            boolean nullable = field.path("nullable").booleanValue(false)
                    || (!required && field.get("type").asString("").equals("json"));
            int dice = random.nextInt(depth > DEEP ? 8 : 4);
            if (required && !nullable) {
                object.set(name, value(field.get("type"), depth + 1));
            } else if (dice == 0 && nullable) {
                object.set(name, NODES.nullNode());
            } else if (dice >= 2 && dice < 4) {
                object.set(name, value(field.get("type"), depth + 1));
            } else if (required) {
                object.set(name, NODES.nullNode());
            }
        }
        return object;
    }

    private JsonNode freeForm(int depth) {
        return switch (random.nextInt(depth > DEEP ? 5 : 7)) {
            case 0 -> NODES.stringNode(text());
            case 1 -> NODES.numberNode(random.nextInt());
            case 2 -> NODES.numberNode(random.nextDouble());
            case 3 -> NODES.booleanNode(random.nextBoolean());
            case 4 -> NODES.numberNode(random.nextLong());
            case 5 -> NODES.arrayNode().add(freeForm(depth + 1)).add(NODES.nullNode());
            default -> NODES.objectNode().set(text(), freeForm(depth + 1));
        };
    }

    private boolean surprise() {
        return surprisesForbidden == 0 && random.nextInt(8) == 0;
    }

    private int size(int depth) {
        return depth > DEEP ? 0 : random.nextInt(3);
    }

    private String text() {
        List<String> texts = new ArrayList<>(List.of("", "a", "ä€😀", "line\nline", "\"\\", "</x>", "0"));
        return texts.get(random.nextInt(texts.size())) + random.nextInt(1000);
    }

    private JsonNode pick(JsonNode array) {
        return array.get(random.nextInt(array.size()));
    }
}

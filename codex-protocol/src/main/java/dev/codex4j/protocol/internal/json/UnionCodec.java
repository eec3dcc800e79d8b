package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.json.Strictness;
import dev.codex4j.protocol.json.Variant;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Sealed interfaces whose variant is named by a member: bound directly when that member comes first, as it does. */
final class UnionCodec extends Codec {
    private final Class<?> type;
    private final String tagMember;
    private final String assumedTag;
    private final Method variantByTag;

    /** @param assumedTag the tag of an object without one, empty if it must have one */
    UnionCodec(Class<?> type, String tagMember, String assumedTag) {
        this.type = type;
        this.tagMember = tagMember;
        this.assumedTag = assumedTag;
        try {
            this.variantByTag = type.getMethod("variant", String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a union without variants: " + type, e);
        }
    }

    @Override
    Object read(JsonParser parser, Strictness strictness) {
        expect(parser, JsonToken.START_OBJECT, "internally tagged enum " + type.getSimpleName());
        parser.nextToken();
        if (parser.currentToken() == JsonToken.PROPERTY_NAME && tagMember.equals(parser.currentName())) {
            String tag = readTag(parser);
            Codec variant = variant(tag, strictness);
            parser.nextToken();
            if (variant instanceof RecordCodec known) {
                return known.readMembers(parser, strictness);
            }
            ObjectNode raw = JsonNodeFactory.instance.objectNode();
            return unknown(JsonTree.readMembers(parser, raw.put(tagMember, tag)));
        }
        return readTree(JsonTree.readMembers(parser, JsonNodeFactory.instance.objectNode()), strictness);
    }

    private Object readTree(ObjectNode tree, Strictness strictness) {
        if (!assumedTag.isEmpty() && !tree.has(tagMember)) {
            tree.put(tagMember, assumedTag);
        }
        JsonNode tag = tree.get(tagMember);
        if (tag == null) {
            throw new DecodeFailure("missing field `" + tagMember + "`").in(tagMember);
        }
        try (JsonParser parser = tag.traverse(ObjectReadContext.empty())) {
            parser.nextToken();
            if (!tag.isString()) {
                throw unexpected(parser, "variant identifier").in(tagMember);
            }
        }
        if (!(variant(tag.stringValue(), strictness) instanceof RecordCodec known)) {
            return unknown(tree);
        }
        try (JsonParser parser = tree.traverse(ObjectReadContext.empty())) {
            parser.nextToken();
            return known.read(parser, strictness);
        }
    }

    private String readTag(JsonParser parser) {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw unexpected(parser, "variant identifier").in(tagMember);
        }
        return parser.getString();
    }

    /** The codec of a known variant; this one for an unknown tag. */
    private Codec variant(String tag, Strictness strictness) {
        Class<?> variant = (Class<?>) Objects.requireNonNull(Reflection.call(variantByTag, null, tag));
        if (!variant.getSimpleName().equals("Unknown")) {
            return Codec.of(variant);
        }
        if (strictness == Strictness.STRICT) {
            List<String> known = Stream.of(type.getPermittedSubclasses())
                    .map(each -> each.getAnnotation(Variant.class))
                    .filter(Objects::nonNull)
                    .map(Variant::value)
                    .toList();
            throw unknownVariant(tag, known).in(tagMember);
        }
        return this;
    }

    private Object unknown(JsonNode raw) {
        Class<?> variant = (Class<?>) Objects.requireNonNull(Reflection.call(variantByTag, null, ""));
        Constructor<?> constructor = variant.getDeclaredConstructors()[0];
        return Reflection.make(constructor, raw);
    }

    @Override
    void write(Object value, JsonGenerator generator) {
        Codec.of(value.getClass()).write(value, generator);
    }

    static DecodeFailure unknownVariant(String found, List<String> known) {
        String shown = found.length() > 40 ? found.substring(0, 40) + "…" : found;
        return new DecodeFailure(known.stream()
                .map(each -> "`" + each + "`")
                .collect(Collectors.joining(
                        ", ", "unknown variant `" + shown + "`, expected " + (known.size() > 1 ? "one of " : ""), "")));
    }
}

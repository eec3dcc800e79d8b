package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Closed;
import dev.codex4j.protocol.json.Strictness;
import dev.codex4j.protocol.json.Union;
import dev.codex4j.protocol.json.Variant;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Records, bound through their canonical constructor. */
final class RecordCodec extends Codec {
    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Component[] components;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int rest;
    private final boolean bare;
    private final boolean closed;
    /** The union's member that names this variant, and the name; or, without a member, the key around the value. */
    private final @Nullable String tagMember;

    private final @Nullable String variant;

    RecordCodec(Class<?> type) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        this.components = new Component[declared.length];
        Class<?>[] parameters = new Class<?>[declared.length];
        int restPosition = -1;
        for (int i = 0; i < declared.length; i++) {
            components[i] = new Component(declared[i]);
            parameters[i] = declared[i].getType();
            positions.put(components[i].name, i);
            if (components[i].kind == Component.Kind.REST) {
                restPosition = i;
            }
        }
        this.rest = restPosition;
        if (rest >= 0) {
            positions.remove(components[rest].name);
        }
        this.bare = declared.length == 1 && components[0].kind == Component.Kind.BARE;
        try {
            this.constructor = type.getDeclaredConstructor(parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without canonical constructor: " + type, e);
        }
        this.closed = type.isAnnotationPresent(Closed.class);
        Variant named = type.getAnnotation(Variant.class);
        this.variant = named == null ? null : named.value();
        Union union = named == null ? null : type.getDeclaringClass().getAnnotation(Union.class);
        this.tagMember = union == null ? null : union.value();
    }

    @Nullable
    String variant() {
        return variant;
    }

    @Override
    boolean knowsMembersOf(JsonNode tree) {
        return bare || tree.propertyNames().stream().allMatch(positions::containsKey);
    }

    @Override
    Object read(JsonParser parser, Strictness strictness) {
        if (bare) {
            return Reflection.make(constructor, components[0].codec().read(parser, strictness));
        }
        expect(parser, JsonToken.START_OBJECT, "struct " + type.getSimpleName());
        parser.nextToken();
        return readMembers(parser, strictness);
    }

    /** Reads the members from the current one on, up to the end of the object. */
    Object readMembers(JsonParser parser, Strictness strictness) {
        @Nullable Object[] values = new Object[components.length];
        boolean[] seen = new boolean[components.length];
        Map<String, JsonNode> unknown = rest < 0 ? Map.of() : new LinkedHashMap<>();
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Integer position = positions.get(name);
            parser.nextToken();
            if (position != null) {
                if (seen[position]) {
                    throw new DecodeFailure("duplicate field `" + name + "`").in(name);
                }
                seen[position] = true;
                values[position] = components[position].read(parser, strictness);
            } else if (rest >= 0 && !name.equals(tagMember)) {
                unknown.put(name, JsonTree.read(parser));
            } else if (closed && strictness == Strictness.STRICT && !name.equals(tagMember)) {
                throw unknownField(name);
            } else {
                parser.skipChildren();
            }
            parser.nextToken();
        }
        for (int i = 0; i < components.length; i++) {
            if (!seen[i]) {
                values[i] = i == rest ? unknown : components[i].absent();
            }
        }
        return Reflection.make(constructor, values);
    }

    @Override
    void write(Object value, JsonGenerator generator) {
        boolean keyed = variant != null && tagMember == null;
        if (keyed) {
            generator.writeStartObject();
            generator.writeName(variant);
        }
        if (bare) {
            components[0].codec().write(Objects.requireNonNull(components[0].value(value)), generator);
        } else {
            generator.writeStartObject();
            if (tagMember != null && variant != null) {
                generator.writeName(tagMember);
                generator.writeString(variant);
            }
            for (Component component : components) {
                component.write(value, generator);
            }
            generator.writeEndObject();
        }
        if (keyed) {
            generator.writeEndObject();
        }
    }

    List<String> experimentalMembers() {
        List<String> names = new ArrayList<>();
        for (Component component : components) {
            if (component.experimental) {
                names.add(component.name);
            }
        }
        return names;
    }

    private DecodeFailure unknownField(String name) {
        String known = Stream.of(components)
                .map(component -> "`" + component.name + "`")
                .collect(Collectors.joining(", "));
        String expected = components.length == 0
                ? "there are no fields"
                : (components.length == 1 ? "expected " : "expected one of ") + known;
        return new DecodeFailure("unknown field `" + name + "`, " + expected).in(name);
    }

    @Nullable
    String experimentalMemberUsed(Object value) {
        for (Component component : components) {
            if (component.experimental && component.isUsed(value)) {
                return component.name;
            }
        }
        return null;
    }

    /** The first experimental variant among the values of a record, such as {@code askForApproval.granular}. */
    @Nullable
    String experimentalVariantUsed(Object value) {
        for (Component component : components) {
            Object part = component.value(value);
            if (part instanceof Record && part.getClass().isAnnotationPresent(Experimental.class)) {
                Variant named = part.getClass().getAnnotation(Variant.class);
                if (named != null) {
                    String owner = part.getClass().getDeclaringClass().getSimpleName();
                    return owner.substring(0, 1).toLowerCase(Locale.ROOT) + owner.substring(1) + "." + named.value();
                }
            }
        }
        return null;
    }
}

package dev.codex4j.protocol.internal.json;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Bare;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Name;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.json.Rest;
import dev.codex4j.protocol.json.Strictness;
import dev.codex4j.protocol.json.Unsigned;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One component of a record, and what its annotations say about its place on the wire. */
final class Component {
    enum Kind {
        REQUIRED,
        OPTIONAL,
        OR_NULL,
        DEFAULTED,
        CLEARABLE,
        REST,
        BARE
    }

    final String name;
    final Kind kind;
    final boolean experimental;
    private final Method accessor;
    private final Type type;
    private final int unsignedBits;
    private final @Nullable Default defaulted;
    private volatile @Nullable Codec codec;
    private volatile @Nullable Object defaultValue;

    Component(RecordComponent component) {
        Name wireName = component.getAnnotation(Name.class);
        Unsigned unsigned = component.getAnnotation(Unsigned.class);
        this.name = wireName == null ? component.getName() : wireName.value();
        this.accessor = component.getAccessor();
        this.type = component.getGenericType();
        this.unsignedBits = unsigned == null ? 0 : unsigned.value();
        this.defaulted = component.getAnnotation(Default.class);
        this.experimental = component.isAnnotationPresent(Experimental.class);
        this.kind = kindOf(component, defaulted);
    }

    private static Kind kindOf(RecordComponent component, @Nullable Default defaulted) {
        if (defaulted != null) {
            return Kind.DEFAULTED;
        }
        if (component.getType() == Change.class) {
            return Kind.CLEARABLE;
        }
        if (component.isAnnotationPresent(OrNull.class)) {
            return Kind.OR_NULL;
        }
        if (component.isAnnotationPresent(Rest.class)) {
            return Kind.REST;
        }
        if (component.isAnnotationPresent(Bare.class)) {
            return Kind.BARE;
        }
        return component.isAnnotationPresent(dev.codex4j.protocol.json.Optional.class) ? Kind.OPTIONAL : Kind.REQUIRED;
    }

    /** Resolved late: the types of members that no message carries are never looked at. */
    Codec codec() {
        Codec known = codec;
        if (known == null) {
            known = Codec.of(type, unsignedBits);
            codec = known;
        }
        return known;
    }

    @Nullable
    Object read(JsonParser parser, Strictness strictness) {
        try {
            boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
            if (kind == Kind.CLEARABLE) {
                return isNull ? Change.clear() : Change.to(codec().read(parser, strictness));
            }
            if (isNull && kind != Kind.REQUIRED) {
                return absent();
            }
            return codec().read(parser, strictness);
        } catch (DecodeFailure failure) {
            throw failure.in(name);
        }
    }

    /** What stands for a member that is not there. */
    @Nullable
    Object absent() {
        return switch (kind) {
            case OPTIONAL, OR_NULL -> null;
            case CLEARABLE -> Change.keep();
            case DEFAULTED -> defaultValue();
            case REST -> Map.of();
            case REQUIRED, BARE -> throw new DecodeFailure("missing field `" + name + "`").in(name);
        };
    }

    void write(Object record, JsonGenerator generator) {
        Object value = value(record);
        if (value == null) {
            if (kind != Kind.OPTIONAL) {
                writeMember(null, generator);
            }
        } else if (value instanceof Change<?> change) {
            if (!change.isKeep()) {
                writeMember(change.value(), generator);
            }
        } else if (kind == Kind.REST) {
            writeRest((Map<?, ?>) value, generator);
        } else if (!isLeftOut(value)) {
            writeMember(value, generator);
        }
    }

    private boolean isLeftOut(Object value) {
        return defaulted != null && defaulted.omitted() && value.equals(defaultValue());
    }

    @Nullable
    Object value(Object record) {
        return Reflection.call(accessor, record);
    }

    /** Whether the record says something with this component that its absence would not. */
    boolean isUsed(Object record) {
        Object value = value(record);
        if (value == null || (value instanceof Change<?> change && change.isKeep())) {
            return false;
        }
        return kind != Kind.DEFAULTED || !value.equals(defaultValue());
    }

    private void writeMember(@Nullable Object value, JsonGenerator generator) {
        generator.writeName(name);
        if (value == null) {
            generator.writeNull();
        } else {
            codec().write(value, generator);
        }
    }

    private static void writeRest(Map<?, ?> members, JsonGenerator generator) {
        members.forEach((name, value) -> {
            generator.writeName((String) name);
            JsonTree.CODEC.write(value, generator);
        });
    }

    private @Nullable Object defaultValue() {
        Object known = defaultValue;
        if (known == null && defaulted != null) {
            try (JsonParser parser = Json.parse(defaulted.value())) {
                parser.nextToken();
                known = codec().read(parser, Strictness.LENIENT);
            }
            defaultValue = known;
        }
        return known;
    }
}

package dev.codex4j.harness.internal.hosttool;

import dev.codex4j.harness.tool.Description;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Finds the types of arguments for types of Java. */
public final class ArgumentTypes {
    private static final Map<Class<?>, ArgumentType> PLAIN = Map.ofEntries(
            Map.entry(String.class, PlainType.text("", "text", text -> text)),
            Map.entry(
                    boolean.class,
                    new PlainType("boolean", "", "true or false", JsonNode::isBoolean, JsonNode::booleanValue)),
            Map.entry(int.class, PlainType.integer(JsonNode::intValue)),
            Map.entry(long.class, PlainType.integer(JsonNode::longValue)),
            Map.entry(short.class, PlainType.integer(JsonNode::shortValue)),
            Map.entry(BigInteger.class, PlainType.integer(JsonNode::bigIntegerValue)),
            Map.entry(double.class, PlainType.number(JsonNode::doubleValue)),
            Map.entry(float.class, PlainType.number(JsonNode::floatValue)),
            Map.entry(BigDecimal.class, PlainType.number(JsonNode::decimalValue)),
            Map.entry(
                    Instant.class,
                    PlainType.text("date-time", "a moment such as 2026-01-31T12:00:00Z", Instant::parse)),
            Map.entry(
                    OffsetDateTime.class,
                    PlainType.text("date-time", "a moment such as 2026-01-31T12:00:00+01:00", OffsetDateTime::parse)),
            Map.entry(
                    LocalDateTime.class,
                    PlainType.text("", "a time such as 2026-01-31T12:00:00", LocalDateTime::parse)),
            Map.entry(LocalDate.class, PlainType.text("date", "a date such as 2026-01-31", LocalDate::parse)),
            Map.entry(Duration.class, PlainType.text("duration", "a duration such as PT15M", Duration::parse)),
            Map.entry(UUID.class, PlainType.text("uuid", "a UUID", UUID::fromString)),
            Map.entry(URI.class, PlainType.text("uri", "a URI", URI::create)),
            Map.entry(Path.class, PlainType.text("", "a path", Path::of)),
            Map.entry(JsonNode.class, new AnyType()));
    private static final Map<Class<?>, Class<?>> BOXED = Map.of(
            Boolean.class, boolean.class,
            Integer.class, int.class,
            Long.class, long.class,
            Short.class, short.class,
            Double.class, double.class,
            Float.class, float.class);

    private final Set<Class<?>> open = new LinkedHashSet<>();

    private ArgumentTypes() {}

    /**
     * The type of a record.
     *
     * @throws IllegalArgumentException if a component has a type that arguments cannot have
     */
    public static ArgumentType of(Class<? extends Record> arguments) {
        return new ArgumentTypes().record(arguments);
    }

    /**
     * The type of JSON with a schema.
     *
     * @throws IllegalArgumentException if the schema is not that of an object
     */
    public static ArgumentType ofSchema(JsonNode schema) {
        return new JsonType(schema);
    }

    private RecordType record(Class<?> type) {
        if (!open.add(type)) {
            throw new IllegalArgumentException(
                    "record " + type.getName() + " contains itself; such a tool needs a JSON schema of its own");
        }
        List<RecordType.Property> properties = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.add(new RecordType.Property(
                    component.getName(),
                    component(component),
                    RecordType.textOf(component.getAnnotation(Description.class))));
        }
        open.remove(type);
        return new RecordType(
                constructor(type), List.copyOf(properties), RecordType.textOf(type.getAnnotation(Description.class)));
    }

    private ArgumentType component(RecordComponent component) {
        ArgumentType type = type(component.getGenericType(), component);
        boolean nullable = isNullable(component) || isNullable(component.getAnnotatedType());
        if (nullable && component.getType().isPrimitive()) {
            throw unusable(component.getGenericType(), component);
        }
        return nullable ? new AbsentType(type, false) : type;
    }

    private ArgumentType type(Type type, RecordComponent component) {
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), component);
        }
        if (!(type instanceof Class<?> plain)) {
            throw unusable(type, component);
        }
        ArgumentType known = PLAIN.get(BOXED.getOrDefault(plain, plain));
        if (known != null) {
            return known;
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return new EnumType(Arrays.stream(plain.getEnumConstants())
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList());
        }
        throw unusable(type, component);
    }

    private ArgumentType generic(Class<?> raw, Type[] parameters, RecordComponent component) {
        if (raw == Optional.class) {
            return new AbsentType(type(parameters[0], component), true);
        }
        if (raw == List.class || raw == Collection.class) {
            return new ListType(type(parameters[0], component), false);
        }
        if (raw == Set.class) {
            return new ListType(type(parameters[0], component), true);
        }
        if (raw == Map.class && parameters[0] == String.class) {
            return new MapType(type(parameters[1], component));
        }
        throw unusable(raw, component);
    }

    private static Constructor<?> constructor(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("record " + type.getName() + " has no canonical constructor", e);
        } catch (InaccessibleObjectException e) {
            throw new IllegalArgumentException(
                    "the package of record " + type.getName() + " must be open to dev.codex4j.harness", e);
        }
    }

    /** Whichever library the annotation is from. */
    private static boolean isNullable(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getSimpleName().equals("Nullable"));
    }

    private static boolean isNullable(AnnotatedType type) {
        return isNullable((AnnotatedElement) type);
    }

    private static IllegalArgumentException unusable(Type type, RecordComponent component) {
        return new IllegalArgumentException("`" + component.getName() + "` of record "
                + component.getDeclaringRecord().getName() + " has type " + type.getTypeName()
                + ", which no argument can have");
    }
}

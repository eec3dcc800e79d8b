package dev.codex4j.protocol.internal.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.codex4j.protocol.OpenEnum;
import dev.codex4j.protocol.json.Choice;
import dev.codex4j.protocol.json.Strictness;
import dev.codex4j.protocol.json.Union;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/** Teaches a Jackson mapper the protocol's types, so that they can stand inside a host's own. */
public final class ProtocolModule extends JacksonModule {
    private static final String PACKAGE = "dev.codex4j.protocol.";

    @Override
    public String getModuleName() {
        return "codex-protocol";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable ValueDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
                return isOurs(type.getRawClass()) ? new Deserializer(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
                return isOurs(valueType);
            }
        });
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable ValueSerializer<?> findSerializer(
                    SerializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier description,
                    JsonFormat.Value format) {
                return isOurs(type.getRawClass()) ? new Serializer() : null;
            }
        });
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(PACKAGE)
                && (type.isRecord()
                        || OpenEnum.class.isAssignableFrom(type)
                        || type.isAnnotationPresent(Union.class)
                        || type.isAnnotationPresent(Choice.class));
    }

    private static final class Deserializer extends ValueDeserializer<Object> {
        private final Class<?> type;

        Deserializer(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return Json.read(parser, type, Strictness.LENIENT);
        }
    }

    private static final class Serializer extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            Json.write(value, generator);
        }
    }
}

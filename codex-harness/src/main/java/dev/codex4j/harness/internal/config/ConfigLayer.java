package dev.codex4j.harness.internal.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Settings from one source.
 *
 * @param content the settings, paths made absolute; never changed
 * @param version {@code sha256:} and the hash of the content, its keys sorted
 * @param disabledReason why the layer is shown but not applied; null if it is applied
 * @param problem makes the error for a key of this layer
 */
record ConfigLayer(
        LayerSource source,
        ObjectNode content,
        String version,
        @Nullable String disabledReason,
        Function<ShapeCheck.Problem, ConfigException> problem) {

    static ConfigLayer of(
            LayerSource source, ObjectNode content, Function<ShapeCheck.Problem, ConfigException> problem) {
        return new ConfigLayer(source, content, versionOf(content), null, problem);
    }

    static ConfigLayer sessionFlags(ObjectNode content) {
        return of(
                new LayerSource.SessionFlags(),
                content,
                found -> ConfigException.inFlag(String.join(".", found.path()), found.detail()));
    }

    boolean applies() {
        return disabledReason == null;
    }

    ConfigLayer disabled(String reason) {
        return new ConfigLayer(source, content, version, reason, problem);
    }

    /** Without some of its top keys. */
    ConfigLayer without(List<String> keys) {
        if (keys.stream().noneMatch(content::has)) {
            return this;
        }
        ObjectNode rest = content.deepCopy();
        rest.remove(keys);
        return new ConfigLayer(source, rest, versionOf(rest), disabledReason, problem);
    }

    static String versionOf(ObjectNode content) {
        try {
            byte[] canonical =
                    Canonical.MAPPER.writeValueAsString(sorted(content)).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException | JacksonException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private static Object sorted(ObjectNode content) {
        return Canonical.MAPPER.treeToValue(content, Object.class);
    }

    private static final class Canonical {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }
}

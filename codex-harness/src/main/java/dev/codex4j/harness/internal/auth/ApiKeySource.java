package dev.codex4j.harness.internal.auth;

import dev.codex4j.harness.model.CredentialSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API key of the user: the one that was stored at login, else the one in the environment. Looked up for each
 * request, so that a login is noticed.
 */
public final class ApiKeySource implements CredentialSource {
    private static final String KEY = "OPENAI_API_KEY";

    private final Path authFile;
    private final Map<String, String> environment;

    public ApiKeySource(Path codexHome, Map<String, String> environment) {
        this.authFile = codexHome.resolve("auth.json");
        this.environment = environment;
    }

    @Override
    public @Nullable Credentials current() {
        String key = stored();
        if (key == null) {
            key = environment.get(KEY);
        }
        return key == null || key.isBlank() ? null : new Credentials(key.strip(), Map.of());
    }

    private @Nullable String stored() {
        if (!Files.isRegularFile(authFile)) {
            return null;
        }
        try {
            JsonNode key =
                    JsonMapper.shared().readTree(Files.readString(authFile)).path(KEY);
            return key.isString() ? key.stringValue() : null;
        } catch (IOException | JacksonException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "ApiKeySource[" + authFile + "]";
    }
}

package dev.codex4j.harness.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a model client gets the account's credentials from. Asked for every request; safe for use by many threads. */
public interface CredentialSource {
    /** The credentials to send now, null for none. May block for as long as a token needs to be refreshed. */
    @Nullable
    Credentials current();

    /**
     * Told that the server answered 401 to {@code refused}. A source that gets other credentials (reads them again,
     * refreshes a token) does so before it returns.
     *
     * @return true if the request is worth sending once more
     */
    default boolean onUnauthorized(Credentials refused) {
        return false;
    }

    /** No credentials. */
    static CredentialSource none() {
        return () -> null;
    }

    /** A fixed bearer token, such as an API key. */
    static CredentialSource bearer(String token) {
        Credentials credentials = new Credentials(token, Map.of());
        return () -> credentials;
    }

    /** A bearer token and the headers that go with it. Its text form shows neither. */
    final class Credentials {
        private final String bearerToken;
        private final Map<String, String> headers;

        /** Takes a copy of the headers. */
        public Credentials(String bearerToken, Map<String, String> headers) {
            this.bearerToken = bearerToken;
            this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }

        /** The secret. */
        public String bearerToken() {
            return bearerToken;
        }

        /** Further headers, such as the account's id. */
        public Map<String, String> headers() {
            return headers;
        }

        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }
}

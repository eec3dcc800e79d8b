package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.exec.TerminalSize;
import dev.codex4j.harness.internal.process.ClientProcess;
import dev.codex4j.harness.internal.thread.Refusals;
import dev.codex4j.protocol.RpcException;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What clients send to and about their processes, checked. */
final class ProcessInput {
    private static final String SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";

    private ProcessInput() {}

    static RpcException unusable(String message) {
        return new RpcException(RpcException.INVALID_PARAMS, message);
    }

    static TerminalSize size(int rows, int columns, String what) {
        if (rows == 0 || columns == 0) {
            throw unusable(what + " size rows and cols must be greater than 0");
        }
        return new TerminalSize(rows, columns);
    }

    /** The changes of variables that a request asks for; null removes one. */
    @SuppressWarnings("NullAway") // what is nullable inside a map's type is lost in compiled classes
    static @Nullable Map<String, @Nullable String> changes(@Nullable Map<String, String> env) {
        return env;
    }

    /** Null for none. */
    static @Nullable Duration timeout(@Nullable Long millis, String method) {
        if (millis != null && millis < 0) {
            throw unusable(method + " timeoutMs must be non-negative, got " + millis);
        }
        return millis == null ? null : Duration.ofMillis(millis);
    }

    /**
     * Writes what a client sends in Base64.
     *
     * @param process looks the process up once the request turned out to make sense
     * @param what how clients know processes of this kind
     * @param accepted runs before the process gets it
     */
    static void write(
            @Nullable String delta,
            boolean last,
            Supplier<ClientProcess> process,
            String method,
            String what,
            Runnable accepted) {
        byte[] input = decoded(delta);
        if (delta == null && !last) {
            throw unusable(method + " requires deltaBase64 or closeStdin");
        }
        ClientProcess target = process.get();
        if (!target.takesInput()) {
            throw Refusals.invalid("stdin streaming is not enabled for this " + what);
        }
        try {
            target.write(input, last, accepted);
        } catch (IOException e) {
            throw Refusals.invalid(String.valueOf(e.getMessage()));
        }
    }

    static void resize(ClientProcess process, TerminalSize size) {
        try {
            process.resize(size);
        } catch (IOException e) {
            throw Refusals.invalid("failed to resize PTY: " + e.getMessage());
        }
    }

    static ClientProcess required(Optional<ClientProcess> process, String kind, String name) {
        return process.orElseThrow(() -> Refusals.invalid("no active " + kind + " \"" + name + "\""));
    }

    private static byte[] decoded(@Nullable String delta) {
        if (delta == null) {
            return new byte[0];
        }
        for (int i = 0; i < delta.length(); i++) {
            if (SYMBOLS.indexOf(delta.charAt(i)) < 0) {
                throw unusable("invalid deltaBase64: Invalid symbol " + (int) delta.charAt(i) + ", offset " + i + ".");
            }
        }
        try {
            return Base64.getDecoder().decode(delta);
        } catch (IllegalArgumentException e) {
            throw unusable("invalid deltaBase64: " + e.getMessage());
        }
    }
}

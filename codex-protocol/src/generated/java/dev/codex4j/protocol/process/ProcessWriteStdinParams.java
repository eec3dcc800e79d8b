package dev.codex4j.protocol.process;

import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code process/writeStdin}.
 *
 * @param processHandle the name that the client gave to the process
 * @param deltaBase64 the new output, Base64-encoded
 * @param closeStdin whether this applies: close stdin
 */
@Experimental
public record ProcessWriteStdinParams(
        String processHandle,
        @Optional @Nullable String deltaBase64,
        @Default(value = "false", omitted = true) boolean closeStdin) implements ClientRequest<ProcessWriteStdinResponse> {
    public ProcessWriteStdinParams {
        Objects.requireNonNull(processHandle, "processHandle");
    }

    @Override
    public String method() {
        return "process/writeStdin";
    }

    @Override
    public Class<ProcessWriteStdinResponse> resultType() {
        return ProcessWriteStdinResponse.class;
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String processHandle) {
        return new Builder(processHandle);
    }

    /** Collects the values of a {@link ProcessWriteStdinParams}. */
    public static final class Builder {
        private String processHandle;
        private @Nullable String deltaBase64;
        private boolean closeStdin = false;

        private Builder(String processHandle) {
            this.processHandle = processHandle;
        }

        /** The new output, Base64-encoded. */
        public Builder deltaBase64(@Nullable String deltaBase64) {
            this.deltaBase64 = deltaBase64;
            return this;
        }

        /** Whether this applies: close stdin. */
        public Builder closeStdin(boolean closeStdin) {
            this.closeStdin = closeStdin;
            return this;
        }

        /** Makes the record. */
        public ProcessWriteStdinParams build() {
            return new ProcessWriteStdinParams(processHandle, deltaBase64, closeStdin);
        }
    }
}

package dev.codex4j.protocol.turn;

import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.OrNull;
import dev.codex4j.protocol.response.FunctionCallOutputBody;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn tool output.
 *
 * @param name the name
 * @param namespace namespace of the tool
 * @param output the output
 * @param retain whether this applies: retain
 */
public record TurnToolOutput(
        String name,
        @OrNull @Nullable String namespace,
        FunctionCallOutputBody output,
        @Default(value = "false", omitted = true) boolean retain) {
    public TurnToolOutput {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(output, "output");
    }

    /** Starts a record with the values it cannot do without. */
    public static Builder builder(String name, FunctionCallOutputBody output) {
        return new Builder(name, output);
    }

    /** Collects the values of a {@link TurnToolOutput}. */
    public static final class Builder {
        private String name;
        private @Nullable String namespace;
        private FunctionCallOutputBody output;
        private boolean retain = false;

        private Builder(String name, FunctionCallOutputBody output) {
            this.name = name;
            this.output = output;
        }

        /** Namespace of the tool. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** Whether this applies: retain. */
        public Builder retain(boolean retain) {
            this.retain = retain;
            return this;
        }

        /** Makes the record. */
        public TurnToolOutput build() {
            return new TurnToolOutput(name, namespace, output, retain);
        }
    }
}

package dev.codex4j.harness.tool;

import dev.codex4j.harness.internal.dynamic.ToolNames;
import dev.codex4j.harness.internal.hosttool.ArgumentType;
import dev.codex4j.harness.internal.hosttool.ArgumentTypes;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * A tool that the host runs in this JVM: a function that models of all threads of a harness can call. Clients see the
 * calls as items of type {@code dynamicToolCall}.
 *
 * <p>Calls run on threads of the harness, one at a time within a turn, those of several turns beside each other. They may
 * block for as long as they like, unless the turn is interrupted. They are not confined and nobody is asked: a tool does
 * whatever its function does.
 */
public final class HostTool {
    private final String name;
    private final String description;
    private final ArgumentType arguments;
    private final Function<Object> function;

    /**
     * What a tool does.
     *
     * @param <A> its arguments
     */
    @FunctionalInterface
    public interface Function<A> {
        /**
         * Runs one call.
         *
         * @return what the model and the clients are given
         * @throws Exception to fail the call. Of a {@link ToolException} the model reads the message; of anything else it
         *     is told the kind only, because messages may hold what it must not know
         */
        ToolResult call(A arguments, ToolInvocation invocation) throws Exception;
    }

    private HostTool(String name, String description, ArgumentType arguments, Function<Object> function) {
        String complaint = ToolNames.complaint("the name of a tool", name);
        if (complaint != null) {
            throw new IllegalArgumentException(complaint);
        }
        this.name = name;
        this.description = Objects.requireNonNull(description, "description");
        this.arguments = arguments;
        this.function = function;
    }

    /**
     * A tool that takes a record. Its components are the arguments: text, numbers, booleans, enums, dates and times,
     * lists, sets, maps by text, and further records. A component that is an {@code Optional} or marked
     * {@code @Nullable} may be left out; {@link Description} says what they mean. A record in a named module must be open
     * to {@code dev.codex4j.harness}.
     *
     * @param name letters, digits, {@code _} and {@code -}, at most 128; no tool of the harness itself may have it
     * @param description what it does and when to use it, for the model
     * @param arguments the record; no components if it takes none
     * @throws IllegalArgumentException if the name cannot be offered, or a component has a type that arguments cannot
     *     have
     */
    public static <A extends Record> HostTool of(
            String name, String description, Class<A> arguments, Function<? super A> function) {
        Objects.requireNonNull(function, "function");
        return new HostTool(
                name,
                description,
                ArgumentTypes.of(arguments),
                (given, invocation) -> function.call(arguments.cast(given), invocation));
    }

    /**
     * A tool that takes JSON.
     *
     * @param name letters, digits, {@code _} and {@code -}, at most 128; no tool of the harness itself may have it
     * @param description what it does and when to use it, for the model
     * @param schema the JSON schema of its arguments, of type {@code object}; the model sees it as it is, and the tool
     *     has to check for itself whether arguments meet it
     * @throws IllegalArgumentException if the name cannot be offered, or the schema is not that of an object
     */
    public static HostTool of(String name, String description, JsonNode schema, Function<? super JsonNode> function) {
        Objects.requireNonNull(function, "function");
        return new HostTool(
                name,
                description,
                ArgumentTypes.ofSchema(schema),
                (given, invocation) -> function.call((JsonNode) given, invocation));
    }

    /** The name by which models call it. */
    public String name() {
        return name;
    }

    /** What it does, for the model. */
    public String description() {
        return description;
    }

    /** The JSON schema of its arguments. A copy. */
    public JsonNode schema() {
        return arguments.schema();
    }

    /**
     * Runs one call, as the harness does when a model makes it; tests of a tool may do so, too.
     *
     * @param given the arguments, as the model wrote them
     * @throws ToolException if they do not meet the schema, or the function throws it
     * @throws Exception if the function throws it
     */
    public ToolResult call(JsonNode given, ToolInvocation invocation) throws Exception {
        Object read;
        try {
            read = arguments.read(given, "");
        } catch (IllegalArgumentException e) {
            throw new ToolException("failed to parse function arguments: " + e.getMessage(), e);
        }
        return Objects.requireNonNull(function.call(Objects.requireNonNull(read), invocation), "no result");
    }

    @Override
    public String toString() {
        return "HostTool[" + name + "]";
    }
}

package dev.codex4j.harness.model.scripted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One response of a scripted model: its items in order, and how it ends. Immutable; each method returns another. */
public final class Reply {
    sealed interface Step {}

    record Say(String text, @Nullable String phase) implements Step {}

    record Think(String summary) implements Step {}

    record Call(String tool, String argumentsJson) implements Step {}

    record CallWithText(String tool, String text) implements Step {}

    record Patch(String text) implements Step {}

    record Fail(String code, String message) implements Step {}

    private static final Reply EMPTY = new Reply(List.of(), null);

    private final List<Step> steps;
    private final @Nullable Boolean endTurn;

    private Reply(List<Step> steps, @Nullable Boolean endTurn) {
        this.steps = steps;
        this.endTurn = endTurn;
    }

    /** A response without items, to be filled. */
    public static Reply empty() {
        return EMPTY;
    }

    /** Adds a message, streamed in pieces. */
    public Reply say(String text) {
        return with(new Say(text, null));
    }

    /** Adds a message of a phase: {@code commentary} or {@code final_answer}. */
    public Reply say(String text, String phase) {
        return with(new Say(text, phase));
    }

    /** Adds reasoning with a summary of one part, streamed in pieces. */
    public Reply think(String summary) {
        return with(new Think(summary));
    }

    /** Adds a call of a function with these arguments, written as JSON in the map's order. */
    public Reply call(String tool, Map<String, ?> arguments) {
        return with(new Call(tool, JsonMapper.shared().writeValueAsString(arguments)));
    }

    /** Adds a call of a function with arguments as they are, valid JSON or not. */
    public Reply callWithJson(String tool, String arguments) {
        return with(new Call(tool, arguments));
    }

    /** Adds a call of a tool that takes free text. */
    public Reply callWithText(String tool, String text) {
        return with(new CallWithText(tool, text));
    }

    /**
     * Adds a patch in the {@code *** Begin Patch} format: by the {@code apply_patch} tool where the request offers it,
     * else as a command for {@code exec_command}.
     */
    public Reply patch(String patch) {
        return with(new Patch(patch));
    }

    /** Ends the response with a failure of the provider's, such as {@code server_error}. Nothing after it counts. */
    public Reply fail(String code, String message) {
        return with(new Fail(code, message));
    }

    /** Says whether the turn is to end; unset, it ends when no tool was called. */
    public Reply endTurn(boolean value) {
        return new Reply(steps, value);
    }

    List<Step> steps() {
        return steps;
    }

    @Nullable
    Boolean endTurn() {
        return endTurn;
    }

    private Reply with(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new Reply(List.copyOf(all), endTurn);
    }
}

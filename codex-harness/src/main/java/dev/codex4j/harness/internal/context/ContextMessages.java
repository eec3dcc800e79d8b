package dev.codex4j.harness.internal.context;

import dev.codex4j.harness.internal.history.InputItems;
import dev.codex4j.harness.model.RawJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the model informed of its context by adding messages, never by changing earlier ones: the first turn is told
 * everything, later turns what is different. Not safe for concurrent use; owned by whoever owns the conversation.
 */
public final class ContextMessages {
    private final InputItems items;
    private final String baseInstructions;
    private @Nullable ToldContext told;

    public ContextMessages(InputItems items, String baseInstructions) {
        this.items = items;
        this.baseInstructions = baseInstructions;
    }

    /** Another one for a conversation that begins with all that this one's was told. */
    public ContextMessages fork() {
        ContextMessages fork = new ContextMessages(items, baseInstructions);
        fork.told = told;
        return fork;
    }

    /** The messages that bring the model from what it was told last to {@code now}; they count as told. */
    public List<RawJson> update(ContextSnapshot now) {
        ToldContext before = told;
        told = ToldContext.of(now);
        return before == null ? everything(now) : changes(before, now);
    }

    /** Whether the model was told anything so far. */
    public boolean isTold() {
        return told != null;
    }

    /** What the model was told last, null if nothing. */
    public @Nullable ToldContext told() {
        return told;
    }

    /** Goes on where the model was told that much already. */
    public void resume(ToldContext known) {
        told = known;
    }

    /** Everything about {@code now}, for a new context window. */
    public List<RawJson> restart(ContextSnapshot now) {
        told = ToldContext.of(now);
        return everything(now);
    }

    private List<RawJson> everything(ContextSnapshot now) {
        return messages(
                Stream.of(
                        now.developerInstructions(),
                        now.permissions(),
                        now.collaborationInstructions(),
                        now.deferredTools()),
                Stream.of(now.project().block(now.cwd(), ""), now.environment().full()));
    }

    private List<RawJson> changes(ToldContext before, ContextSnapshot now) {
        ToldContext after = ToldContext.of(now);
        List<RawJson> messages = new ArrayList<>();
        if (before.model() != null && !before.model().equals(after.model())) {
            messages.add(items.developerMessage(List.of(modelSwitch(now.model()))));
        }
        boolean otherPermissions = !Objects.equals(before.permissions(), after.permissions());
        boolean otherMode = !Objects.equals(before.mode(), after.mode());
        boolean otherTools = !Objects.equals(before.deferredTools(), after.deferredTools());
        boolean otherProject = !Objects.equals(before.project(), after.project());
        messages.addAll(messages(
                Stream.of(
                        otherPermissions ? now.permissions() : null,
                        otherMode ? Objects.requireNonNullElse(now.collaborationInstructions(), defaultMode()) : null,
                        otherTools ? now.deferredTools() : null),
                Stream.of(
                        otherProject
                                ? now.project().block(now.cwd(), Prompts.text("agents-md-replacement") + "\n\n")
                                : null,
                        before.knows(after) ? null : environment(before, after, now))));
        return messages;
    }

    private static String environment(ToldContext before, ToldContext after, ContextSnapshot now) {
        EnvironmentContext environment = now.environment();
        return before.knowsPlace(after) ? environment.withoutPlace() : environment.full();
    }

    private List<RawJson> messages(Stream<@Nullable String> developer, Stream<@Nullable String> user) {
        List<RawJson> messages = new ArrayList<>();
        List<String> developerTexts = texts(developer);
        if (!developerTexts.isEmpty()) {
            messages.add(items.developerMessage(developerTexts));
        }
        List<String> userTexts = texts(user);
        if (!userTexts.isEmpty()) {
            messages.add(items.userMessage(userTexts));
        }
        return messages;
    }

    private String modelSwitch(String model) {
        return "<model_switch>\nThe user chose another model, `" + model
                + "`, for the rest of this conversation. Go on from here by these instructions:\n\n"
                + baseInstructions + "\n</model_switch>";
    }

    private static String defaultMode() {
        return CollaborationInstructions.wrap(Prompts.text("default-mode"));
    }

    private static List<String> texts(Stream<@Nullable String> texts) {
        List<String> present = new ArrayList<>();
        texts.forEach(text -> {
            if (text != null) {
                present.add(text);
            }
        });
        return present;
    }
}

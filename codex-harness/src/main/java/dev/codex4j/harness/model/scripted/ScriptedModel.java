package dev.codex4j.harness.model.scripted;

import dev.codex4j.harness.internal.model.ScriptedStream;
import dev.codex4j.harness.model.ModelClient;
import dev.codex4j.harness.model.ModelRequest;
import dev.codex4j.harness.model.ModelStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@link ModelClient} that answers by rules. Immutable and safe for use by many threads; its streams decode the same
 * events that a provider would send.
 */
public final class ScriptedModel implements ModelClient {
    private record Rule(Condition condition, Function<Situation, Reply> reply) {}

    private final List<Rule> rules;
    private final Duration pace;
    private final Consumer<Conversation> observer;

    private ScriptedModel(Builder builder) {
        this.rules = List.copyOf(builder.rules);
        this.pace = builder.pace;
        this.observer = builder.observer;
    }

    /** Starts a model without rules. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public ModelStream open(ModelRequest request) {
        return new ScriptedStream(() -> answer(Conversation.of(request)), pace);
    }

    /** Does nothing: a scripted model holds nothing. */
    @Override
    public void close() {}

    Duration pace() {
        return pace;
    }

    /** The events that answer a request. */
    List<ObjectNode> answer(Conversation conversation) {
        observer.accept(conversation);
        for (Rule rule : rules) {
            Optional<Match> match = rule.condition().check(conversation);
            if (match.isPresent()) {
                Reply reply = rule.reply().apply(new Situation(conversation, match.get()));
                return ReplyEvents.write(reply, conversation);
            }
        }
        String last = conversation
                .lastToolOutput()
                .map(output -> "the tool output: " + output)
                .orElseGet(
                        () -> "the user message: " + conversation.userMessage().orElse("(none)"));
        return ReplyEvents.write(
                Reply.empty().fail("invalid_prompt", "The scripted model has no rule for " + last), conversation);
    }

    /** Collects rules; the first one that applies answers. */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>();
        private Duration pace = Duration.ZERO;
        private Consumer<Conversation> observer = conversation -> {};

        private Builder() {}

        /** Starts a rule for when {@code condition} holds. */
        public Answer when(Condition condition) {
            return new Answer(this, condition);
        }

        /** Starts a rule for everything that the rules before it leave. */
        public Answer otherwise() {
            return new Answer(this, conversation -> Optional.of(Match.of("")));
        }

        /** Waits so long before each event, so that people can watch; zero unless set. */
        public Builder pace(Duration value) {
            this.pace = value;
            return this;
        }

        /** Is shown every request before it is answered, on the thread that reads the answer. */
        public Builder observer(Consumer<Conversation> value) {
            this.observer = value;
            return this;
        }

        /** The model. */
        public ScriptedModel build() {
            return new ScriptedModel(this);
        }
    }

    /** The second half of a rule: what to answer. Each method returns to the builder. */
    public static final class Answer {
        private final Builder builder;
        private final Condition condition;

        private Answer(Builder builder, Condition condition) {
            this.builder = builder;
            this.condition = condition;
        }

        /** Answers with a message. */
        public Builder say(String text) {
            return reply(Reply.empty().say(text));
        }

        /** Answers with a message made of what was found. */
        public Builder say(Function<Situation, String> text) {
            return reply(situation -> Reply.empty().say(text.apply(situation)));
        }

        /** Calls a function. */
        public Builder call(String tool, Map<String, ?> arguments) {
            return reply(Reply.empty().call(tool, arguments));
        }

        /** Calls a function with arguments made of what was found. */
        public Builder call(String tool, Function<Situation, Map<String, ?>> arguments) {
            return reply(situation -> Reply.empty().call(tool, arguments.apply(situation)));
        }

        /** Applies a patch; see {@link Reply#patch(String)}. */
        public Builder patch(String patch) {
            return reply(Reply.empty().patch(patch));
        }

        /** Applies a patch made of what was found; see {@link Reply#patch(String)}. */
        public Builder patch(Function<Situation, String> patch) {
            return reply(situation -> Reply.empty().patch(patch.apply(situation)));
        }

        /** Fails as a provider does; see {@link Reply#fail(String, String)}. */
        public Builder fail(String code, String message) {
            return reply(Reply.empty().fail(code, message));
        }

        /** Answers with a whole reply. */
        public Builder reply(Reply reply) {
            return reply(situation -> reply);
        }

        /** Answers with a whole reply made of what was found. */
        public Builder reply(Function<Situation, Reply> reply) {
            builder.rules.add(new Rule(condition, reply));
            return builder;
        }
    }
}

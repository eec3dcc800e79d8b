package dev.codex4j.harness.internal.thread;

import dev.codex4j.harness.internal.config.ResolvedConfig;
import dev.codex4j.harness.internal.context.ProjectInstructions;
import dev.codex4j.harness.internal.turn.TurnSettings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What configuration and request make of a thread.
 *
 * @param config the configuration that holds for it
 * @param settings what it is set to
 * @param projectSearch how rule files are found
 * @param instructionSources the files that its model is instructed from
 * @param warnings what whoever starts it is to be warned of
 */
record ThreadSetup(
        ResolvedConfig config,
        TurnSettings settings,
        ProjectInstructions.Search projectSearch,
        List<String> instructionSources,
        List<String> warnings) {
    ThreadSetup {
        instructionSources = List.copyOf(instructionSources);
        warnings = List.copyOf(warnings);
    }

    /** The same, confined as another thread was, if that is known. */
    ThreadSetup confinedAs(@Nullable TurnSettings before) {
        return before == null
                ? this
                : new ThreadSetup(
                        config,
                        settings.withSandbox(before.sandboxPolicy()),
                        projectSearch,
                        instructionSources,
                        warnings);
    }

    /** The same, with a warning if another model goes on than the one that worked before. */
    ThreadSetup warningOfOtherModel(@Nullable TurnSettings before) {
        if (before == null || before.model().equals(settings.model())) {
            return this;
        }
        String warning = "This thread was used with model `" + before.model() + "` before and goes on with `"
                + settings.model() + "`, which may do worse with a conversation that is not its own.";
        return new ThreadSetup(
                config,
                settings,
                projectSearch,
                instructionSources,
                Stream.concat(warnings.stream(), Stream.of(warning)).toList());
    }

    /** The same, with all about the model as it was before, if that is known. */
    ThreadSetup thinkingAs(@Nullable TurnSettings before) {
        return before == null
                ? this
                : new ThreadSetup(config, settings.thinkingAs(before), projectSearch, instructionSources, warnings);
    }
}

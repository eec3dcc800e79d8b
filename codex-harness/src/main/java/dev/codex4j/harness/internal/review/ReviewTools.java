package dev.codex4j.harness.internal.review;

import dev.codex4j.harness.internal.diff.TurnDiff;
import dev.codex4j.harness.internal.exec.ExecSessions;
import dev.codex4j.harness.internal.turn.ModelTraits;
import dev.codex4j.harness.internal.turn.ToolBox;
import dev.codex4j.harness.internal.turn.TurnServices;
import dev.codex4j.harness.internal.turn.TurnSettings;
import java.util.Set;

/** The tools of a reviewer: enough to look at code and to try it out. */
public final class ReviewTools implements TurnServices.ToolSource {
    private static final Set<String> NAMES = Set.of("exec_command", "write_stdin", "request_user_input", "view_image");

    private final TurnServices.ToolSource all;

    /** @param all the tools to choose from; closed with these */
    public ReviewTools(TurnServices.ToolSource all) {
        this.all = all;
    }

    @Override
    public ToolBox tools(TurnSettings settings, ModelTraits traits, TurnDiff diff) {
        return all.tools(settings, traits, diff).only(NAMES);
    }

    @Override
    public ExecSessions commands() {
        return all.commands();
    }

    @Override
    public void close() {
        all.close();
    }
}

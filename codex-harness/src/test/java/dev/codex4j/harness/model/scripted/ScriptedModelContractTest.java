package dev.codex4j.harness.model.scripted;

import dev.codex4j.harness.internal.model.ModelClientContract;
import dev.codex4j.harness.model.ModelClient;
import java.time.Duration;

class ScriptedModelContractTest extends ModelClientContract {
    @Override
    protected ModelClient answering(String text) {
        return ScriptedModel.builder().otherwise().say(text).build();
    }

    @Override
    protected ModelClient silent() {
        return ScriptedModel.builder()
                .otherwise()
                .say("never")
                .pace(Duration.ofDays(1))
                .build();
    }
}

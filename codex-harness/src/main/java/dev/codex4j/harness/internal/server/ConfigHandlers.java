package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.config.ConfigAnswers;
import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.config.ConfigReadParams;
import dev.codex4j.protocol.config.ConfigReadResponse;
import dev.codex4j.protocol.config.requirements.ConfigRequirementsReadParams;
import dev.codex4j.protocol.config.requirements.ConfigRequirementsReadResponse;
import dev.codex4j.protocol.json.ProtocolJson;
import java.nio.file.Path;

/** Answers requests about the configuration. */
final class ConfigHandlers {
    private final ConfigAnswers answers;

    ConfigHandlers(ConfigAnswers answers) {
        this.answers = answers;
    }

    void register(Router router) {
        router.answer(ConfigReadParams.class, this::read);
        router.answer(
                ConfigRequirementsReadParams.class,
                params -> ProtocolJson.decode(answers.requirements(), ConfigRequirementsReadResponse.class));
    }

    private ConfigReadResponse read(ConfigReadParams params) {
        String cwd = params.cwd();
        try {
            return ProtocolJson.decode(
                    answers.read(cwd == null ? null : Path.of(cwd), params.includeLayers()), ConfigReadResponse.class);
        } catch (ConfigException e) {
            throw new RpcException(RpcException.INTERNAL_ERROR, String.valueOf(e.getMessage()));
        }
    }
}

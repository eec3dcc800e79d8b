package dev.codex4j.harness.internal.rollout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.TurnError;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ErrorFormTest {
    @ParameterizedTest
    @ValueSource(strings = {"invalid_prompt", "bio_policy", "a_kind_of_tomorrow"})
    void kindsThatOnlyRolloutsKnowAreShownToClientsAsOther(String kind) {
        assertEquals(CodexErrorInfo.OTHER, read(kind).codexErrorInfo());
    }

    @Test
    void kindsThatClientsKnowStay() {
        assertEquals(
                CodexErrorInfo.CONTEXT_WINDOW_EXCEEDED,
                read("context_window_exceeded").codexErrorInfo());
    }

    private static TurnError read(String kind) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        error.put("message", "it failed").put("codex_error_info", kind);
        return Objects.requireNonNull(ErrorForm.fromDisk(error));
    }
}

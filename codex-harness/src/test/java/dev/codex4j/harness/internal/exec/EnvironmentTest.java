package dev.codex4j.harness.internal.exec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private static final Map<String, String> HOST =
            Map.of("PATH", "/bin", "HOME", "/home/me", "API_KEY", "k", "my_token", "t", "EDITOR", "vi", "AWS_X", "a");

    @Test
    void everythingIsInheritedByDefault() {
        assertEquals(HOST, EnvironmentPolicy.DEFAULT.apply(HOST));
    }

    @Test
    void secretsAreDroppedOnDemand() {
        assertEquals(
                Set.of("PATH", "HOME", "EDITOR", "AWS_X"),
                policy(EnvironmentPolicy.Inherit.ALL, false, List.of(), Map.of(), List.of())
                        .apply(HOST)
                        .keySet());
    }

    @Test
    void theCoreAndNothingCanBeStartedFrom() {
        assertEquals(
                Map.of("PATH", "/bin", "HOME", "/home/me"),
                policy(EnvironmentPolicy.Inherit.CORE, true, List.of(), Map.of(), List.of())
                        .apply(HOST));
        assertEquals(
                Map.of("A", "b"),
                policy(EnvironmentPolicy.Inherit.NONE, true, List.of(), Map.of("A", "b"), List.of())
                        .apply(HOST));
    }

    @Test
    void excludedThenSetThenOnlyIncluded() {
        assertEquals(
                Map.of("AWS_X", "set", "PATH", "/bin"),
                policy(
                                EnvironmentPolicy.Inherit.ALL,
                                true,
                                List.of("aws_*", "EDIT??"),
                                Map.of("AWS_X", "set", "OTHER", "o"),
                                List.of("AWS*", "PATH", "EDITOR"))
                        .apply(HOST));
    }

    @Test
    void valuesAreNotPrinted() {
        EnvironmentPolicy policy =
                policy(EnvironmentPolicy.Inherit.ALL, true, List.of(), Map.of("PASSWORD", "hunter2"), List.of());
        assertFalse(policy.toString().contains("hunter2"));
    }

    private static EnvironmentPolicy policy(
            EnvironmentPolicy.Inherit inherit,
            boolean keepSecrets,
            List<String> exclude,
            Map<String, String> set,
            List<String> includeOnly) {
        return new EnvironmentPolicy(inherit, keepSecrets, exclude, set, includeOnly);
    }

    @Test
    void toolsAreKeptQuietAndCallsNamed() {
        ExecEnvironment environment =
                new ExecEnvironment(Map.of("PAGER", "less", "X", "y"), "thread-1", "session-1", "1.2.3");
        Map<String, String> variables = environment.forCall("call-1", false);
        assertEquals("y", variables.get("X"));
        assertEquals("cat", variables.get("PAGER"));
        assertEquals("dumb", variables.get("TERM"));
        assertEquals("thread-1", variables.get("CODEX_THREAD_ID"));
        assertEquals("call-1", variables.get("CODEX_TOOL_CALL_ID"));
        assertEquals("1", variables.get("CODEX_SANDBOX_NETWORK_DISABLED"));
        assertFalse(environment.forCall("call-1", true).containsKey("CODEX_SANDBOX_NETWORK_DISABLED"));
    }
}

package dev.codex4j.harness.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.permission.ActivePermissionProfile;
import dev.codex4j.protocol.permission.PermissionProfileListParams;
import dev.codex4j.protocol.permission.PermissionProfileSummary;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.permission.SandboxPolicy;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdatedNotification;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnStartParams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients choose permission profiles by name. */
class NamedPermissionsTest {
    @TempDir
    Path folder;

    private ConnectedClient client;

    @BeforeEach
    void connect() throws IOException {
        Files.writeString(folder.resolve("config.toml"), """
                [permissions.mine]
                description = "the workspace only"
                filesystem = { ":root" = "read", ":workspace_roots" = { "." = "write", "secret" = "deny" } }
                """);
        client = new ConnectedClient(folder, Map.of("default_permissions", ":read-only"));
    }

    @AfterEach
    void close() {
        client.close();
    }

    private ThreadStartResponse start(String permissions) {
        return client.request(
                ThreadStartParams.builder().permissions(permissions).build());
    }

    private String context(int request) {
        return client.asked().get(request).input().stream()
                .map(Object::toString)
                .filter(item -> item.contains("<environment_context>"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void theDefaultIsWhatTheConfigurationSays() {
        ThreadStartResponse started = client.request(ThreadStartParams.builder().build());

        assertEquals(new ActivePermissionProfile(":read-only", null), started.activePermissionProfile());
        assertTrue(started.sandbox() instanceof SandboxPolicy.ReadOnly);
    }

    @Test
    void aThreadIsStartedUnderAProfile() {
        ThreadStartResponse started = start("mine");

        assertEquals(new ActivePermissionProfile("mine", null), started.activePermissionProfile());
        assertTrue(started.sandbox() instanceof SandboxPolicy.WorkspaceWrite);
        client.run(started.thread().id(), "go");
        assertTrue(context(0)
                .contains("<entry access=\\\"deny\\\" escalatable=\\\"false\\\"><path>" + folder + "/secret</path>"));
    }

    @Test
    void aTurnCanBringAnotherProfileWhichStays() {
        String thread = start(":read-only").thread().id();
        client.request(TurnStartParams.builder(
                        thread, List.of(UserInput.Text.builder("go").build()))
                .permissions("mine")
                .build());

        ThreadSettingsUpdatedNotification changed =
                client.await(ThreadSettingsUpdatedNotification.class, event -> true);
        assertEquals(
                new ActivePermissionProfile("mine", null),
                changed.threadSettings().activePermissionProfile());
        client.await(TurnCompletedNotification.class, event -> true);
        assertTrue(context(0).contains("/secret</path>"));
    }

    @Test
    void aPolicyThatIsWrittenOutTakesTheNameAway() {
        String thread = start("mine").thread().id();
        client.request(TurnStartParams.builder(
                        thread, List.of(UserInput.Text.builder("go").build()))
                .sandboxPolicy(SandboxPolicy.ReadOnly.builder().build())
                .build());

        assertNull(client.await(ThreadSettingsUpdatedNotification.class, event -> true)
                .threadSettings()
                .activePermissionProfile());
    }

    @Test
    void aModeOutranksTheConfiguredProfile() {
        ThreadStartResponse started = client.request(
                ThreadStartParams.builder().sandbox(SandboxMode.WORKSPACE_WRITE).build());

        assertNull(started.activePermissionProfile());
        assertTrue(started.sandbox() instanceof SandboxPolicy.WorkspaceWrite);
    }

    @Test
    void aNameThatNobodyKnowsIsRefused() {
        assertEquals(
                "failed to load configuration: default_permissions refers to undefined profile `zz`",
                client.refusal(ThreadStartParams.builder().permissions("zz").build()));
        assertEquals(
                "`permissions` cannot be combined with `sandbox`",
                client.refusal(ThreadStartParams.builder()
                        .permissions("mine")
                        .sandbox(SandboxMode.READ_ONLY)
                        .build()));
        String thread = start("mine").thread().id();
        assertEquals(
                "failed to load configuration: default_permissions refers to undefined profile `zz`",
                client.refusal(TurnStartParams.builder(
                                thread, List.of(UserInput.Text.builder("go").build()))
                        .permissions("zz")
                        .build()));
    }

    @Test
    void theProfilesAreListed() {
        assertEquals(
                List.of(
                        new PermissionProfileSummary(":read-only", null, true),
                        new PermissionProfileSummary(":workspace", null, true),
                        new PermissionProfileSummary(":danger-full-access", null, true),
                        new PermissionProfileSummary("mine", "the workspace only", true)),
                client.request(PermissionProfileListParams.builder().build()).data());
    }
}

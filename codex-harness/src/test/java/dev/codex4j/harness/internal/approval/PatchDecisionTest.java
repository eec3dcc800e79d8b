package dev.codex4j.harness.internal.approval;

import static dev.codex4j.harness.internal.approval.CommandDecisionMatrixTest.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.codex4j.harness.sandbox.PermissionProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A patch under a policy and a sandbox")
class PatchDecisionTest {
    private static final String READ_ONLY =
            "patch rejected: writing is blocked by read-only sandbox; rejected by user approval settings";
    private static final String OUTSIDE =
            "patch rejected: writing outside of the project; rejected by user approval settings";

    @TempDir
    Path folder;

    private Path workspace;

    @BeforeEach
    void prepare() throws IOException {
        workspace = Files.createDirectory(folder.resolve("workspace"));
        Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(workspace.resolve("link"), folder.resolve("outside"));
        Files.createSymbolicLink(workspace.resolve("dangling"), folder.resolve("missing"));
        Files.createSymbolicLink(workspace.resolve("inner"), workspace.resolve("src"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
            on-request | workspace | in.txt       | apply
            never      | workspace | in.txt       | apply
            granular   | workspace | in.txt       | apply
            no-escape  | workspace | in.txt       | apply
            untrusted  | workspace | in.txt       | ask
            on-request | workspace | a/../in.txt  | apply
            on-request | workspace | inner/x      | apply
            on-request | workspace | ../out.txt   | ask
            granular   | workspace | ../out.txt   | ask
            no-rules   | workspace | ../out.txt   | ask
            untrusted  | workspace | ../out.txt   | ask
            never      | workspace | ../out.txt   | outside
            no-escape  | workspace | ../out.txt   | outside
            on-request | workspace | .git/x       | ask
            on-request | workspace | .GIT/x       | ask
            on-request | workspace | .codex/x     | ask
            on-request | workspace | .agents/x    | ask
            never      | workspace | .aws/x       | outside
            never      | workspace | .gitignore   | apply
            on-request | workspace | link/x       | blocked
            never      | workspace | link/x       | blocked
            untrusted  | workspace | link/x       | blocked
            never      | workspace | dangling     | blocked
            on-request | read-only | in.txt       | ask
            untrusted  | read-only | in.txt       | ask
            never      | read-only | in.txt       | read-only
            no-escape  | read-only | link/x       | read-only
            on-request | full      | ../out.txt   | apply
            never      | full      | .git/x       | apply
            never      | full      | link/x       | apply
            untrusted  | full      | in.txt       | ask
            on-request | external  | ../out.txt   | apply
            """)
    void isDecided(String policy, String sandbox, String path, String expected) {
        PermissionProfile profile =
                switch (sandbox) {
                    case "workspace" ->
                        PermissionProfile.workspaceWrite(List.of(workspace), List.of(), false, true, true);
                    case "read-only" -> PermissionProfile.readOnly(false);
                    case "external" -> new PermissionProfile.External(false);
                    default -> new PermissionProfile.Disabled();
                };
        PatchDecision decision = PatchDecisions.decide(List.of(workspace.resolve(path)), policy(policy), profile);
        assertEquals(expected, shown(decision));
    }

    @Test
    @DisplayName("is decided by the strictest of its paths")
    void strictestPath() {
        PermissionProfile profile = PermissionProfile.workspaceWrite(List.of(workspace), List.of(), false, true, true);
        assertInstanceOf(
                PatchDecision.Ask.class,
                PatchDecisions.decide(
                        List.of(workspace.resolve("a"), folder.resolve("b")), policy("on-request"), profile));
    }

    private static String shown(PatchDecision decision) {
        if (decision instanceof PatchDecision.Reject reject) {
            return switch (reject.output()) {
                case READ_ONLY -> "read-only";
                case OUTSIDE -> "outside";
                default -> reject.output();
            };
        }
        return decision instanceof PatchDecision.Apply
                ? "apply"
                : decision instanceof PatchDecision.Ask ? "ask" : "blocked";
    }
}

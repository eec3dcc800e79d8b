package dev.codex4j.harness.internal.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.internal.sandbox.PlatformSandbox;
import dev.codex4j.harness.model.scripted.Reply;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.approval.GrantedPermissionProfile;
import dev.codex4j.protocol.approval.PermissionGrantScope;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalParams;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalResponse;
import dev.codex4j.protocol.permission.AdditionalFileSystemPermissions;
import dev.codex4j.protocol.permission.AdditionalNetworkPermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The model asks to be allowed more, and the user decides. */
@Timeout(60)
class RequestPermissionsTest {
    private static final String NOTHING =
            "{\"permissions\":{\"network\":null,\"file_system\":null},\"scope\":\"turn\"}";

    @TempDir
    Path folder;

    private Path outside = Path.of("");
    private @Nullable ToolThread thread;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = folder.toRealPath();
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(outside.resolve("sub"));
        Files.createDirectories(folder.resolve("ws"));
    }

    @AfterEach
    void close() {
        if (thread != null) {
            thread.close();
        }
    }

    private ToolThread thread(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "features.request_permissions_tool", "true",
                "approval_policy", "on-request",
                "sandbox_mode", "workspace-write",
                "sandbox_workspace_write.exclude_slash_tmp", "true",
                "sandbox_workspace_write.exclude_tmpdir_env_var", "true"));
        all.addAll(List.of(settings));
        ToolThread made = new ToolThread(
                folder.resolve("ws"),
                setup -> {
                    for (int i = 0; i < all.size(); i += 2) {
                        setup.setting(all.get(i), all.get(i + 1));
                    }
                    return setup;
                },
                start -> start);
        thread = made;
        return made;
    }

    private Reply asksToWrite(Path... places) {
        List<String> paths = List.of(places).stream().map(Path::toString).toList();
        return Reply.empty()
                .call(
                        "request_permissions",
                        Map.of("reason", "to build", "permissions", Map.of("file_system", Map.of("write", paths))));
    }

    private static Reply command(String script) {
        return Reply.empty().call("exec_command", Map.of("cmd", script, "login", false));
    }

    private static CompletableFuture<?> granted(PermissionGrantScope scope, Path... write) {
        List<String> paths = List.of(write).stream().map(Path::toString).toList();
        return CompletableFuture.completedFuture(
                PermissionsRequestApprovalResponse.builder(GrantedPermissionProfile.builder()
                                .fileSystem(AdditionalFileSystemPermissions.builder()
                                        .write(paths)
                                        .build())
                                .build())
                        .scope(scope)
                        .build());
    }

    private static void assumeSandbox(Path state) {
        Optional<String> reason = PlatformSandbox.of(System.getenv(), state.resolve("state"), Runnable::run)
                .unusable();
        assumeTrue(reason.isEmpty(), () -> "no sandbox on this machine: " + reason.orElse(""));
    }

    private String echoOf(Path place, String scope) {
        return "{\"permissions\":{\"network\":null,\"file_system\":{\"write\":[\"" + place + "\"]}},\"scope\":\""
                + scope + "\"}";
    }

    @Test
    void theUserIsAskedForWhatTheModelWants() {
        ToolThread thread = thread().script(Reply.empty()
                        .call(
                                "request_permissions",
                                Map.of(
                                        "reason",
                                        "to build",
                                        "permissions",
                                        Map.of(
                                                "file_system",
                                                Map.of("write", List.of("sub/../build", outside.toString(), "build")),
                                                "network",
                                                Map.of("enabled", true)))))
                .answering(question -> granted(PermissionGrantScope.TURN));
        thread.run("go");

        PermissionsRequestApprovalParams asked =
                (PermissionsRequestApprovalParams) thread.questions().get(0);
        assertEquals("to build", asked.reason());
        assertEquals(folder.resolve("ws").toString(), asked.cwd());
        AdditionalFileSystemPermissions files =
                Objects.requireNonNull(asked.permissions().fileSystem());
        assertEquals(List.of(folder.resolve("ws/build").toString(), outside.toString()), files.write());
        assertEquals(2, Objects.requireNonNull(files.entries()).size());
        assertEquals(new AdditionalNetworkPermissions(true), asked.permissions().network());
        assertEquals(NOTHING, thread.output());
    }

    @Test
    void aGrantForTheTurnWidensTheSandboxUntilItEnds() {
        assumeSandbox(folder);
        ToolThread thread = thread().script(asksToWrite(outside), command("touch " + outside.resolve("during")))
                .answering(question -> granted(PermissionGrantScope.TURN, outside));
        thread.run("go");
        assertEquals(echoOf(outside, "turn"), thread.outputs().get(0).stringValue());
        thread.script(command("touch " + outside.resolve("after")));
        thread.run("and again");

        assertTrue(
                Files.exists(outside.resolve("during")), () -> thread.outputs().toString());
        assertFalse(Files.exists(outside.resolve("after")));
    }

    @Test
    void aGrantForTheSessionLasts() {
        assumeSandbox(folder);
        ToolThread thread = thread().script(asksToWrite(outside))
                .answering(question -> granted(PermissionGrantScope.SESSION, outside));
        thread.run("go");
        assertEquals(echoOf(outside, "session"), thread.output());
        thread.script(command("touch " + outside.resolve("later")));
        thread.run("and again");

        assertTrue(Files.exists(outside.resolve("later")));
    }

    @Test
    void aPatchMayTouchWhatWasGranted() {
        ToolThread thread = thread().script(
                        asksToWrite(outside),
                        Reply.empty()
                                .patch("*** Begin Patch\n*** Add File: " + outside.resolve("new.txt")
                                        + "\n+hello\n*** End Patch\n"))
                .answering(question -> granted(PermissionGrantScope.TURN, outside));
        thread.run("go");

        assertTrue(Files.exists(outside.resolve("new.txt")));
        assertEquals(1, thread.questions().size());
    }

    @Test
    void lessThanWasAskedForCanBeGrantedButNotMore() {
        Path other = folder.resolve("other");
        ToolThread thread = thread().script(asksToWrite(outside), asksToWrite(outside), asksToWrite(outside));
        List<Path> grants = new ArrayList<>(List.of(outside.resolve("sub"), folder, other));
        thread.answering(question -> granted(PermissionGrantScope.TURN, grants.remove(0)));
        thread.run("go");

        assertEquals(
                echoOf(outside.resolve("sub"), "turn"), thread.outputs().get(0).stringValue());
        assertEquals(NOTHING, thread.outputs().get(1).stringValue());
        assertEquals(NOTHING, thread.outputs().get(2).stringValue());
    }

    @Test
    void noAnswerOrOneThatIsNotUnderstoodGrantsNothing() {
        List<Function<Path, CompletableFuture<?>>> answers = new ArrayList<>(List.of(
                place -> CompletableFuture.failedFuture(new RpcException(-1, "no")),
                place -> granted(new PermissionGrantScope("forever"), place),
                place -> CompletableFuture.completedFuture(PermissionsRequestApprovalResponse.builder(
                                GrantedPermissionProfile.builder()
                                        .fileSystem(AdditionalFileSystemPermissions.builder()
                                                .write(List.of(place.toString()))
                                                .build())
                                        .build())
                        .strictAutoReview(true)
                        .build())));
        ToolThread thread = thread().script(asksToWrite(outside), asksToWrite(outside), asksToWrite(outside))
                .answering(question -> answers.remove(0).apply(outside));
        thread.run("go");

        thread.outputs().forEach(output -> assertEquals(NOTHING, output.stringValue()));
        assertEquals(3, thread.outputs().size());
    }

    @Test
    void nobodyIsAskedWhereThePolicyForbidsIt() {
        ToolThread thread = thread("approval_policy", "never").script(asksToWrite(outside));
        thread.run("go");

        assertEquals(NOTHING, thread.output());
        assertEquals(List.of(), thread.questions());
    }

    @Test
    void aWishForNothingIsNone() {
        ToolThread thread = thread().script(
                        Reply.empty().call("request_permissions", Map.of("permissions", Map.of())),
                        Reply.empty().call("request_permissions", Map.of()),
                        Reply.empty().call("request_permissions", Map.of("permissions", Map.of("bogus", 1))));
        thread.run("go");

        assertEquals(
                "request_permissions requires at least one permission",
                thread.outputs().get(0).stringValue());
        assertTrue(thread.outputs()
                .get(1)
                .stringValue()
                .startsWith("failed to parse function arguments: missing field `permissions`"));
        assertEquals(
                "failed to parse function arguments: unknown field `bogus`, expected `network` or `file_system`",
                thread.outputs().get(2).stringValue());
    }

    @Test
    void theToolIsOfferedOnlyWhereItIsSwitchedOn() {
        ToolThread thread = thread("features.request_permissions_tool", "false");
        thread.run("go");

        assertFalse(thread.asked(0).tools().containsKey("request_permissions"));
    }
}

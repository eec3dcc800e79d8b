package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.approval.ApprovalPolicy;
import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.tool.Tool;
import dev.codex4j.harness.tool.ToolCall;
import dev.codex4j.harness.tool.ToolContext;
import dev.codex4j.harness.tool.ToolOutput;
import dev.codex4j.protocol.approval.PermissionGrantScope;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalParams;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalResponse;
import dev.codex4j.protocol.thread.ThreadActiveFlag;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code request_permissions}: asks the user to widen what later commands may touch. */
final class RequestPermissionsTool implements Tool {
    static final String NAME = "request_permissions";

    private static final GrantedPermissions.Grant NOTHING = new GrantedPermissions.Grant(List.of(), List.of(), false);

    private final GrantedPermissions granted;
    private final ApprovalPolicy policy;
    private final Path home;

    /**
     * @param granted learns what the user grants
     * @param home what {@code ~} stands for
     */
    RequestPermissionsTool(GrantedPermissions granted, ApprovalPolicy policy, Path home) {
        this.granted = granted;
        this.policy = policy;
        this.home = home;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JsonNode declaration() {
        return ToolDeclarations.of(NAME);
    }

    @Override
    public ToolOutput call(ToolCall call, ToolContext context) throws InterruptedException {
        PermissionWish wish;
        try {
            wish = PermissionWish.parse(call.input(), context.cwd(), home);
        } catch (ArgumentException e) {
            return ToolOutput.text(Objects.requireNonNull(e.getMessage()));
        }
        if (wish.isEmpty()) {
            return ToolOutput.text("request_permissions requires at least one permission");
        }
        return mayAsk() ? ask(wish, call, context) : told(NOTHING, PermissionGrantScope.TURN);
    }

    private boolean mayAsk() {
        return policy instanceof ApprovalPolicy.Granular granular
                ? granular.requestPermissions()
                : policy != ApprovalPolicy.Simple.NEVER;
    }

    private ToolOutput ask(PermissionWish wish, ToolCall call, ToolContext context) throws InterruptedException {
        CompletableFuture<PermissionsRequestApprovalResponse> question = context.ask(
                PermissionsRequestApprovalParams.builder()
                        .threadId(context.threadId())
                        .turnId(context.turnId())
                        .itemId(call.callId())
                        .environmentId("local")
                        .startedAtMs(context.now())
                        .cwd(context.cwd().toString())
                        .reason(wish.reason())
                        .permissions(wish.asked())
                        .build(),
                ThreadActiveFlag.WAITING_ON_APPROVAL);
        try {
            return grant(wish, question.get());
        } catch (ExecutionException noAnswer) {
            return told(NOTHING, PermissionGrantScope.TURN);
        }
    }

    private ToolOutput grant(PermissionWish wish, PermissionsRequestApprovalResponse answer) {
        PermissionGrantScope scope = answer.scope();
        boolean session = scope.equals(PermissionGrantScope.SESSION);
        boolean understood = session || scope.equals(PermissionGrantScope.TURN);
        if (!understood || Boolean.TRUE.equals(answer.strictAutoReview())) {
            // Nobody here reviews commands by themselves, so what hangs on such a review is not granted.
            return told(NOTHING, PermissionGrantScope.TURN);
        }
        GrantedPermissions.Grant grant = wish.granted(answer.permissions());
        if (session) {
            granted.addForSession(grant);
        } else {
            granted.add(grant);
        }
        return told(grant, scope);
    }

    private static ToolOutput told(GrantedPermissions.Grant grant, PermissionGrantScope scope) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode told = json.objectNode();
        ObjectNode permissions = told.putObject("permissions");
        if (grant.network()) {
            permissions.putObject("network").put("enabled", true);
        } else {
            permissions.putNull("network");
        }
        if (grant.read().isEmpty() && grant.write().isEmpty()) {
            permissions.putNull("file_system");
        } else {
            ObjectNode files = permissions.putObject("file_system");
            put(files, "read", grant.read());
            put(files, "write", grant.write());
        }
        return ToolOutput.text(told.put("scope", scope.value()).toString());
    }

    private static void put(ObjectNode files, String access, List<Path> places) {
        if (!places.isEmpty()) {
            ArrayNode list = files.putArray(access);
            places.forEach(place -> list.add(place.toString()));
        }
    }
}

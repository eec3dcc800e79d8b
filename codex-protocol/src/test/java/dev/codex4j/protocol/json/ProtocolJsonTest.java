package dev.codex4j.protocol.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.DecodeException;
import dev.codex4j.protocol.Methods;
import dev.codex4j.protocol.ProtocolMethod;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.account.login.LoginAccountParams;
import dev.codex4j.protocol.item.ThreadItem;
import dev.codex4j.protocol.item.UserInput;
import dev.codex4j.protocol.permission.AskForApproval;
import dev.codex4j.protocol.permission.SandboxMode;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadArchiveResponse;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.turn.CodexErrorInfo;
import dev.codex4j.protocol.turn.Turn;
import dev.codex4j.protocol.turn.TurnSettingsUpdateParams;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolJsonTest {
    @Test
    void absentMembersAreLeftOutAndAlwaysWrittenOnesAreNull() {
        assertEquals(
                "{}", ProtocolJson.encodeToString(ThreadStartParams.builder().build()));
        Turn turn = Turn.builder("t", List.of(), TurnStatus.IN_PROGRESS).build();
        assertEquals(
                "{\"id\":\"t\",\"rootTurnId\":null,\"items\":[],\"itemsView\":\"full\",\"status\":\"inProgress\","
                        + "\"error\":null,\"startedAt\":null,\"completedAt\":null,\"durationMs\":null}",
                ProtocolJson.encodeToString(turn));
    }

    @Test
    void explicitNullsAreAcceptedWhereverAMemberMayBeAbsent() {
        ThreadStartParams params = ProtocolJson.decode("{\"cwd\":null,\"ephemeral\":null}", ThreadStartParams.class);
        assertEquals(ThreadStartParams.builder().build(), params);
    }

    @Test
    void keepingClearingAndSettingAreToldApart() {
        TurnStartParams.Builder turn = TurnStartParams.builder("t", List.of());
        assertEquals("{\"threadId\":\"t\",\"input\":[]}", ProtocolJson.encodeToString(turn.build()));
        String cleared =
                ProtocolJson.encodeToString(turn.serviceTier(Change.clear()).build());
        assertEquals("{\"threadId\":\"t\",\"input\":[],\"serviceTier\":null}", cleared);
        assertTrue(ProtocolJson.decode(cleared, TurnStartParams.class)
                .serviceTier()
                .isClear());
        String set =
                ProtocolJson.encodeToString(turn.serviceTier(Change.to("fast")).build());
        assertEquals(
                "fast",
                ProtocolJson.decode(set, TurnStartParams.class).serviceTier().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {}                                                    | missing field `threadId`                      | /threadId
                    {"threadId":1,"input":[]}                             | invalid type: integer `1`, expected a string  | /threadId
                    {"threadId":null,"input":[]}                          | invalid type: null, expected a string         | /threadId
                    {"threadId":"t"}                                      | missing field `input`                         | /input
                    {"threadId":"t","input":{}}                           | invalid type: map, expected a sequence        | /input
                    {"threadId":"t","input":[{"type":"text"}]}            | missing field `text`                          | /input/0/text
                    {"threadId":"t","input":[{"text":"x"}]}               | missing field `type`                          | /input/0/type
                    {"threadId":"t","input":[],"threadId":"u"}            | duplicate field `threadId`                    | /threadId
                    {"threadId":"t","input":[{"type":"image"}]}           | missing field `url` or `fileId`               | /input/0
                    """)
    void errorsNameWhatIsWrongAndWhere(String json, String reason, String pointer) {
        DecodeException error = assertThrows(
                DecodeException.class, () -> ProtocolJson.decode(json, TurnStartParams.class, Strictness.STRICT));
        assertEquals(reason, error.reason());
        assertEquals(pointer, error.pointer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    {"limit":"x"}        | invalid type: string "x", expected u32
                    {"limit":-1}         | invalid value: integer `-1`, expected u32
                    {"limit":4294967296} | invalid value: integer `4294967296`, expected u32
                    {"limit":1.5}        | invalid type: floating point `1.5`, expected u32
                    """)
    void numbersMustFitTheirType(String json, String reason) {
        DecodeException error =
                assertThrows(DecodeException.class, () -> ProtocolJson.decode(json, ThreadListParams.class));
        assertEquals(reason, error.reason());
    }

    @Test
    void serversRefuseWhatTheyDoNotKnow() {
        assertEquals(
                "unknown variant `bogus`, expected one of `read-only`, `workspace-write`, `danger-full-access`",
                strictRefusal("{\"sandbox\":\"bogus\"}", ThreadStartParams.class));
        assertEquals(
                "unknown variant `bogus`, expected one of `untrusted`, `on-request`, `never`, `granular`",
                strictRefusal("{\"approvalPolicy\":\"bogus\"}", ThreadStartParams.class));
        assertTrue(strictRefusal("{\"threadId\":\"t\",\"input\":[{\"type\":\"bogus\"}]}", TurnStartParams.class)
                .startsWith("unknown variant `bogus`, expected one of `text`"));
        assertEquals(
                "unknown field `bogus`, expected one of `threadId`, `turnId`, `approvalsReviewer`, `environments`, "
                        + "`model`, `effort`, `summary`, `serviceTier`",
                strictRefusal("{\"bogus\":1}", TurnSettingsUpdateParams.class));
    }

    private static String strictRefusal(String json, Class<?> type) {
        return assertThrows(DecodeException.class, () -> ProtocolJson.decode(json, type, Strictness.STRICT))
                .reason();
    }

    @Test
    void clientsKeepWhatTheyDoNotKnow() {
        String item = "{\"type\":\"hologram\",\"id\":\"i\",\"beams\":[1,{\"x\":null}]}";
        ThreadItem unknown = ProtocolJson.decode(item, ThreadItem.class);
        assertInstanceOf(ThreadItem.Unknown.class, unknown);
        assertEquals("i", unknown.id());
        assertEquals(item, ProtocolJson.encodeToString(unknown));
        SandboxMode mode = ProtocolJson.decode("\"moon\"", SandboxMode.class);
        assertEquals(SandboxMode.Known.UNRECOGNIZED, mode.asEnum());
        assertEquals("\"moon\"", ProtocolJson.encodeToString(mode));
        AskForApproval policy = ProtocolJson.decode("{\"sometimes\":{\"x\":1}}", AskForApproval.class);
        assertEquals("{\"sometimes\":{\"x\":1}}", ProtocolJson.encodeToString(policy));
    }

    @Test
    void unknownMembersOfGrowingTypesSurvive() {
        String item = "{\"type\":\"plan\",\"id\":\"i\",\"text\":\"t\",\"completedAtMs\":null,\"startedAtMs\":null,"
                + "\"shade\":{\"deep\":true}}";
        ThreadItem.Plan plan = (ThreadItem.Plan) ProtocolJson.decode(item, ThreadItem.class);
        assertEquals(ProtocolJson.decode(item, tools.jackson.databind.JsonNode.class), ProtocolJson.encodeToTree(plan));
        assertEquals(plan, plan.toBuilder().build());
    }

    @Test
    void theTagOfAUnionMayComeLast() {
        UserInput input = ProtocolJson.decode("{\"text\":\"hi\",\"type\":\"text\"}", UserInput.class);
        assertEquals(UserInput.Text.builder("hi").build(), input);
    }

    @Test
    void choicesAreLiteralsKeyedObjectsOrShapes() {
        assertSame(AskForApproval.NEVER, ProtocolJson.decode("\"never\"", AskForApproval.class));
        CodexErrorInfo info =
                ProtocolJson.decode("{\"httpConnectionFailed\":{\"httpStatusCode\":502}}", CodexErrorInfo.class);
        assertEquals(502, ((CodexErrorInfo.HttpConnectionFailed) info).httpStatusCode());
        assertEquals(new RequestId.Number(7), ProtocolJson.decode("7", RequestId.class));
        assertEquals(new RequestId.Text("7"), ProtocolJson.decode("\"7\"", RequestId.class));
    }

    @Test
    void secretsStayOutOfTexts() {
        LoginAccountParams params = ProtocolJson.decode(
                "{\"type\":\"apiKey\",\"apiKey\":\"sk-secret\"}", LoginAccountParams.class, Strictness.STRICT);
        assertFalse(params.toString().contains("sk-secret"));
        assertTrue(ProtocolJson.encodeToString(params).contains("sk-secret"));
    }

    @Test
    void experimentalUseIsFoundInMethodsMembersAndValues() {
        assertEquals(Optional.empty(), use("{\"cwd\":\"/x\",\"dynamicTools\":null}"));
        assertEquals(Optional.of("thread/start.mockExperimentalField"), use("{\"mockExperimentalField\":\"x\"}"));
        assertEquals(
                Optional.of("askForApproval.granular"),
                use("{\"approvalPolicy\":{\"granular\":{\"mcp_elicitations\":true,\"rules\":true,"
                        + "\"sandbox_approval\":true}}}"));
    }

    private static Optional<String> use(String params) {
        return ProtocolJson.experimentalUse(ProtocolJson.decode(params, ThreadStartParams.class));
    }

    @Test
    void parametersKnowTheirMethodAndItsAnswer() {
        ThreadArchiveParams params = new ThreadArchiveParams("t");
        assertEquals("thread/archive", params.method());
        assertSame(ThreadArchiveResponse.class, params.resultType());
        ProtocolMethod method = Methods.find("initialized");
        assertEquals(ProtocolMethod.Presence.NONE, method.presence());
        assertEquals(ProtocolMethod.Sender.CLIENT, method.sender());
        assertNull(Methods.find("thread/nothing"));
        assertEquals(
                "account/login/start",
                Methods.of(LoginAccountParams.ApiKey.class).name());
    }

    @Test
    void malformedJsonIsReportedWithoutQuotingIt() {
        DecodeException error = assertThrows(
                DecodeException.class, () -> ProtocolJson.decode("{\"threadId\":\"secret", ThreadArchiveParams.class));
        assertFalse(error.getMessage().contains("secret"), error.getMessage());
        assertThrows(DecodeException.class, () -> ProtocolJson.decode("", ThreadArchiveParams.class));
        assertThrows(
                DecodeException.class, () -> ProtocolJson.decode("{\"threadId\":\"t\"} 1", ThreadArchiveParams.class));
    }

    @Test
    void recordsRefuseToBeMadeWrong() {
        assertThrows(NullPointerException.class, () -> new ThreadArchiveParams(null));
        assertThrows(
                IllegalArgumentException.class, () -> UserInput.Image.builder().build());
        List<UserInput> mutable = new java.util.ArrayList<>();
        TurnStartParams params = TurnStartParams.builder("t", mutable).build();
        mutable.add(UserInput.Text.builder("late").build());
        assertTrue(params.input().isEmpty());
    }

    @Test
    void theMapperKnowsTheTypesInsideAHostsOwn() {
        Holder holder =
                new Holder(TurnStatus.COMPLETED, UserInput.Text.builder("hi").build());
        String json = ProtocolJson.mapper().writeValueAsString(holder);
        assertEquals(holder, ProtocolJson.mapper().readValue(json, Holder.class));
        assertTrue(json.contains("\"completed\""), json);
    }

    /** A host's own type. */
    public record Holder(TurnStatus status, UserInput input) {}
}

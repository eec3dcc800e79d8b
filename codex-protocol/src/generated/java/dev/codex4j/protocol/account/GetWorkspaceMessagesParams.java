package dev.codex4j.protocol.account;

import dev.codex4j.protocol.ClientRequest;

/** Parameters of {@code account/workspaceMessages/read}. */
public record GetWorkspaceMessagesParams() implements ClientRequest<GetWorkspaceMessagesResponse> {
    @Override
    public String method() {
        return "account/workspaceMessages/read";
    }

    @Override
    public Class<GetWorkspaceMessagesResponse> resultType() {
        return GetWorkspaceMessagesResponse.class;
    }
}

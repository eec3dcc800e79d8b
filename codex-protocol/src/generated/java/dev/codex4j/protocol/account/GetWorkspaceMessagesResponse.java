package dev.codex4j.protocol.account;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;

/**
 * Answer to {@code account/workspaceMessages/read}.
 *
 * @param featureEnabled whether this applies: feature enabled
 * @param messages the messages
 */
public record GetWorkspaceMessagesResponse(boolean featureEnabled, List<WorkspaceMessage> messages) {
    public GetWorkspaceMessagesResponse {
        messages = Immutable.list(messages, "messages");
    }
}

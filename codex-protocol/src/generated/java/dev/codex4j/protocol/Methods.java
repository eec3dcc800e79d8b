package dev.codex4j.protocol;

import dev.codex4j.protocol.ProtocolMethod.Presence;
import dev.codex4j.protocol.account.AccountRateLimitsUpdatedNotification;
import dev.codex4j.protocol.account.AccountUpdatedNotification;
import dev.codex4j.protocol.account.ConsumeAccountRateLimitResetCreditParams;
import dev.codex4j.protocol.account.ConsumeAccountRateLimitResetCreditResponse;
import dev.codex4j.protocol.account.GetAccountParams;
import dev.codex4j.protocol.account.GetAccountRateLimitsParams;
import dev.codex4j.protocol.account.GetAccountRateLimitsResponse;
import dev.codex4j.protocol.account.GetAccountResponse;
import dev.codex4j.protocol.account.GetAccountSecuritySetupParams;
import dev.codex4j.protocol.account.GetAccountSecuritySetupResponse;
import dev.codex4j.protocol.account.GetAccountTokenUsageParams;
import dev.codex4j.protocol.account.GetAccountTokenUsageResponse;
import dev.codex4j.protocol.account.GetWorkspaceMessagesParams;
import dev.codex4j.protocol.account.GetWorkspaceMessagesResponse;
import dev.codex4j.protocol.account.SendAddCreditsNudgeEmailParams;
import dev.codex4j.protocol.account.SendAddCreditsNudgeEmailResponse;
import dev.codex4j.protocol.account.login.AccountLoginCompletedNotification;
import dev.codex4j.protocol.account.login.AccountSessionsListParams;
import dev.codex4j.protocol.account.login.AccountSessionsResponse;
import dev.codex4j.protocol.account.login.AccountSessionsSwitchParams;
import dev.codex4j.protocol.account.login.AccountSessionsSwitchResponse;
import dev.codex4j.protocol.account.login.BedrockCheckGovCloudRequirementsParams;
import dev.codex4j.protocol.account.login.BedrockCheckGovCloudRequirementsResponse;
import dev.codex4j.protocol.account.login.BedrockDiscoverParams;
import dev.codex4j.protocol.account.login.BedrockDiscoverResponse;
import dev.codex4j.protocol.account.login.BedrockSetupParams;
import dev.codex4j.protocol.account.login.BedrockSetupResponse;
import dev.codex4j.protocol.account.login.CancelLoginAccountParams;
import dev.codex4j.protocol.account.login.CancelLoginAccountResponse;
import dev.codex4j.protocol.account.login.ChatgptAuthTokensRefreshParams;
import dev.codex4j.protocol.account.login.ChatgptAuthTokensRefreshResponse;
import dev.codex4j.protocol.account.login.GatewayOAuthCancelParams;
import dev.codex4j.protocol.account.login.GatewayOAuthCancelResponse;
import dev.codex4j.protocol.account.login.GatewayOAuthChangedNotification;
import dev.codex4j.protocol.account.login.GatewayOAuthLoginParams;
import dev.codex4j.protocol.account.login.GatewayOAuthLoginResponse;
import dev.codex4j.protocol.account.login.GatewayOAuthReadParams;
import dev.codex4j.protocol.account.login.GatewayOAuthReadResponse;
import dev.codex4j.protocol.account.login.GcpSetupParams;
import dev.codex4j.protocol.account.login.GcpSetupResponse;
import dev.codex4j.protocol.account.login.LoginAccountParams;
import dev.codex4j.protocol.account.login.LoginAccountResponse;
import dev.codex4j.protocol.account.login.LogoutAccountParams;
import dev.codex4j.protocol.account.login.LogoutAccountResponse;
import dev.codex4j.protocol.app.AppListUpdatedNotification;
import dev.codex4j.protocol.app.AppsInstalledParams;
import dev.codex4j.protocol.app.AppsInstalledResponse;
import dev.codex4j.protocol.app.AppsListParams;
import dev.codex4j.protocol.app.AppsListResponse;
import dev.codex4j.protocol.app.AppsReadParams;
import dev.codex4j.protocol.app.AppsReadResponse;
import dev.codex4j.protocol.approval.ApplyPatchApprovalParams;
import dev.codex4j.protocol.approval.ApplyPatchApprovalResponse;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalParams;
import dev.codex4j.protocol.approval.CommandExecutionRequestApprovalResponse;
import dev.codex4j.protocol.approval.ExecCommandApprovalParams;
import dev.codex4j.protocol.approval.ExecCommandApprovalResponse;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalParams;
import dev.codex4j.protocol.approval.FileChangeRequestApprovalResponse;
import dev.codex4j.protocol.approval.GuardianWarningNotification;
import dev.codex4j.protocol.approval.ItemGuardianApprovalReviewCompletedNotification;
import dev.codex4j.protocol.approval.ItemGuardianApprovalReviewStartedNotification;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalParams;
import dev.codex4j.protocol.approval.PermissionsRequestApprovalResponse;
import dev.codex4j.protocol.approval.StrictReviewRequiredNotification;
import dev.codex4j.protocol.approval.ThreadApproveGuardianDeniedActionParams;
import dev.codex4j.protocol.approval.ThreadApproveGuardianDeniedActionResponse;
import dev.codex4j.protocol.approval.ThreadGuardianReviewParams;
import dev.codex4j.protocol.approval.ThreadGuardianReviewResponse;
import dev.codex4j.protocol.approval.ToolRequestUserInputParams;
import dev.codex4j.protocol.approval.ToolRequestUserInputResponse;
import dev.codex4j.protocol.command.CommandExecOutputDeltaNotification;
import dev.codex4j.protocol.command.CommandExecParams;
import dev.codex4j.protocol.command.CommandExecResizeParams;
import dev.codex4j.protocol.command.CommandExecResizeResponse;
import dev.codex4j.protocol.command.CommandExecResponse;
import dev.codex4j.protocol.command.CommandExecTerminateParams;
import dev.codex4j.protocol.command.CommandExecTerminateResponse;
import dev.codex4j.protocol.command.CommandExecWriteParams;
import dev.codex4j.protocol.command.CommandExecWriteResponse;
import dev.codex4j.protocol.config.ConfigBatchWriteParams;
import dev.codex4j.protocol.config.ConfigReadParams;
import dev.codex4j.protocol.config.ConfigReadResponse;
import dev.codex4j.protocol.config.ConfigValueWriteParams;
import dev.codex4j.protocol.config.ConfigWarningNotification;
import dev.codex4j.protocol.config.ConfigWriteResponse;
import dev.codex4j.protocol.config.requirements.ConfigRequirementsReadParams;
import dev.codex4j.protocol.config.requirements.ConfigRequirementsReadResponse;
import dev.codex4j.protocol.environment.EnvironmentAddParams;
import dev.codex4j.protocol.environment.EnvironmentAddResponse;
import dev.codex4j.protocol.environment.EnvironmentInfoParams;
import dev.codex4j.protocol.environment.EnvironmentInfoResponse;
import dev.codex4j.protocol.environment.EnvironmentStatusParams;
import dev.codex4j.protocol.environment.EnvironmentStatusResponse;
import dev.codex4j.protocol.environment.ThreadEnvironmentConnectedNotification;
import dev.codex4j.protocol.environment.ThreadEnvironmentDisconnectedNotification;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigDetectParams;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigDetectResponse;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportCompletedNotification;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportHistoriesReadParams;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportHistoriesReadResponse;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportHistoryRecordParams;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportHistoryRecordResponse;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportParams;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportProgressNotification;
import dev.codex4j.protocol.externalagent.ExternalAgentConfigImportResponse;
import dev.codex4j.protocol.feature.ExperimentalFeatureEnablementSetParams;
import dev.codex4j.protocol.feature.ExperimentalFeatureEnablementSetResponse;
import dev.codex4j.protocol.feature.ExperimentalFeatureListParams;
import dev.codex4j.protocol.feature.ExperimentalFeatureListResponse;
import dev.codex4j.protocol.feedback.FeedbackSaveParams;
import dev.codex4j.protocol.feedback.FeedbackSaveResponse;
import dev.codex4j.protocol.feedback.FeedbackUploadParams;
import dev.codex4j.protocol.feedback.FeedbackUploadResponse;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchParams;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchResponse;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionCompletedNotification;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionStartParams;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionStartResponse;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionStopParams;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionStopResponse;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionUpdateParams;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionUpdateResponse;
import dev.codex4j.protocol.filesearch.FuzzyFileSearchSessionUpdatedNotification;
import dev.codex4j.protocol.fs.FsChangedNotification;
import dev.codex4j.protocol.fs.FsCopyParams;
import dev.codex4j.protocol.fs.FsCopyResponse;
import dev.codex4j.protocol.fs.FsCreateDirectoryParams;
import dev.codex4j.protocol.fs.FsCreateDirectoryResponse;
import dev.codex4j.protocol.fs.FsGetMetadataParams;
import dev.codex4j.protocol.fs.FsGetMetadataResponse;
import dev.codex4j.protocol.fs.FsReadDirectoryParams;
import dev.codex4j.protocol.fs.FsReadDirectoryResponse;
import dev.codex4j.protocol.fs.FsReadFileParams;
import dev.codex4j.protocol.fs.FsReadFileResponse;
import dev.codex4j.protocol.fs.FsRemoveParams;
import dev.codex4j.protocol.fs.FsRemoveResponse;
import dev.codex4j.protocol.fs.FsUnwatchParams;
import dev.codex4j.protocol.fs.FsUnwatchResponse;
import dev.codex4j.protocol.fs.FsWatchParams;
import dev.codex4j.protocol.fs.FsWatchResponse;
import dev.codex4j.protocol.fs.FsWriteFileParams;
import dev.codex4j.protocol.fs.FsWriteFileResponse;
import dev.codex4j.protocol.hook.HookCompletedNotification;
import dev.codex4j.protocol.hook.HookStartedNotification;
import dev.codex4j.protocol.hook.HooksListParams;
import dev.codex4j.protocol.hook.HooksListResponse;
import dev.codex4j.protocol.item.AgentMessageDeltaNotification;
import dev.codex4j.protocol.item.CommandExecutionOutputDeltaNotification;
import dev.codex4j.protocol.item.DynamicToolCallParams;
import dev.codex4j.protocol.item.DynamicToolCallResponse;
import dev.codex4j.protocol.item.FileChangeOutputDeltaNotification;
import dev.codex4j.protocol.item.FileChangePatchUpdatedNotification;
import dev.codex4j.protocol.item.ItemCompletedNotification;
import dev.codex4j.protocol.item.ItemStartedNotification;
import dev.codex4j.protocol.item.McpToolCallProgressNotification;
import dev.codex4j.protocol.item.PlanDeltaNotification;
import dev.codex4j.protocol.item.ReasoningSummaryPartAddedNotification;
import dev.codex4j.protocol.item.ReasoningSummaryTextDeltaNotification;
import dev.codex4j.protocol.item.ReasoningTextDeltaNotification;
import dev.codex4j.protocol.item.TerminalInteractionNotification;
import dev.codex4j.protocol.marketplace.MarketplaceAddParams;
import dev.codex4j.protocol.marketplace.MarketplaceAddResponse;
import dev.codex4j.protocol.marketplace.MarketplaceRemoveParams;
import dev.codex4j.protocol.marketplace.MarketplaceRemoveResponse;
import dev.codex4j.protocol.marketplace.MarketplaceUpgradeParams;
import dev.codex4j.protocol.marketplace.MarketplaceUpgradeResponse;
import dev.codex4j.protocol.mcp.ListMcpServerStatusParams;
import dev.codex4j.protocol.mcp.ListMcpServerStatusResponse;
import dev.codex4j.protocol.mcp.McpResourceReadParams;
import dev.codex4j.protocol.mcp.McpResourceReadResponse;
import dev.codex4j.protocol.mcp.McpServerEventStreamNotification;
import dev.codex4j.protocol.mcp.McpServerEventStreamStartParams;
import dev.codex4j.protocol.mcp.McpServerEventStreamStartResponse;
import dev.codex4j.protocol.mcp.McpServerEventStreamStopParams;
import dev.codex4j.protocol.mcp.McpServerEventStreamStopResponse;
import dev.codex4j.protocol.mcp.McpServerOauthLoginCompletedNotification;
import dev.codex4j.protocol.mcp.McpServerOauthLoginParams;
import dev.codex4j.protocol.mcp.McpServerOauthLoginResponse;
import dev.codex4j.protocol.mcp.McpServerRefreshParams;
import dev.codex4j.protocol.mcp.McpServerRefreshResponse;
import dev.codex4j.protocol.mcp.McpServerStatusUpdatedNotification;
import dev.codex4j.protocol.mcp.McpServerToolCallParams;
import dev.codex4j.protocol.mcp.McpServerToolCallResponse;
import dev.codex4j.protocol.mcp.elicitation.McpServerElicitationRequestParams;
import dev.codex4j.protocol.mcp.elicitation.McpServerElicitationRequestResponse;
import dev.codex4j.protocol.memory.MemoryResetParams;
import dev.codex4j.protocol.memory.MemoryResetResponse;
import dev.codex4j.protocol.memory.MemoryStatusParams;
import dev.codex4j.protocol.memory.MemoryStatusResponse;
import dev.codex4j.protocol.memory.ThreadMemoryModeSetParams;
import dev.codex4j.protocol.memory.ThreadMemoryModeSetResponse;
import dev.codex4j.protocol.memory.ThreadMemoryReadParams;
import dev.codex4j.protocol.memory.ThreadMemoryReadResponse;
import dev.codex4j.protocol.model.CollaborationModeListParams;
import dev.codex4j.protocol.model.CollaborationModeListResponse;
import dev.codex4j.protocol.model.ModelListParams;
import dev.codex4j.protocol.model.ModelListResponse;
import dev.codex4j.protocol.model.ModelReroutedNotification;
import dev.codex4j.protocol.model.ModelSafetyBufferingUpdatedNotification;
import dev.codex4j.protocol.model.ModelVerificationNotification;
import dev.codex4j.protocol.model.provider.AuthRecoveryCompletedNotification;
import dev.codex4j.protocol.model.provider.AuthRecoveryStartedNotification;
import dev.codex4j.protocol.model.provider.ModelProviderCapabilitiesReadParams;
import dev.codex4j.protocol.model.provider.ModelProviderCapabilitiesReadResponse;
import dev.codex4j.protocol.model.provider.ModelProviderConfigWriteParams;
import dev.codex4j.protocol.model.provider.ModelProviderConfigWriteResponse;
import dev.codex4j.protocol.model.provider.ModelProviderListParams;
import dev.codex4j.protocol.model.provider.ModelProviderListResponse;
import dev.codex4j.protocol.permission.PermissionProfileListParams;
import dev.codex4j.protocol.permission.PermissionProfileListResponse;
import dev.codex4j.protocol.plugin.PluginInstallParams;
import dev.codex4j.protocol.plugin.PluginInstallResponse;
import dev.codex4j.protocol.plugin.PluginInstalledParams;
import dev.codex4j.protocol.plugin.PluginInstalledResponse;
import dev.codex4j.protocol.plugin.PluginListParams;
import dev.codex4j.protocol.plugin.PluginListResponse;
import dev.codex4j.protocol.plugin.PluginReadParams;
import dev.codex4j.protocol.plugin.PluginReadResponse;
import dev.codex4j.protocol.plugin.PluginReconcileParams;
import dev.codex4j.protocol.plugin.PluginReconcileResponse;
import dev.codex4j.protocol.plugin.PluginSearchParams;
import dev.codex4j.protocol.plugin.PluginSearchResponse;
import dev.codex4j.protocol.plugin.PluginSkillReadParams;
import dev.codex4j.protocol.plugin.PluginSkillReadResponse;
import dev.codex4j.protocol.plugin.PluginUninstallParams;
import dev.codex4j.protocol.plugin.PluginUninstallResponse;
import dev.codex4j.protocol.plugin.share.PluginShareCheckoutParams;
import dev.codex4j.protocol.plugin.share.PluginShareCheckoutResponse;
import dev.codex4j.protocol.plugin.share.PluginShareDeleteParams;
import dev.codex4j.protocol.plugin.share.PluginShareDeleteResponse;
import dev.codex4j.protocol.plugin.share.PluginShareListParams;
import dev.codex4j.protocol.plugin.share.PluginShareListResponse;
import dev.codex4j.protocol.plugin.share.PluginShareSaveParams;
import dev.codex4j.protocol.plugin.share.PluginShareSaveResponse;
import dev.codex4j.protocol.plugin.share.PluginShareUpdateTargetsParams;
import dev.codex4j.protocol.plugin.share.PluginShareUpdateTargetsResponse;
import dev.codex4j.protocol.process.ProcessExitedNotification;
import dev.codex4j.protocol.process.ProcessKillParams;
import dev.codex4j.protocol.process.ProcessKillResponse;
import dev.codex4j.protocol.process.ProcessOutputDeltaNotification;
import dev.codex4j.protocol.process.ProcessResizePtyParams;
import dev.codex4j.protocol.process.ProcessResizePtyResponse;
import dev.codex4j.protocol.process.ProcessSpawnParams;
import dev.codex4j.protocol.process.ProcessSpawnResponse;
import dev.codex4j.protocol.process.ProcessWriteStdinParams;
import dev.codex4j.protocol.process.ProcessWriteStdinResponse;
import dev.codex4j.protocol.project.ProjectChangedNotification;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.project.ProjectCreateResponse;
import dev.codex4j.protocol.project.ProjectDeleteParams;
import dev.codex4j.protocol.project.ProjectDeleteResponse;
import dev.codex4j.protocol.project.ProjectImportParams;
import dev.codex4j.protocol.project.ProjectImportResponse;
import dev.codex4j.protocol.project.ProjectListParams;
import dev.codex4j.protocol.project.ProjectListResponse;
import dev.codex4j.protocol.project.ProjectMoveParams;
import dev.codex4j.protocol.project.ProjectMoveResponse;
import dev.codex4j.protocol.project.ProjectReadParams;
import dev.codex4j.protocol.project.ProjectReadResponse;
import dev.codex4j.protocol.project.ProjectUpdateParams;
import dev.codex4j.protocol.project.ProjectUpdateResponse;
import dev.codex4j.protocol.remotecontrol.RemoteControlClientsListParams;
import dev.codex4j.protocol.remotecontrol.RemoteControlClientsListResponse;
import dev.codex4j.protocol.remotecontrol.RemoteControlClientsRevokeParams;
import dev.codex4j.protocol.remotecontrol.RemoteControlClientsRevokeResponse;
import dev.codex4j.protocol.remotecontrol.RemoteControlDisableParams;
import dev.codex4j.protocol.remotecontrol.RemoteControlDisableResponse;
import dev.codex4j.protocol.remotecontrol.RemoteControlEnableParams;
import dev.codex4j.protocol.remotecontrol.RemoteControlEnableResponse;
import dev.codex4j.protocol.remotecontrol.RemoteControlPairingStartParams;
import dev.codex4j.protocol.remotecontrol.RemoteControlPairingStartResponse;
import dev.codex4j.protocol.remotecontrol.RemoteControlPairingStatusParams;
import dev.codex4j.protocol.remotecontrol.RemoteControlPairingStatusResponse;
import dev.codex4j.protocol.remotecontrol.RemoteControlStatusChangedNotification;
import dev.codex4j.protocol.remotecontrol.RemoteControlStatusReadParams;
import dev.codex4j.protocol.remotecontrol.RemoteControlStatusReadResponse;
import dev.codex4j.protocol.response.RawResponseCompletedNotification;
import dev.codex4j.protocol.response.RawResponseItemCompletedNotification;
import dev.codex4j.protocol.server.AttestationGenerateParams;
import dev.codex4j.protocol.server.AttestationGenerateResponse;
import dev.codex4j.protocol.server.CurrentTimeReadParams;
import dev.codex4j.protocol.server.CurrentTimeReadResponse;
import dev.codex4j.protocol.server.DeprecationNoticeNotification;
import dev.codex4j.protocol.server.ErrorNotification;
import dev.codex4j.protocol.server.InitializeParams;
import dev.codex4j.protocol.server.InitializeResponse;
import dev.codex4j.protocol.server.InitializedNotification;
import dev.codex4j.protocol.server.MockExperimentalMethodParams;
import dev.codex4j.protocol.server.MockExperimentalMethodResponse;
import dev.codex4j.protocol.server.RolloutCompressParams;
import dev.codex4j.protocol.server.RolloutCompressResponse;
import dev.codex4j.protocol.server.ServerDiagnosticsParams;
import dev.codex4j.protocol.server.ServerDiagnosticsResponse;
import dev.codex4j.protocol.server.ServerRequestResolvedNotification;
import dev.codex4j.protocol.server.WarningNotification;
import dev.codex4j.protocol.skill.SkillsChangedNotification;
import dev.codex4j.protocol.skill.SkillsConfigWriteParams;
import dev.codex4j.protocol.skill.SkillsConfigWriteResponse;
import dev.codex4j.protocol.skill.SkillsExtraRootsSetParams;
import dev.codex4j.protocol.skill.SkillsExtraRootsSetResponse;
import dev.codex4j.protocol.skill.SkillsListParams;
import dev.codex4j.protocol.skill.SkillsListResponse;
import dev.codex4j.protocol.thread.ThreadArchiveParams;
import dev.codex4j.protocol.thread.ThreadArchiveResponse;
import dev.codex4j.protocol.thread.ThreadArchivedNotification;
import dev.codex4j.protocol.thread.ThreadClosedNotification;
import dev.codex4j.protocol.thread.ThreadDecrementElicitationParams;
import dev.codex4j.protocol.thread.ThreadDecrementElicitationResponse;
import dev.codex4j.protocol.thread.ThreadDeleteParams;
import dev.codex4j.protocol.thread.ThreadDeleteResponse;
import dev.codex4j.protocol.thread.ThreadDeletedNotification;
import dev.codex4j.protocol.thread.ThreadForkParams;
import dev.codex4j.protocol.thread.ThreadForkResponse;
import dev.codex4j.protocol.thread.ThreadIncrementElicitationParams;
import dev.codex4j.protocol.thread.ThreadIncrementElicitationResponse;
import dev.codex4j.protocol.thread.ThreadListParams;
import dev.codex4j.protocol.thread.ThreadListResponse;
import dev.codex4j.protocol.thread.ThreadLoadedListParams;
import dev.codex4j.protocol.thread.ThreadLoadedListResponse;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateParams;
import dev.codex4j.protocol.thread.ThreadMetadataUpdateResponse;
import dev.codex4j.protocol.thread.ThreadNameUpdatedNotification;
import dev.codex4j.protocol.thread.ThreadPrepareApprovedPlanParams;
import dev.codex4j.protocol.thread.ThreadPrepareApprovedPlanResponse;
import dev.codex4j.protocol.thread.ThreadProjectUpdatedNotification;
import dev.codex4j.protocol.thread.ThreadReadParams;
import dev.codex4j.protocol.thread.ThreadReadResponse;
import dev.codex4j.protocol.thread.ThreadResumeParams;
import dev.codex4j.protocol.thread.ThreadResumeResponse;
import dev.codex4j.protocol.thread.ThreadSetNameParams;
import dev.codex4j.protocol.thread.ThreadSetNameResponse;
import dev.codex4j.protocol.thread.ThreadStartParams;
import dev.codex4j.protocol.thread.ThreadStartResponse;
import dev.codex4j.protocol.thread.ThreadStartedNotification;
import dev.codex4j.protocol.thread.ThreadStatusChangedNotification;
import dev.codex4j.protocol.thread.ThreadUnarchiveParams;
import dev.codex4j.protocol.thread.ThreadUnarchiveResponse;
import dev.codex4j.protocol.thread.ThreadUnarchivedNotification;
import dev.codex4j.protocol.thread.ThreadUnsubscribeParams;
import dev.codex4j.protocol.thread.ThreadUnsubscribeResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentAddResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentOwnerListResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveParams;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentRemoveResponse;
import dev.codex4j.protocol.thread.attachment.ThreadAttachmentUpdatedNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalClearedNotification;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalGetResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetParams;
import dev.codex4j.protocol.thread.goal.ThreadGoalSetResponse;
import dev.codex4j.protocol.thread.goal.ThreadGoalUpdatedNotification;
import dev.codex4j.protocol.thread.history.ContextCompactedNotification;
import dev.codex4j.protocol.thread.history.ThreadCompactStartParams;
import dev.codex4j.protocol.thread.history.ThreadCompactStartResponse;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsParams;
import dev.codex4j.protocol.thread.history.ThreadInjectItemsResponse;
import dev.codex4j.protocol.thread.history.ThreadItemsListParams;
import dev.codex4j.protocol.thread.history.ThreadItemsListResponse;
import dev.codex4j.protocol.thread.history.ThreadItemsReadParams;
import dev.codex4j.protocol.thread.history.ThreadItemsReadResponse;
import dev.codex4j.protocol.thread.history.ThreadRevertParams;
import dev.codex4j.protocol.thread.history.ThreadRevertResponse;
import dev.codex4j.protocol.thread.history.ThreadRevertedNotification;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrencesParams;
import dev.codex4j.protocol.thread.history.ThreadSearchOccurrencesResponse;
import dev.codex4j.protocol.thread.history.ThreadSearchParams;
import dev.codex4j.protocol.thread.history.ThreadSearchResponse;
import dev.codex4j.protocol.thread.history.ThreadTimelineListParams;
import dev.codex4j.protocol.thread.history.ThreadTimelineListResponse;
import dev.codex4j.protocol.thread.history.ThreadTurnsListParams;
import dev.codex4j.protocol.thread.history.ThreadTurnsListResponse;
import dev.codex4j.protocol.thread.queue.ThreadPredictionRequestParams;
import dev.codex4j.protocol.thread.queue.ThreadPredictionRequestResponse;
import dev.codex4j.protocol.thread.queue.ThreadPredictionUpdatedNotification;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueAddResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueChangedNotification;
import dev.codex4j.protocol.thread.queue.ThreadQueueDeleteParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueDeleteResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueListParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueListResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueReorderParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueReorderResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueStartResponse;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateParams;
import dev.codex4j.protocol.thread.queue.ThreadQueueUpdateResponse;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateChangedNotification;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateParams;
import dev.codex4j.protocol.thread.readstate.ThreadReadStateUpdateResponse;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeAppendAudioParams;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeAppendAudioResponse;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeAppendSpeechParams;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeAppendSpeechResponse;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeAppendTextParams;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeAppendTextResponse;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeClosedNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeErrorNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeItemAddedNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeItemCompletedNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeItemStartedNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeItemTranscriptDeltaNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeListVoicesParams;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeListVoicesResponse;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeOutputAudioDeltaNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeSdpNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeStartParams;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeStartResponse;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeStartedNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeStopParams;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeStopResponse;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeTranscriptDeltaNotification;
import dev.codex4j.protocol.thread.realtime.ThreadRealtimeTranscriptDoneNotification;
import dev.codex4j.protocol.thread.sample.ThreadSampleCancelParams;
import dev.codex4j.protocol.thread.sample.ThreadSampleCancelResponse;
import dev.codex4j.protocol.thread.sample.ThreadSampleParams;
import dev.codex4j.protocol.thread.sample.ThreadSampleResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionChangedNotification;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateParams;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionDeleteParams;
import dev.codex4j.protocol.thread.section.ThreadSectionDeleteResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionListParams;
import dev.codex4j.protocol.thread.section.ThreadSectionListResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveParams;
import dev.codex4j.protocol.thread.section.ThreadSectionMoveResponse;
import dev.codex4j.protocol.thread.section.ThreadSectionUpdateParams;
import dev.codex4j.protocol.thread.section.ThreadSectionUpdateResponse;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateParams;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdateResponse;
import dev.codex4j.protocol.thread.settings.ThreadSettingsUpdatedNotification;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsCleanParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsCleanResponse;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsListParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsListResponse;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsTerminateParams;
import dev.codex4j.protocol.thread.terminal.ThreadBackgroundTerminalsTerminateResponse;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandParams;
import dev.codex4j.protocol.thread.terminal.ThreadShellCommandResponse;
import dev.codex4j.protocol.thread.usage.ThreadTokenUsageUpdatedNotification;
import dev.codex4j.protocol.turn.ReviewStartParams;
import dev.codex4j.protocol.turn.ReviewStartResponse;
import dev.codex4j.protocol.turn.TurnCompletedNotification;
import dev.codex4j.protocol.turn.TurnDiffUpdatedNotification;
import dev.codex4j.protocol.turn.TurnInterruptParams;
import dev.codex4j.protocol.turn.TurnInterruptResponse;
import dev.codex4j.protocol.turn.TurnModerationMetadataNotification;
import dev.codex4j.protocol.turn.TurnPlanUpdatedNotification;
import dev.codex4j.protocol.turn.TurnSettingsUpdateParams;
import dev.codex4j.protocol.turn.TurnSettingsUpdateResponse;
import dev.codex4j.protocol.turn.TurnStartParams;
import dev.codex4j.protocol.turn.TurnStartResponse;
import dev.codex4j.protocol.turn.TurnStartedNotification;
import dev.codex4j.protocol.turn.TurnSteerParams;
import dev.codex4j.protocol.turn.TurnSteerResponse;
import dev.codex4j.protocol.userverification.UserVerificationCancelParams;
import dev.codex4j.protocol.userverification.UserVerificationCancelResponse;
import dev.codex4j.protocol.userverification.UserVerificationDeleteParams;
import dev.codex4j.protocol.userverification.UserVerificationDeleteResponse;
import dev.codex4j.protocol.userverification.UserVerificationEnrollParams;
import dev.codex4j.protocol.userverification.UserVerificationEnrollResponse;
import dev.codex4j.protocol.userverification.UserVerificationStatusParams;
import dev.codex4j.protocol.userverification.UserVerificationStatusResponse;
import dev.codex4j.protocol.userverification.UserVerificationVerifyParams;
import dev.codex4j.protocol.userverification.UserVerificationVerifyResponse;
import dev.codex4j.protocol.windows.WindowsSandboxReadinessParams;
import dev.codex4j.protocol.windows.WindowsSandboxReadinessResponse;
import dev.codex4j.protocol.windows.WindowsSandboxSetupCompletedNotification;
import dev.codex4j.protocol.windows.WindowsSandboxSetupStartParams;
import dev.codex4j.protocol.windows.WindowsSandboxSetupStartResponse;
import dev.codex4j.protocol.windows.WindowsWorldWritableWarningNotification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The index of the protocol's methods. Looking one up loads its own types and no others. */
public final class Methods {
    private static final List<String> NAMES = List.of(
            "initialize",
            "server/diagnostics",
            "userVerification/status",
            "userVerification/enroll",
            "userVerification/delete",
            "userVerification/verify",
            "userVerification/cancel",
            "thread/start",
            "thread/resume",
            "thread/fork",
            "thread/sample",
            "thread/sample/cancel",
            "thread/archive",
            "thread/delete",
            "thread/unsubscribe",
            "thread/increment_elicitation",
            "thread/decrement_elicitation",
            "thread/name/set",
            "thread/prediction/request",
            "thread/goal/set",
            "thread/goal/get",
            "thread/goal/clear",
            "thread/queue/add",
            "thread/queue/list",
            "thread/queue/update",
            "thread/queue/delete",
            "thread/queue/reorder",
            "thread/queue/start",
            "thread/metadata/update",
            "thread/attachment/add",
            "thread/attachment/list",
            "thread/attachmentOwner/list",
            "thread/attachment/remove",
            "thread/section/move",
            "thread/settings/update",
            "thread/memoryMode/set",
            "thread/memory/read",
            "memory/status",
            "memory/reset",
            "rollout/compress",
            "thread/unarchive",
            "thread/compact/start",
            "thread/shellCommand",
            "thread/approveGuardianDeniedAction",
            "thread/backgroundTerminals/clean",
            "thread/backgroundTerminals/list",
            "thread/backgroundTerminals/terminate",
            "thread/revert",
            "thread/list",
            "project/list",
            "project/read",
            "project/create",
            "project/import",
            "project/update",
            "project/move",
            "project/delete",
            "threadSection/list",
            "threadSection/create",
            "threadSection/update",
            "threadSection/delete",
            "thread/search",
            "thread/searchOccurrences",
            "thread/loaded/list",
            "thread/read",
            "thread/readState/update",
            "thread/turns/list",
            "thread/items/list",
            "thread/items/read",
            "thread/guardianReview",
            "thread/inject_items",
            "thread/prepareApprovedPlan",
            "skills/list",
            "skills/extraRoots/set",
            "hooks/list",
            "marketplace/add",
            "marketplace/remove",
            "marketplace/upgrade",
            "plugin/list",
            "plugin/search",
            "plugin/installed",
            "plugin/reconcile",
            "plugin/read",
            "plugin/skill/read",
            "plugin/share/save",
            "plugin/share/updateTargets",
            "plugin/share/list",
            "plugin/share/checkout",
            "plugin/share/delete",
            "app/read",
            "app/list",
            "app/installed",
            "fs/readFile",
            "fs/writeFile",
            "fs/createDirectory",
            "fs/getMetadata",
            "fs/readDirectory",
            "fs/remove",
            "fs/copy",
            "fs/watch",
            "fs/unwatch",
            "skills/config/write",
            "plugin/install",
            "plugin/uninstall",
            "turn/start",
            "turn/settings/update",
            "turn/steer",
            "turn/interrupt",
            "thread/realtime/start",
            "thread/realtime/appendAudio",
            "thread/realtime/appendText",
            "thread/realtime/appendSpeech",
            "thread/realtime/stop",
            "thread/timeline/list",
            "thread/realtime/listVoices",
            "review/start",
            "model/list",
            "account/gatewayOAuth/read",
            "account/gatewayOAuth/login",
            "account/gatewayOAuth/cancel",
            "modelProvider/list",
            "modelProvider/config/write",
            "modelProvider/capabilities/read",
            "experimentalFeature/list",
            "permissionProfile/list",
            "experimentalFeature/enablement/set",
            "remoteControl/enable",
            "remoteControl/disable",
            "remoteControl/status/read",
            "remoteControl/pairing/start",
            "remoteControl/pairing/status",
            "remoteControl/client/list",
            "remoteControl/client/revoke",
            "collaborationMode/list",
            "mock/experimentalMethod",
            "environment/add",
            "environment/info",
            "environment/status",
            "mcpServer/oauth/login",
            "config/mcpServer/reload",
            "mcpServerStatus/list",
            "mcpServer/resource/read",
            "mcpServer/event/stream/start",
            "mcpServer/event/stream/stop",
            "mcpServer/tool/call",
            "windowsSandbox/setupStart",
            "windowsSandbox/readiness",
            "account/login/start",
            "account/bedrock/discover",
            "account/bedrock/setup",
            "account/gcp/setup",
            "account/bedrock/checkGovCloudRequirements",
            "account/login/cancel",
            "accountSession/list",
            "accountSession/switch",
            "account/logout",
            "account/securitySetup/read",
            "account/rateLimits/read",
            "account/rateLimitResetCredit/consume",
            "account/usage/read",
            "account/workspaceMessages/read",
            "account/sendAddCreditsNudgeEmail",
            "feedback/upload",
            "feedback/save",
            "command/exec",
            "command/exec/write",
            "command/exec/terminate",
            "command/exec/resize",
            "process/spawn",
            "process/writeStdin",
            "process/kill",
            "process/resizePty",
            "config/read",
            "externalAgentConfig/detect",
            "externalAgentConfig/import",
            "externalAgentConfig/import/recordHistory",
            "externalAgentConfig/import/readHistories",
            "config/value/write",
            "config/batchWrite",
            "configRequirements/read",
            "account/read",
            "fuzzyFileSearch",
            "fuzzyFileSearch/sessionStart",
            "fuzzyFileSearch/sessionUpdate",
            "fuzzyFileSearch/sessionStop",
            "item/commandExecution/requestApproval",
            "item/fileChange/requestApproval",
            "item/tool/requestUserInput",
            "mcpServer/elicitation/request",
            "item/permissions/requestApproval",
            "item/tool/call",
            "account/chatgptAuthTokens/refresh",
            "attestation/generate",
            "currentTime/read",
            "applyPatchApproval",
            "execCommandApproval",
            "error",
            "thread/started",
            "thread/status/changed",
            "thread/readState/changed",
            "thread/archived",
            "thread/deleted",
            "thread/unarchived",
            "thread/closed",
            "thread/reverted",
            "skills/changed",
            "thread/name/updated",
            "thread/section/changed",
            "thread/attachment/updated",
            "thread/goal/updated",
            "thread/prediction/updated",
            "thread/goal/cleared",
            "thread/queue/changed",
            "project/changed",
            "thread/project/updated",
            "thread/environment/connected",
            "thread/environment/disconnected",
            "thread/settings/updated",
            "thread/tokenUsage/updated",
            "turn/started",
            "hook/started",
            "turn/completed",
            "hook/completed",
            "turn/diff/updated",
            "turn/plan/updated",
            "item/started",
            "item/autoApprovalReview/started",
            "item/autoApprovalReview/completed",
            "autoApprovalReview/strictReviewRequired",
            "item/completed",
            "item/agentMessage/delta",
            "item/plan/delta",
            "command/exec/outputDelta",
            "process/outputDelta",
            "process/exited",
            "item/commandExecution/outputDelta",
            "item/commandExecution/terminalInteraction",
            "item/fileChange/outputDelta",
            "item/fileChange/patchUpdated",
            "serverRequest/resolved",
            "item/mcpToolCall/progress",
            "mcpServer/oauthLogin/completed",
            "mcpServer/startupStatus/updated",
            "mcpServer/event/stream/notification",
            "account/updated",
            "account/gatewayOAuth/changed",
            "account/rateLimits/updated",
            "app/list/updated",
            "remoteControl/status/changed",
            "externalAgentConfig/import/progress",
            "externalAgentConfig/import/completed",
            "fs/changed",
            "item/reasoning/summaryTextDelta",
            "item/reasoning/summaryPartAdded",
            "item/reasoning/textDelta",
            "thread/compacted",
            "model/rerouted",
            "model/verification",
            "modelProvider/authRecoveryStarted",
            "modelProvider/authRecoveryCompleted",
            "turn/moderationMetadata",
            "model/safetyBuffering/updated",
            "warning",
            "guardianWarning",
            "deprecationNotice",
            "configWarning",
            "fuzzyFileSearch/sessionUpdated",
            "fuzzyFileSearch/sessionCompleted",
            "thread/realtime/started",
            "thread/realtime/itemAdded",
            "thread/realtime/item/started",
            "thread/realtime/item/transcript/delta",
            "thread/realtime/item/completed",
            "thread/realtime/transcript/delta",
            "thread/realtime/transcript/done",
            "thread/realtime/outputAudio/delta",
            "thread/realtime/sdp",
            "thread/realtime/error",
            "thread/realtime/closed",
            "windows/worldWritableWarning",
            "windowsSandbox/setupCompleted",
            "account/login/completed",
            "initialized",
            "rawResponseItem/completed",
            "rawResponse/completed");

    private Methods() {}

    /** Names of all methods. */
    public static List<String> names() {
        return NAMES;
    }

    /** The method of that name; null if there is none. */
    public static @Nullable ProtocolMethod find(String name) {
        return switch (name) {
            case "initialize" -> clientRequest(
                    name, InitializeParams.class, InitializeResponse.class, Presence.REQUIRED, false);
            case "server/diagnostics" -> clientRequest(
                    name, ServerDiagnosticsParams.class, ServerDiagnosticsResponse.class, Presence.REQUIRED, true);
            case "userVerification/status" -> clientRequest(
                    name,
                    UserVerificationStatusParams.class,
                    UserVerificationStatusResponse.class,
                    Presence.REQUIRED,
                    true);
            case "userVerification/enroll" -> clientRequest(
                    name,
                    UserVerificationEnrollParams.class,
                    UserVerificationEnrollResponse.class,
                    Presence.REQUIRED,
                    true);
            case "userVerification/delete" -> clientRequest(
                    name,
                    UserVerificationDeleteParams.class,
                    UserVerificationDeleteResponse.class,
                    Presence.REQUIRED,
                    true);
            case "userVerification/verify" -> clientRequest(
                    name,
                    UserVerificationVerifyParams.class,
                    UserVerificationVerifyResponse.class,
                    Presence.REQUIRED,
                    true);
            case "userVerification/cancel" -> clientRequest(
                    name,
                    UserVerificationCancelParams.class,
                    UserVerificationCancelResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/start" -> clientRequest(
                    name, ThreadStartParams.class, ThreadStartResponse.class, Presence.REQUIRED, false);
            case "thread/resume" -> clientRequest(
                    name, ThreadResumeParams.class, ThreadResumeResponse.class, Presence.REQUIRED, false);
            case "thread/fork" -> clientRequest(
                    name, ThreadForkParams.class, ThreadForkResponse.class, Presence.REQUIRED, false);
            case "thread/sample" -> clientRequest(
                    name, ThreadSampleParams.class, ThreadSampleResponse.class, Presence.REQUIRED, true);
            case "thread/sample/cancel" -> clientRequest(
                    name, ThreadSampleCancelParams.class, ThreadSampleCancelResponse.class, Presence.REQUIRED, true);
            case "thread/archive" -> clientRequest(
                    name, ThreadArchiveParams.class, ThreadArchiveResponse.class, Presence.REQUIRED, false);
            case "thread/delete" -> clientRequest(
                    name, ThreadDeleteParams.class, ThreadDeleteResponse.class, Presence.REQUIRED, false);
            case "thread/unsubscribe" -> clientRequest(
                    name, ThreadUnsubscribeParams.class, ThreadUnsubscribeResponse.class, Presence.REQUIRED, false);
            case "thread/increment_elicitation" -> clientRequest(
                    name,
                    ThreadIncrementElicitationParams.class,
                    ThreadIncrementElicitationResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/decrement_elicitation" -> clientRequest(
                    name,
                    ThreadDecrementElicitationParams.class,
                    ThreadDecrementElicitationResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/name/set" -> clientRequest(
                    name, ThreadSetNameParams.class, ThreadSetNameResponse.class, Presence.REQUIRED, false);
            case "thread/prediction/request" -> clientRequest(
                    name,
                    ThreadPredictionRequestParams.class,
                    ThreadPredictionRequestResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/goal/set" -> clientRequest(
                    name, ThreadGoalSetParams.class, ThreadGoalSetResponse.class, Presence.REQUIRED, false);
            case "thread/goal/get" -> clientRequest(
                    name, ThreadGoalGetParams.class, ThreadGoalGetResponse.class, Presence.REQUIRED, false);
            case "thread/goal/clear" -> clientRequest(
                    name, ThreadGoalClearParams.class, ThreadGoalClearResponse.class, Presence.REQUIRED, false);
            case "thread/queue/add" -> clientRequest(
                    name, ThreadQueueAddParams.class, ThreadQueueAddResponse.class, Presence.REQUIRED, true);
            case "thread/queue/list" -> clientRequest(
                    name, ThreadQueueListParams.class, ThreadQueueListResponse.class, Presence.REQUIRED, true);
            case "thread/queue/update" -> clientRequest(
                    name, ThreadQueueUpdateParams.class, ThreadQueueUpdateResponse.class, Presence.REQUIRED, true);
            case "thread/queue/delete" -> clientRequest(
                    name, ThreadQueueDeleteParams.class, ThreadQueueDeleteResponse.class, Presence.REQUIRED, true);
            case "thread/queue/reorder" -> clientRequest(
                    name, ThreadQueueReorderParams.class, ThreadQueueReorderResponse.class, Presence.REQUIRED, true);
            case "thread/queue/start" -> clientRequest(
                    name, ThreadQueueStartParams.class, ThreadQueueStartResponse.class, Presence.REQUIRED, true);
            case "thread/metadata/update" -> clientRequest(
                    name,
                    ThreadMetadataUpdateParams.class,
                    ThreadMetadataUpdateResponse.class,
                    Presence.REQUIRED,
                    false);
            case "thread/attachment/add" -> clientRequest(
                    name, ThreadAttachmentAddParams.class, ThreadAttachmentAddResponse.class, Presence.REQUIRED, false);
            case "thread/attachment/list" -> clientRequest(
                    name,
                    ThreadAttachmentListParams.class,
                    ThreadAttachmentListResponse.class,
                    Presence.REQUIRED,
                    false);
            case "thread/attachmentOwner/list" -> clientRequest(
                    name,
                    ThreadAttachmentOwnerListParams.class,
                    ThreadAttachmentOwnerListResponse.class,
                    Presence.REQUIRED,
                    false);
            case "thread/attachment/remove" -> clientRequest(
                    name,
                    ThreadAttachmentRemoveParams.class,
                    ThreadAttachmentRemoveResponse.class,
                    Presence.REQUIRED,
                    false);
            case "thread/section/move" -> clientRequest(
                    name, ThreadSectionMoveParams.class, ThreadSectionMoveResponse.class, Presence.REQUIRED, false);
            case "thread/settings/update" -> clientRequest(
                    name,
                    ThreadSettingsUpdateParams.class,
                    ThreadSettingsUpdateResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/memoryMode/set" -> clientRequest(
                    name, ThreadMemoryModeSetParams.class, ThreadMemoryModeSetResponse.class, Presence.REQUIRED, true);
            case "thread/memory/read" -> clientRequest(
                    name, ThreadMemoryReadParams.class, ThreadMemoryReadResponse.class, Presence.REQUIRED, true);
            case "memory/status" -> clientRequest(
                    name, MemoryStatusParams.class, MemoryStatusResponse.class, Presence.REQUIRED, true);
            case "memory/reset" -> clientRequest(
                    name, MemoryResetParams.class, MemoryResetResponse.class, Presence.NONE, true);
            case "rollout/compress" -> clientRequest(
                    name, RolloutCompressParams.class, RolloutCompressResponse.class, Presence.NONE, true);
            case "thread/unarchive" -> clientRequest(
                    name, ThreadUnarchiveParams.class, ThreadUnarchiveResponse.class, Presence.REQUIRED, false);
            case "thread/compact/start" -> clientRequest(
                    name, ThreadCompactStartParams.class, ThreadCompactStartResponse.class, Presence.REQUIRED, false);
            case "thread/shellCommand" -> clientRequest(
                    name, ThreadShellCommandParams.class, ThreadShellCommandResponse.class, Presence.REQUIRED, false);
            case "thread/approveGuardianDeniedAction" -> clientRequest(
                    name,
                    ThreadApproveGuardianDeniedActionParams.class,
                    ThreadApproveGuardianDeniedActionResponse.class,
                    Presence.REQUIRED,
                    false);
            case "thread/backgroundTerminals/clean" -> clientRequest(
                    name,
                    ThreadBackgroundTerminalsCleanParams.class,
                    ThreadBackgroundTerminalsCleanResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/backgroundTerminals/list" -> clientRequest(
                    name,
                    ThreadBackgroundTerminalsListParams.class,
                    ThreadBackgroundTerminalsListResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/backgroundTerminals/terminate" -> clientRequest(
                    name,
                    ThreadBackgroundTerminalsTerminateParams.class,
                    ThreadBackgroundTerminalsTerminateResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/revert" -> clientRequest(
                    name, ThreadRevertParams.class, ThreadRevertResponse.class, Presence.REQUIRED, false);
            case "thread/list" -> clientRequest(
                    name, ThreadListParams.class, ThreadListResponse.class, Presence.REQUIRED, false);
            case "project/list" -> clientRequest(
                    name, ProjectListParams.class, ProjectListResponse.class, Presence.REQUIRED, true);
            case "project/read" -> clientRequest(
                    name, ProjectReadParams.class, ProjectReadResponse.class, Presence.REQUIRED, true);
            case "project/create" -> clientRequest(
                    name, ProjectCreateParams.class, ProjectCreateResponse.class, Presence.REQUIRED, true);
            case "project/import" -> clientRequest(
                    name, ProjectImportParams.class, ProjectImportResponse.class, Presence.REQUIRED, true);
            case "project/update" -> clientRequest(
                    name, ProjectUpdateParams.class, ProjectUpdateResponse.class, Presence.REQUIRED, true);
            case "project/move" -> clientRequest(
                    name, ProjectMoveParams.class, ProjectMoveResponse.class, Presence.REQUIRED, true);
            case "project/delete" -> clientRequest(
                    name, ProjectDeleteParams.class, ProjectDeleteResponse.class, Presence.REQUIRED, true);
            case "threadSection/list" -> clientRequest(
                    name, ThreadSectionListParams.class, ThreadSectionListResponse.class, Presence.REQUIRED, false);
            case "threadSection/create" -> clientRequest(
                    name, ThreadSectionCreateParams.class, ThreadSectionCreateResponse.class, Presence.REQUIRED, false);
            case "threadSection/update" -> clientRequest(
                    name, ThreadSectionUpdateParams.class, ThreadSectionUpdateResponse.class, Presence.REQUIRED, false);
            case "threadSection/delete" -> clientRequest(
                    name, ThreadSectionDeleteParams.class, ThreadSectionDeleteResponse.class, Presence.REQUIRED, false);
            case "thread/search" -> clientRequest(
                    name, ThreadSearchParams.class, ThreadSearchResponse.class, Presence.REQUIRED, true);
            case "thread/searchOccurrences" -> clientRequest(
                    name,
                    ThreadSearchOccurrencesParams.class,
                    ThreadSearchOccurrencesResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/loaded/list" -> clientRequest(
                    name, ThreadLoadedListParams.class, ThreadLoadedListResponse.class, Presence.REQUIRED, false);
            case "thread/read" -> clientRequest(
                    name, ThreadReadParams.class, ThreadReadResponse.class, Presence.REQUIRED, false);
            case "thread/readState/update" -> clientRequest(
                    name,
                    ThreadReadStateUpdateParams.class,
                    ThreadReadStateUpdateResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/turns/list" -> clientRequest(
                    name, ThreadTurnsListParams.class, ThreadTurnsListResponse.class, Presence.REQUIRED, false);
            case "thread/items/list" -> clientRequest(
                    name, ThreadItemsListParams.class, ThreadItemsListResponse.class, Presence.REQUIRED, false);
            case "thread/items/read" -> clientRequest(
                    name, ThreadItemsReadParams.class, ThreadItemsReadResponse.class, Presence.REQUIRED, true);
            case "thread/guardianReview" -> clientRequest(
                    name,
                    ThreadGuardianReviewParams.class,
                    ThreadGuardianReviewResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/inject_items" -> clientRequest(
                    name, ThreadInjectItemsParams.class, ThreadInjectItemsResponse.class, Presence.REQUIRED, false);
            case "thread/prepareApprovedPlan" -> clientRequest(
                    name,
                    ThreadPrepareApprovedPlanParams.class,
                    ThreadPrepareApprovedPlanResponse.class,
                    Presence.REQUIRED,
                    true);
            case "skills/list" -> clientRequest(
                    name, SkillsListParams.class, SkillsListResponse.class, Presence.REQUIRED, false);
            case "skills/extraRoots/set" -> clientRequest(
                    name, SkillsExtraRootsSetParams.class, SkillsExtraRootsSetResponse.class, Presence.REQUIRED, false);
            case "hooks/list" -> clientRequest(
                    name, HooksListParams.class, HooksListResponse.class, Presence.REQUIRED, false);
            case "marketplace/add" -> clientRequest(
                    name, MarketplaceAddParams.class, MarketplaceAddResponse.class, Presence.REQUIRED, false);
            case "marketplace/remove" -> clientRequest(
                    name, MarketplaceRemoveParams.class, MarketplaceRemoveResponse.class, Presence.REQUIRED, false);
            case "marketplace/upgrade" -> clientRequest(
                    name, MarketplaceUpgradeParams.class, MarketplaceUpgradeResponse.class, Presence.REQUIRED, false);
            case "plugin/list" -> clientRequest(
                    name, PluginListParams.class, PluginListResponse.class, Presence.REQUIRED, false);
            case "plugin/search" -> clientRequest(
                    name, PluginSearchParams.class, PluginSearchResponse.class, Presence.REQUIRED, true);
            case "plugin/installed" -> clientRequest(
                    name, PluginInstalledParams.class, PluginInstalledResponse.class, Presence.REQUIRED, false);
            case "plugin/reconcile" -> clientRequest(
                    name, PluginReconcileParams.class, PluginReconcileResponse.class, Presence.REQUIRED, false);
            case "plugin/read" -> clientRequest(
                    name, PluginReadParams.class, PluginReadResponse.class, Presence.REQUIRED, false);
            case "plugin/skill/read" -> clientRequest(
                    name, PluginSkillReadParams.class, PluginSkillReadResponse.class, Presence.REQUIRED, false);
            case "plugin/share/save" -> clientRequest(
                    name, PluginShareSaveParams.class, PluginShareSaveResponse.class, Presence.REQUIRED, false);
            case "plugin/share/updateTargets" -> clientRequest(
                    name,
                    PluginShareUpdateTargetsParams.class,
                    PluginShareUpdateTargetsResponse.class,
                    Presence.REQUIRED,
                    false);
            case "plugin/share/list" -> clientRequest(
                    name, PluginShareListParams.class, PluginShareListResponse.class, Presence.REQUIRED, false);
            case "plugin/share/checkout" -> clientRequest(
                    name, PluginShareCheckoutParams.class, PluginShareCheckoutResponse.class, Presence.REQUIRED, false);
            case "plugin/share/delete" -> clientRequest(
                    name, PluginShareDeleteParams.class, PluginShareDeleteResponse.class, Presence.REQUIRED, false);
            case "app/read" -> clientRequest(
                    name, AppsReadParams.class, AppsReadResponse.class, Presence.REQUIRED, false);
            case "app/list" -> clientRequest(
                    name, AppsListParams.class, AppsListResponse.class, Presence.REQUIRED, false);
            case "app/installed" -> clientRequest(
                    name, AppsInstalledParams.class, AppsInstalledResponse.class, Presence.REQUIRED, false);
            case "fs/readFile" -> clientRequest(
                    name, FsReadFileParams.class, FsReadFileResponse.class, Presence.REQUIRED, false);
            case "fs/writeFile" -> clientRequest(
                    name, FsWriteFileParams.class, FsWriteFileResponse.class, Presence.REQUIRED, false);
            case "fs/createDirectory" -> clientRequest(
                    name, FsCreateDirectoryParams.class, FsCreateDirectoryResponse.class, Presence.REQUIRED, false);
            case "fs/getMetadata" -> clientRequest(
                    name, FsGetMetadataParams.class, FsGetMetadataResponse.class, Presence.REQUIRED, false);
            case "fs/readDirectory" -> clientRequest(
                    name, FsReadDirectoryParams.class, FsReadDirectoryResponse.class, Presence.REQUIRED, false);
            case "fs/remove" -> clientRequest(
                    name, FsRemoveParams.class, FsRemoveResponse.class, Presence.REQUIRED, false);
            case "fs/copy" -> clientRequest(name, FsCopyParams.class, FsCopyResponse.class, Presence.REQUIRED, false);
            case "fs/watch" -> clientRequest(
                    name, FsWatchParams.class, FsWatchResponse.class, Presence.REQUIRED, false);
            case "fs/unwatch" -> clientRequest(
                    name, FsUnwatchParams.class, FsUnwatchResponse.class, Presence.REQUIRED, false);
            case "skills/config/write" -> clientRequest(
                    name, SkillsConfigWriteParams.class, SkillsConfigWriteResponse.class, Presence.REQUIRED, false);
            case "plugin/install" -> clientRequest(
                    name, PluginInstallParams.class, PluginInstallResponse.class, Presence.REQUIRED, false);
            case "plugin/uninstall" -> clientRequest(
                    name, PluginUninstallParams.class, PluginUninstallResponse.class, Presence.REQUIRED, false);
            case "turn/start" -> clientRequest(
                    name, TurnStartParams.class, TurnStartResponse.class, Presence.REQUIRED, false);
            case "turn/settings/update" -> clientRequest(
                    name, TurnSettingsUpdateParams.class, TurnSettingsUpdateResponse.class, Presence.REQUIRED, true);
            case "turn/steer" -> clientRequest(
                    name, TurnSteerParams.class, TurnSteerResponse.class, Presence.REQUIRED, false);
            case "turn/interrupt" -> clientRequest(
                    name, TurnInterruptParams.class, TurnInterruptResponse.class, Presence.REQUIRED, false);
            case "thread/realtime/start" -> clientRequest(
                    name, ThreadRealtimeStartParams.class, ThreadRealtimeStartResponse.class, Presence.REQUIRED, true);
            case "thread/realtime/appendAudio" -> clientRequest(
                    name,
                    ThreadRealtimeAppendAudioParams.class,
                    ThreadRealtimeAppendAudioResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/realtime/appendText" -> clientRequest(
                    name,
                    ThreadRealtimeAppendTextParams.class,
                    ThreadRealtimeAppendTextResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/realtime/appendSpeech" -> clientRequest(
                    name,
                    ThreadRealtimeAppendSpeechParams.class,
                    ThreadRealtimeAppendSpeechResponse.class,
                    Presence.REQUIRED,
                    true);
            case "thread/realtime/stop" -> clientRequest(
                    name, ThreadRealtimeStopParams.class, ThreadRealtimeStopResponse.class, Presence.REQUIRED, true);
            case "thread/timeline/list" -> clientRequest(
                    name, ThreadTimelineListParams.class, ThreadTimelineListResponse.class, Presence.REQUIRED, true);
            case "thread/realtime/listVoices" -> clientRequest(
                    name,
                    ThreadRealtimeListVoicesParams.class,
                    ThreadRealtimeListVoicesResponse.class,
                    Presence.REQUIRED,
                    true);
            case "review/start" -> clientRequest(
                    name, ReviewStartParams.class, ReviewStartResponse.class, Presence.REQUIRED, false);
            case "model/list" -> clientRequest(
                    name, ModelListParams.class, ModelListResponse.class, Presence.REQUIRED, false);
            case "account/gatewayOAuth/read" -> clientRequest(
                    name, GatewayOAuthReadParams.class, GatewayOAuthReadResponse.class, Presence.OPTIONAL, false);
            case "account/gatewayOAuth/login" -> clientRequest(
                    name, GatewayOAuthLoginParams.class, GatewayOAuthLoginResponse.class, Presence.OPTIONAL, false);
            case "account/gatewayOAuth/cancel" -> clientRequest(
                    name, GatewayOAuthCancelParams.class, GatewayOAuthCancelResponse.class, Presence.NONE, false);
            case "modelProvider/list" -> clientRequest(
                    name, ModelProviderListParams.class, ModelProviderListResponse.class, Presence.REQUIRED, false);
            case "modelProvider/config/write" -> clientRequest(
                    name,
                    ModelProviderConfigWriteParams.class,
                    ModelProviderConfigWriteResponse.class,
                    Presence.REQUIRED,
                    false);
            case "modelProvider/capabilities/read" -> clientRequest(
                    name,
                    ModelProviderCapabilitiesReadParams.class,
                    ModelProviderCapabilitiesReadResponse.class,
                    Presence.REQUIRED,
                    false);
            case "experimentalFeature/list" -> clientRequest(
                    name,
                    ExperimentalFeatureListParams.class,
                    ExperimentalFeatureListResponse.class,
                    Presence.REQUIRED,
                    false);
            case "permissionProfile/list" -> clientRequest(
                    name,
                    PermissionProfileListParams.class,
                    PermissionProfileListResponse.class,
                    Presence.REQUIRED,
                    false);
            case "experimentalFeature/enablement/set" -> clientRequest(
                    name,
                    ExperimentalFeatureEnablementSetParams.class,
                    ExperimentalFeatureEnablementSetResponse.class,
                    Presence.REQUIRED,
                    false);
            case "remoteControl/enable" -> clientRequest(
                    name, RemoteControlEnableParams.class, RemoteControlEnableResponse.class, Presence.OPTIONAL, true);
            case "remoteControl/disable" -> clientRequest(
                    name,
                    RemoteControlDisableParams.class,
                    RemoteControlDisableResponse.class,
                    Presence.OPTIONAL,
                    true);
            case "remoteControl/status/read" -> clientRequest(
                    name,
                    RemoteControlStatusReadParams.class,
                    RemoteControlStatusReadResponse.class,
                    Presence.NONE,
                    true);
            case "remoteControl/pairing/start" -> clientRequest(
                    name,
                    RemoteControlPairingStartParams.class,
                    RemoteControlPairingStartResponse.class,
                    Presence.REQUIRED,
                    true);
            case "remoteControl/pairing/status" -> clientRequest(
                    name,
                    RemoteControlPairingStatusParams.class,
                    RemoteControlPairingStatusResponse.class,
                    Presence.REQUIRED,
                    true);
            case "remoteControl/client/list" -> clientRequest(
                    name,
                    RemoteControlClientsListParams.class,
                    RemoteControlClientsListResponse.class,
                    Presence.REQUIRED,
                    true);
            case "remoteControl/client/revoke" -> clientRequest(
                    name,
                    RemoteControlClientsRevokeParams.class,
                    RemoteControlClientsRevokeResponse.class,
                    Presence.REQUIRED,
                    true);
            case "collaborationMode/list" -> clientRequest(
                    name,
                    CollaborationModeListParams.class,
                    CollaborationModeListResponse.class,
                    Presence.REQUIRED,
                    true);
            case "mock/experimentalMethod" -> clientRequest(
                    name,
                    MockExperimentalMethodParams.class,
                    MockExperimentalMethodResponse.class,
                    Presence.REQUIRED,
                    true);
            case "environment/add" -> clientRequest(
                    name, EnvironmentAddParams.class, EnvironmentAddResponse.class, Presence.REQUIRED, true);
            case "environment/info" -> clientRequest(
                    name, EnvironmentInfoParams.class, EnvironmentInfoResponse.class, Presence.REQUIRED, true);
            case "environment/status" -> clientRequest(
                    name, EnvironmentStatusParams.class, EnvironmentStatusResponse.class, Presence.REQUIRED, true);
            case "mcpServer/oauth/login" -> clientRequest(
                    name, McpServerOauthLoginParams.class, McpServerOauthLoginResponse.class, Presence.REQUIRED, false);
            case "config/mcpServer/reload" -> clientRequest(
                    name, McpServerRefreshParams.class, McpServerRefreshResponse.class, Presence.NONE, false);
            case "mcpServerStatus/list" -> clientRequest(
                    name, ListMcpServerStatusParams.class, ListMcpServerStatusResponse.class, Presence.REQUIRED, false);
            case "mcpServer/resource/read" -> clientRequest(
                    name, McpResourceReadParams.class, McpResourceReadResponse.class, Presence.REQUIRED, false);
            case "mcpServer/event/stream/start" -> clientRequest(
                    name,
                    McpServerEventStreamStartParams.class,
                    McpServerEventStreamStartResponse.class,
                    Presence.REQUIRED,
                    true);
            case "mcpServer/event/stream/stop" -> clientRequest(
                    name,
                    McpServerEventStreamStopParams.class,
                    McpServerEventStreamStopResponse.class,
                    Presence.REQUIRED,
                    true);
            case "mcpServer/tool/call" -> clientRequest(
                    name, McpServerToolCallParams.class, McpServerToolCallResponse.class, Presence.REQUIRED, false);
            case "windowsSandbox/setupStart" -> clientRequest(
                    name,
                    WindowsSandboxSetupStartParams.class,
                    WindowsSandboxSetupStartResponse.class,
                    Presence.REQUIRED,
                    false);
            case "windowsSandbox/readiness" -> clientRequest(
                    name,
                    WindowsSandboxReadinessParams.class,
                    WindowsSandboxReadinessResponse.class,
                    Presence.NONE,
                    false);
            case "account/login/start" -> clientRequest(
                    name, LoginAccountParams.class, LoginAccountResponse.class, Presence.REQUIRED, false);
            case "account/bedrock/discover" -> clientRequest(
                    name, BedrockDiscoverParams.class, BedrockDiscoverResponse.class, Presence.REQUIRED, true);
            case "account/bedrock/setup" -> clientRequest(
                    name, BedrockSetupParams.class, BedrockSetupResponse.class, Presence.REQUIRED, true);
            case "account/gcp/setup" -> clientRequest(
                    name, GcpSetupParams.class, GcpSetupResponse.class, Presence.REQUIRED, true);
            case "account/bedrock/checkGovCloudRequirements" -> clientRequest(
                    name,
                    BedrockCheckGovCloudRequirementsParams.class,
                    BedrockCheckGovCloudRequirementsResponse.class,
                    Presence.REQUIRED,
                    true);
            case "account/login/cancel" -> clientRequest(
                    name, CancelLoginAccountParams.class, CancelLoginAccountResponse.class, Presence.REQUIRED, false);
            case "accountSession/list" -> clientRequest(
                    name, AccountSessionsListParams.class, AccountSessionsResponse.class, Presence.REQUIRED, true);
            case "accountSession/switch" -> clientRequest(
                    name,
                    AccountSessionsSwitchParams.class,
                    AccountSessionsSwitchResponse.class,
                    Presence.REQUIRED,
                    true);
            case "account/logout" -> clientRequest(
                    name, LogoutAccountParams.class, LogoutAccountResponse.class, Presence.NONE, false);
            case "account/securitySetup/read" -> clientRequest(
                    name,
                    GetAccountSecuritySetupParams.class,
                    GetAccountSecuritySetupResponse.class,
                    Presence.NONE,
                    false);
            case "account/rateLimits/read" -> clientRequest(
                    name,
                    GetAccountRateLimitsParams.class,
                    GetAccountRateLimitsResponse.class,
                    Presence.OPTIONAL,
                    false);
            case "account/rateLimitResetCredit/consume" -> clientRequest(
                    name,
                    ConsumeAccountRateLimitResetCreditParams.class,
                    ConsumeAccountRateLimitResetCreditResponse.class,
                    Presence.REQUIRED,
                    false);
            case "account/usage/read" -> clientRequest(
                    name,
                    GetAccountTokenUsageParams.class,
                    GetAccountTokenUsageResponse.class,
                    Presence.OPTIONAL,
                    false);
            case "account/workspaceMessages/read" -> clientRequest(
                    name, GetWorkspaceMessagesParams.class, GetWorkspaceMessagesResponse.class, Presence.NONE, false);
            case "account/sendAddCreditsNudgeEmail" -> clientRequest(
                    name,
                    SendAddCreditsNudgeEmailParams.class,
                    SendAddCreditsNudgeEmailResponse.class,
                    Presence.REQUIRED,
                    false);
            case "feedback/upload" -> clientRequest(
                    name, FeedbackUploadParams.class, FeedbackUploadResponse.class, Presence.REQUIRED, false);
            case "feedback/save" -> clientRequest(
                    name, FeedbackSaveParams.class, FeedbackSaveResponse.class, Presence.REQUIRED, false);
            case "command/exec" -> clientRequest(
                    name, CommandExecParams.class, CommandExecResponse.class, Presence.REQUIRED, false);
            case "command/exec/write" -> clientRequest(
                    name, CommandExecWriteParams.class, CommandExecWriteResponse.class, Presence.REQUIRED, false);
            case "command/exec/terminate" -> clientRequest(
                    name,
                    CommandExecTerminateParams.class,
                    CommandExecTerminateResponse.class,
                    Presence.REQUIRED,
                    false);
            case "command/exec/resize" -> clientRequest(
                    name, CommandExecResizeParams.class, CommandExecResizeResponse.class, Presence.REQUIRED, false);
            case "process/spawn" -> clientRequest(
                    name, ProcessSpawnParams.class, ProcessSpawnResponse.class, Presence.REQUIRED, true);
            case "process/writeStdin" -> clientRequest(
                    name, ProcessWriteStdinParams.class, ProcessWriteStdinResponse.class, Presence.REQUIRED, true);
            case "process/kill" -> clientRequest(
                    name, ProcessKillParams.class, ProcessKillResponse.class, Presence.REQUIRED, true);
            case "process/resizePty" -> clientRequest(
                    name, ProcessResizePtyParams.class, ProcessResizePtyResponse.class, Presence.REQUIRED, true);
            case "config/read" -> clientRequest(
                    name, ConfigReadParams.class, ConfigReadResponse.class, Presence.REQUIRED, false);
            case "externalAgentConfig/detect" -> clientRequest(
                    name,
                    ExternalAgentConfigDetectParams.class,
                    ExternalAgentConfigDetectResponse.class,
                    Presence.REQUIRED,
                    false);
            case "externalAgentConfig/import" -> clientRequest(
                    name,
                    ExternalAgentConfigImportParams.class,
                    ExternalAgentConfigImportResponse.class,
                    Presence.REQUIRED,
                    false);
            case "externalAgentConfig/import/recordHistory" -> clientRequest(
                    name,
                    ExternalAgentConfigImportHistoryRecordParams.class,
                    ExternalAgentConfigImportHistoryRecordResponse.class,
                    Presence.REQUIRED,
                    false);
            case "externalAgentConfig/import/readHistories" -> clientRequest(
                    name,
                    ExternalAgentConfigImportHistoriesReadParams.class,
                    ExternalAgentConfigImportHistoriesReadResponse.class,
                    Presence.NONE,
                    false);
            case "config/value/write" -> clientRequest(
                    name, ConfigValueWriteParams.class, ConfigWriteResponse.class, Presence.REQUIRED, false);
            case "config/batchWrite" -> clientRequest(
                    name, ConfigBatchWriteParams.class, ConfigWriteResponse.class, Presence.REQUIRED, false);
            case "configRequirements/read" -> clientRequest(
                    name,
                    ConfigRequirementsReadParams.class,
                    ConfigRequirementsReadResponse.class,
                    Presence.NONE,
                    false);
            case "account/read" -> clientRequest(
                    name, GetAccountParams.class, GetAccountResponse.class, Presence.REQUIRED, false);
            case "fuzzyFileSearch" -> clientRequest(
                    name, FuzzyFileSearchParams.class, FuzzyFileSearchResponse.class, Presence.REQUIRED, false);
            case "fuzzyFileSearch/sessionStart" -> clientRequest(
                    name,
                    FuzzyFileSearchSessionStartParams.class,
                    FuzzyFileSearchSessionStartResponse.class,
                    Presence.REQUIRED,
                    true);
            case "fuzzyFileSearch/sessionUpdate" -> clientRequest(
                    name,
                    FuzzyFileSearchSessionUpdateParams.class,
                    FuzzyFileSearchSessionUpdateResponse.class,
                    Presence.REQUIRED,
                    true);
            case "fuzzyFileSearch/sessionStop" -> clientRequest(
                    name,
                    FuzzyFileSearchSessionStopParams.class,
                    FuzzyFileSearchSessionStopResponse.class,
                    Presence.REQUIRED,
                    true);
            case "item/commandExecution/requestApproval" -> serverRequest(
                    name,
                    CommandExecutionRequestApprovalParams.class,
                    CommandExecutionRequestApprovalResponse.class,
                    Presence.REQUIRED,
                    false);
            case "item/fileChange/requestApproval" -> serverRequest(
                    name,
                    FileChangeRequestApprovalParams.class,
                    FileChangeRequestApprovalResponse.class,
                    Presence.REQUIRED,
                    false);
            case "item/tool/requestUserInput" -> serverRequest(
                    name,
                    ToolRequestUserInputParams.class,
                    ToolRequestUserInputResponse.class,
                    Presence.REQUIRED,
                    false);
            case "mcpServer/elicitation/request" -> serverRequest(
                    name,
                    McpServerElicitationRequestParams.class,
                    McpServerElicitationRequestResponse.class,
                    Presence.REQUIRED,
                    false);
            case "item/permissions/requestApproval" -> serverRequest(
                    name,
                    PermissionsRequestApprovalParams.class,
                    PermissionsRequestApprovalResponse.class,
                    Presence.REQUIRED,
                    false);
            case "item/tool/call" -> serverRequest(
                    name, DynamicToolCallParams.class, DynamicToolCallResponse.class, Presence.REQUIRED, false);
            case "account/chatgptAuthTokens/refresh" -> serverRequest(
                    name,
                    ChatgptAuthTokensRefreshParams.class,
                    ChatgptAuthTokensRefreshResponse.class,
                    Presence.REQUIRED,
                    false);
            case "attestation/generate" -> serverRequest(
                    name, AttestationGenerateParams.class, AttestationGenerateResponse.class, Presence.REQUIRED, false);
            case "currentTime/read" -> serverRequest(
                    name, CurrentTimeReadParams.class, CurrentTimeReadResponse.class, Presence.REQUIRED, true);
            case "applyPatchApproval" -> serverRequest(
                    name, ApplyPatchApprovalParams.class, ApplyPatchApprovalResponse.class, Presence.REQUIRED, false);
            case "execCommandApproval" -> serverRequest(
                    name, ExecCommandApprovalParams.class, ExecCommandApprovalResponse.class, Presence.REQUIRED, false);
            case "error" -> serverNotification(name, ErrorNotification.class, Presence.REQUIRED, false);
            case "thread/started" -> serverNotification(
                    name, ThreadStartedNotification.class, Presence.REQUIRED, false);
            case "thread/status/changed" -> serverNotification(
                    name, ThreadStatusChangedNotification.class, Presence.REQUIRED, false);
            case "thread/readState/changed" -> serverNotification(
                    name, ThreadReadStateChangedNotification.class, Presence.REQUIRED, false);
            case "thread/archived" -> serverNotification(
                    name, ThreadArchivedNotification.class, Presence.REQUIRED, false);
            case "thread/deleted" -> serverNotification(
                    name, ThreadDeletedNotification.class, Presence.REQUIRED, false);
            case "thread/unarchived" -> serverNotification(
                    name, ThreadUnarchivedNotification.class, Presence.REQUIRED, false);
            case "thread/closed" -> serverNotification(name, ThreadClosedNotification.class, Presence.REQUIRED, false);
            case "thread/reverted" -> serverNotification(
                    name, ThreadRevertedNotification.class, Presence.REQUIRED, false);
            case "skills/changed" -> serverNotification(
                    name, SkillsChangedNotification.class, Presence.REQUIRED, false);
            case "thread/name/updated" -> serverNotification(
                    name, ThreadNameUpdatedNotification.class, Presence.REQUIRED, false);
            case "thread/section/changed" -> serverNotification(
                    name, ThreadSectionChangedNotification.class, Presence.REQUIRED, false);
            case "thread/attachment/updated" -> serverNotification(
                    name, ThreadAttachmentUpdatedNotification.class, Presence.REQUIRED, false);
            case "thread/goal/updated" -> serverNotification(
                    name, ThreadGoalUpdatedNotification.class, Presence.REQUIRED, false);
            case "thread/prediction/updated" -> serverNotification(
                    name, ThreadPredictionUpdatedNotification.class, Presence.REQUIRED, false);
            case "thread/goal/cleared" -> serverNotification(
                    name, ThreadGoalClearedNotification.class, Presence.REQUIRED, false);
            case "thread/queue/changed" -> serverNotification(
                    name, ThreadQueueChangedNotification.class, Presence.REQUIRED, false);
            case "project/changed" -> serverNotification(
                    name, ProjectChangedNotification.class, Presence.REQUIRED, false);
            case "thread/project/updated" -> serverNotification(
                    name, ThreadProjectUpdatedNotification.class, Presence.REQUIRED, false);
            case "thread/environment/connected" -> serverNotification(
                    name, ThreadEnvironmentConnectedNotification.class, Presence.REQUIRED, false);
            case "thread/environment/disconnected" -> serverNotification(
                    name, ThreadEnvironmentDisconnectedNotification.class, Presence.REQUIRED, false);
            case "thread/settings/updated" -> serverNotification(
                    name, ThreadSettingsUpdatedNotification.class, Presence.REQUIRED, false);
            case "thread/tokenUsage/updated" -> serverNotification(
                    name, ThreadTokenUsageUpdatedNotification.class, Presence.REQUIRED, false);
            case "turn/started" -> serverNotification(name, TurnStartedNotification.class, Presence.REQUIRED, false);
            case "hook/started" -> serverNotification(name, HookStartedNotification.class, Presence.REQUIRED, false);
            case "turn/completed" -> serverNotification(
                    name, TurnCompletedNotification.class, Presence.REQUIRED, false);
            case "hook/completed" -> serverNotification(
                    name, HookCompletedNotification.class, Presence.REQUIRED, false);
            case "turn/diff/updated" -> serverNotification(
                    name, TurnDiffUpdatedNotification.class, Presence.REQUIRED, false);
            case "turn/plan/updated" -> serverNotification(
                    name, TurnPlanUpdatedNotification.class, Presence.REQUIRED, false);
            case "item/started" -> serverNotification(name, ItemStartedNotification.class, Presence.REQUIRED, false);
            case "item/autoApprovalReview/started" -> serverNotification(
                    name, ItemGuardianApprovalReviewStartedNotification.class, Presence.REQUIRED, false);
            case "item/autoApprovalReview/completed" -> serverNotification(
                    name, ItemGuardianApprovalReviewCompletedNotification.class, Presence.REQUIRED, false);
            case "autoApprovalReview/strictReviewRequired" -> serverNotification(
                    name, StrictReviewRequiredNotification.class, Presence.REQUIRED, false);
            case "item/completed" -> serverNotification(
                    name, ItemCompletedNotification.class, Presence.REQUIRED, false);
            case "item/agentMessage/delta" -> serverNotification(
                    name, AgentMessageDeltaNotification.class, Presence.REQUIRED, false);
            case "item/plan/delta" -> serverNotification(name, PlanDeltaNotification.class, Presence.REQUIRED, false);
            case "command/exec/outputDelta" -> serverNotification(
                    name, CommandExecOutputDeltaNotification.class, Presence.REQUIRED, false);
            case "process/outputDelta" -> serverNotification(
                    name, ProcessOutputDeltaNotification.class, Presence.REQUIRED, false);
            case "process/exited" -> serverNotification(
                    name, ProcessExitedNotification.class, Presence.REQUIRED, false);
            case "item/commandExecution/outputDelta" -> serverNotification(
                    name, CommandExecutionOutputDeltaNotification.class, Presence.REQUIRED, false);
            case "item/commandExecution/terminalInteraction" -> serverNotification(
                    name, TerminalInteractionNotification.class, Presence.REQUIRED, false);
            case "item/fileChange/outputDelta" -> serverNotification(
                    name, FileChangeOutputDeltaNotification.class, Presence.REQUIRED, false);
            case "item/fileChange/patchUpdated" -> serverNotification(
                    name, FileChangePatchUpdatedNotification.class, Presence.REQUIRED, false);
            case "serverRequest/resolved" -> serverNotification(
                    name, ServerRequestResolvedNotification.class, Presence.REQUIRED, false);
            case "item/mcpToolCall/progress" -> serverNotification(
                    name, McpToolCallProgressNotification.class, Presence.REQUIRED, false);
            case "mcpServer/oauthLogin/completed" -> serverNotification(
                    name, McpServerOauthLoginCompletedNotification.class, Presence.REQUIRED, false);
            case "mcpServer/startupStatus/updated" -> serverNotification(
                    name, McpServerStatusUpdatedNotification.class, Presence.REQUIRED, false);
            case "mcpServer/event/stream/notification" -> serverNotification(
                    name, McpServerEventStreamNotification.class, Presence.REQUIRED, false);
            case "account/updated" -> serverNotification(
                    name, AccountUpdatedNotification.class, Presence.REQUIRED, false);
            case "account/gatewayOAuth/changed" -> serverNotification(
                    name, GatewayOAuthChangedNotification.class, Presence.REQUIRED, false);
            case "account/rateLimits/updated" -> serverNotification(
                    name, AccountRateLimitsUpdatedNotification.class, Presence.REQUIRED, false);
            case "app/list/updated" -> serverNotification(
                    name, AppListUpdatedNotification.class, Presence.REQUIRED, false);
            case "remoteControl/status/changed" -> serverNotification(
                    name, RemoteControlStatusChangedNotification.class, Presence.REQUIRED, false);
            case "externalAgentConfig/import/progress" -> serverNotification(
                    name, ExternalAgentConfigImportProgressNotification.class, Presence.REQUIRED, false);
            case "externalAgentConfig/import/completed" -> serverNotification(
                    name, ExternalAgentConfigImportCompletedNotification.class, Presence.REQUIRED, false);
            case "fs/changed" -> serverNotification(name, FsChangedNotification.class, Presence.REQUIRED, false);
            case "item/reasoning/summaryTextDelta" -> serverNotification(
                    name, ReasoningSummaryTextDeltaNotification.class, Presence.REQUIRED, false);
            case "item/reasoning/summaryPartAdded" -> serverNotification(
                    name, ReasoningSummaryPartAddedNotification.class, Presence.REQUIRED, false);
            case "item/reasoning/textDelta" -> serverNotification(
                    name, ReasoningTextDeltaNotification.class, Presence.REQUIRED, false);
            case "thread/compacted" -> serverNotification(
                    name, ContextCompactedNotification.class, Presence.REQUIRED, false);
            case "model/rerouted" -> serverNotification(
                    name, ModelReroutedNotification.class, Presence.REQUIRED, false);
            case "model/verification" -> serverNotification(
                    name, ModelVerificationNotification.class, Presence.REQUIRED, false);
            case "modelProvider/authRecoveryStarted" -> serverNotification(
                    name, AuthRecoveryStartedNotification.class, Presence.REQUIRED, false);
            case "modelProvider/authRecoveryCompleted" -> serverNotification(
                    name, AuthRecoveryCompletedNotification.class, Presence.REQUIRED, false);
            case "turn/moderationMetadata" -> serverNotification(
                    name, TurnModerationMetadataNotification.class, Presence.REQUIRED, false);
            case "model/safetyBuffering/updated" -> serverNotification(
                    name, ModelSafetyBufferingUpdatedNotification.class, Presence.REQUIRED, false);
            case "warning" -> serverNotification(name, WarningNotification.class, Presence.REQUIRED, false);
            case "guardianWarning" -> serverNotification(
                    name, GuardianWarningNotification.class, Presence.REQUIRED, false);
            case "deprecationNotice" -> serverNotification(
                    name, DeprecationNoticeNotification.class, Presence.REQUIRED, false);
            case "configWarning" -> serverNotification(name, ConfigWarningNotification.class, Presence.REQUIRED, false);
            case "fuzzyFileSearch/sessionUpdated" -> serverNotification(
                    name, FuzzyFileSearchSessionUpdatedNotification.class, Presence.REQUIRED, false);
            case "fuzzyFileSearch/sessionCompleted" -> serverNotification(
                    name, FuzzyFileSearchSessionCompletedNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/started" -> serverNotification(
                    name, ThreadRealtimeStartedNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/itemAdded" -> serverNotification(
                    name, ThreadRealtimeItemAddedNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/item/started" -> serverNotification(
                    name, ThreadRealtimeItemStartedNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/item/transcript/delta" -> serverNotification(
                    name, ThreadRealtimeItemTranscriptDeltaNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/item/completed" -> serverNotification(
                    name, ThreadRealtimeItemCompletedNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/transcript/delta" -> serverNotification(
                    name, ThreadRealtimeTranscriptDeltaNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/transcript/done" -> serverNotification(
                    name, ThreadRealtimeTranscriptDoneNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/outputAudio/delta" -> serverNotification(
                    name, ThreadRealtimeOutputAudioDeltaNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/sdp" -> serverNotification(
                    name, ThreadRealtimeSdpNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/error" -> serverNotification(
                    name, ThreadRealtimeErrorNotification.class, Presence.REQUIRED, false);
            case "thread/realtime/closed" -> serverNotification(
                    name, ThreadRealtimeClosedNotification.class, Presence.REQUIRED, false);
            case "windows/worldWritableWarning" -> serverNotification(
                    name, WindowsWorldWritableWarningNotification.class, Presence.REQUIRED, false);
            case "windowsSandbox/setupCompleted" -> serverNotification(
                    name, WindowsSandboxSetupCompletedNotification.class, Presence.REQUIRED, false);
            case "account/login/completed" -> serverNotification(
                    name, AccountLoginCompletedNotification.class, Presence.REQUIRED, false);
            case "initialized" -> clientNotification(name, InitializedNotification.class, Presence.NONE, false);
            case "rawResponseItem/completed" -> serverNotification(
                    name, RawResponseItemCompletedNotification.class, Presence.REQUIRED, true);
            case "rawResponse/completed" -> serverNotification(
                    name, RawResponseCompletedNotification.class, Presence.REQUIRED, true);
            default -> null;
        };
    }

    /** The method that a class of parameters belongs to; null if it belongs to none. */
    public static @Nullable ProtocolMethod of(Class<?> params) {
        Class<?> owner = params.getDeclaringClass() == null ? params : params.getDeclaringClass();
        String name = nameOf(owner.getSimpleName());
        ProtocolMethod method = name == null ? null : find(name);
        return method != null && method.params() == owner ? method : null;
    }

    private static @Nullable String nameOf(String params) {
        return switch (params) {
            case "InitializeParams" -> "initialize";
            case "ServerDiagnosticsParams" -> "server/diagnostics";
            case "UserVerificationStatusParams" -> "userVerification/status";
            case "UserVerificationEnrollParams" -> "userVerification/enroll";
            case "UserVerificationDeleteParams" -> "userVerification/delete";
            case "UserVerificationVerifyParams" -> "userVerification/verify";
            case "UserVerificationCancelParams" -> "userVerification/cancel";
            case "ThreadStartParams" -> "thread/start";
            case "ThreadResumeParams" -> "thread/resume";
            case "ThreadForkParams" -> "thread/fork";
            case "ThreadSampleParams" -> "thread/sample";
            case "ThreadSampleCancelParams" -> "thread/sample/cancel";
            case "ThreadArchiveParams" -> "thread/archive";
            case "ThreadDeleteParams" -> "thread/delete";
            case "ThreadUnsubscribeParams" -> "thread/unsubscribe";
            case "ThreadIncrementElicitationParams" -> "thread/increment_elicitation";
            case "ThreadDecrementElicitationParams" -> "thread/decrement_elicitation";
            case "ThreadSetNameParams" -> "thread/name/set";
            case "ThreadPredictionRequestParams" -> "thread/prediction/request";
            case "ThreadGoalSetParams" -> "thread/goal/set";
            case "ThreadGoalGetParams" -> "thread/goal/get";
            case "ThreadGoalClearParams" -> "thread/goal/clear";
            case "ThreadQueueAddParams" -> "thread/queue/add";
            case "ThreadQueueListParams" -> "thread/queue/list";
            case "ThreadQueueUpdateParams" -> "thread/queue/update";
            case "ThreadQueueDeleteParams" -> "thread/queue/delete";
            case "ThreadQueueReorderParams" -> "thread/queue/reorder";
            case "ThreadQueueStartParams" -> "thread/queue/start";
            case "ThreadMetadataUpdateParams" -> "thread/metadata/update";
            case "ThreadAttachmentAddParams" -> "thread/attachment/add";
            case "ThreadAttachmentListParams" -> "thread/attachment/list";
            case "ThreadAttachmentOwnerListParams" -> "thread/attachmentOwner/list";
            case "ThreadAttachmentRemoveParams" -> "thread/attachment/remove";
            case "ThreadSectionMoveParams" -> "thread/section/move";
            case "ThreadSettingsUpdateParams" -> "thread/settings/update";
            case "ThreadMemoryModeSetParams" -> "thread/memoryMode/set";
            case "ThreadMemoryReadParams" -> "thread/memory/read";
            case "MemoryStatusParams" -> "memory/status";
            case "MemoryResetParams" -> "memory/reset";
            case "RolloutCompressParams" -> "rollout/compress";
            case "ThreadUnarchiveParams" -> "thread/unarchive";
            case "ThreadCompactStartParams" -> "thread/compact/start";
            case "ThreadShellCommandParams" -> "thread/shellCommand";
            case "ThreadApproveGuardianDeniedActionParams" -> "thread/approveGuardianDeniedAction";
            case "ThreadBackgroundTerminalsCleanParams" -> "thread/backgroundTerminals/clean";
            case "ThreadBackgroundTerminalsListParams" -> "thread/backgroundTerminals/list";
            case "ThreadBackgroundTerminalsTerminateParams" -> "thread/backgroundTerminals/terminate";
            case "ThreadRevertParams" -> "thread/revert";
            case "ThreadListParams" -> "thread/list";
            case "ProjectListParams" -> "project/list";
            case "ProjectReadParams" -> "project/read";
            case "ProjectCreateParams" -> "project/create";
            case "ProjectImportParams" -> "project/import";
            case "ProjectUpdateParams" -> "project/update";
            case "ProjectMoveParams" -> "project/move";
            case "ProjectDeleteParams" -> "project/delete";
            case "ThreadSectionListParams" -> "threadSection/list";
            case "ThreadSectionCreateParams" -> "threadSection/create";
            case "ThreadSectionUpdateParams" -> "threadSection/update";
            case "ThreadSectionDeleteParams" -> "threadSection/delete";
            case "ThreadSearchParams" -> "thread/search";
            case "ThreadSearchOccurrencesParams" -> "thread/searchOccurrences";
            case "ThreadLoadedListParams" -> "thread/loaded/list";
            case "ThreadReadParams" -> "thread/read";
            case "ThreadReadStateUpdateParams" -> "thread/readState/update";
            case "ThreadTurnsListParams" -> "thread/turns/list";
            case "ThreadItemsListParams" -> "thread/items/list";
            case "ThreadItemsReadParams" -> "thread/items/read";
            case "ThreadGuardianReviewParams" -> "thread/guardianReview";
            case "ThreadInjectItemsParams" -> "thread/inject_items";
            case "ThreadPrepareApprovedPlanParams" -> "thread/prepareApprovedPlan";
            case "SkillsListParams" -> "skills/list";
            case "SkillsExtraRootsSetParams" -> "skills/extraRoots/set";
            case "HooksListParams" -> "hooks/list";
            case "MarketplaceAddParams" -> "marketplace/add";
            case "MarketplaceRemoveParams" -> "marketplace/remove";
            case "MarketplaceUpgradeParams" -> "marketplace/upgrade";
            case "PluginListParams" -> "plugin/list";
            case "PluginSearchParams" -> "plugin/search";
            case "PluginInstalledParams" -> "plugin/installed";
            case "PluginReconcileParams" -> "plugin/reconcile";
            case "PluginReadParams" -> "plugin/read";
            case "PluginSkillReadParams" -> "plugin/skill/read";
            case "PluginShareSaveParams" -> "plugin/share/save";
            case "PluginShareUpdateTargetsParams" -> "plugin/share/updateTargets";
            case "PluginShareListParams" -> "plugin/share/list";
            case "PluginShareCheckoutParams" -> "plugin/share/checkout";
            case "PluginShareDeleteParams" -> "plugin/share/delete";
            case "AppsReadParams" -> "app/read";
            case "AppsListParams" -> "app/list";
            case "AppsInstalledParams" -> "app/installed";
            case "FsReadFileParams" -> "fs/readFile";
            case "FsWriteFileParams" -> "fs/writeFile";
            case "FsCreateDirectoryParams" -> "fs/createDirectory";
            case "FsGetMetadataParams" -> "fs/getMetadata";
            case "FsReadDirectoryParams" -> "fs/readDirectory";
            case "FsRemoveParams" -> "fs/remove";
            case "FsCopyParams" -> "fs/copy";
            case "FsWatchParams" -> "fs/watch";
            case "FsUnwatchParams" -> "fs/unwatch";
            case "SkillsConfigWriteParams" -> "skills/config/write";
            case "PluginInstallParams" -> "plugin/install";
            case "PluginUninstallParams" -> "plugin/uninstall";
            case "TurnStartParams" -> "turn/start";
            case "TurnSettingsUpdateParams" -> "turn/settings/update";
            case "TurnSteerParams" -> "turn/steer";
            case "TurnInterruptParams" -> "turn/interrupt";
            case "ThreadRealtimeStartParams" -> "thread/realtime/start";
            case "ThreadRealtimeAppendAudioParams" -> "thread/realtime/appendAudio";
            case "ThreadRealtimeAppendTextParams" -> "thread/realtime/appendText";
            case "ThreadRealtimeAppendSpeechParams" -> "thread/realtime/appendSpeech";
            case "ThreadRealtimeStopParams" -> "thread/realtime/stop";
            case "ThreadTimelineListParams" -> "thread/timeline/list";
            case "ThreadRealtimeListVoicesParams" -> "thread/realtime/listVoices";
            case "ReviewStartParams" -> "review/start";
            case "ModelListParams" -> "model/list";
            case "GatewayOAuthReadParams" -> "account/gatewayOAuth/read";
            case "GatewayOAuthLoginParams" -> "account/gatewayOAuth/login";
            case "GatewayOAuthCancelParams" -> "account/gatewayOAuth/cancel";
            case "ModelProviderListParams" -> "modelProvider/list";
            case "ModelProviderConfigWriteParams" -> "modelProvider/config/write";
            case "ModelProviderCapabilitiesReadParams" -> "modelProvider/capabilities/read";
            case "ExperimentalFeatureListParams" -> "experimentalFeature/list";
            case "PermissionProfileListParams" -> "permissionProfile/list";
            case "ExperimentalFeatureEnablementSetParams" -> "experimentalFeature/enablement/set";
            case "RemoteControlEnableParams" -> "remoteControl/enable";
            case "RemoteControlDisableParams" -> "remoteControl/disable";
            case "RemoteControlStatusReadParams" -> "remoteControl/status/read";
            case "RemoteControlPairingStartParams" -> "remoteControl/pairing/start";
            case "RemoteControlPairingStatusParams" -> "remoteControl/pairing/status";
            case "RemoteControlClientsListParams" -> "remoteControl/client/list";
            case "RemoteControlClientsRevokeParams" -> "remoteControl/client/revoke";
            case "CollaborationModeListParams" -> "collaborationMode/list";
            case "MockExperimentalMethodParams" -> "mock/experimentalMethod";
            case "EnvironmentAddParams" -> "environment/add";
            case "EnvironmentInfoParams" -> "environment/info";
            case "EnvironmentStatusParams" -> "environment/status";
            case "McpServerOauthLoginParams" -> "mcpServer/oauth/login";
            case "McpServerRefreshParams" -> "config/mcpServer/reload";
            case "ListMcpServerStatusParams" -> "mcpServerStatus/list";
            case "McpResourceReadParams" -> "mcpServer/resource/read";
            case "McpServerEventStreamStartParams" -> "mcpServer/event/stream/start";
            case "McpServerEventStreamStopParams" -> "mcpServer/event/stream/stop";
            case "McpServerToolCallParams" -> "mcpServer/tool/call";
            case "WindowsSandboxSetupStartParams" -> "windowsSandbox/setupStart";
            case "WindowsSandboxReadinessParams" -> "windowsSandbox/readiness";
            case "LoginAccountParams" -> "account/login/start";
            case "BedrockDiscoverParams" -> "account/bedrock/discover";
            case "BedrockSetupParams" -> "account/bedrock/setup";
            case "GcpSetupParams" -> "account/gcp/setup";
            case "BedrockCheckGovCloudRequirementsParams" -> "account/bedrock/checkGovCloudRequirements";
            case "CancelLoginAccountParams" -> "account/login/cancel";
            case "AccountSessionsListParams" -> "accountSession/list";
            case "AccountSessionsSwitchParams" -> "accountSession/switch";
            case "LogoutAccountParams" -> "account/logout";
            case "GetAccountSecuritySetupParams" -> "account/securitySetup/read";
            case "GetAccountRateLimitsParams" -> "account/rateLimits/read";
            case "ConsumeAccountRateLimitResetCreditParams" -> "account/rateLimitResetCredit/consume";
            case "GetAccountTokenUsageParams" -> "account/usage/read";
            case "GetWorkspaceMessagesParams" -> "account/workspaceMessages/read";
            case "SendAddCreditsNudgeEmailParams" -> "account/sendAddCreditsNudgeEmail";
            case "FeedbackUploadParams" -> "feedback/upload";
            case "FeedbackSaveParams" -> "feedback/save";
            case "CommandExecParams" -> "command/exec";
            case "CommandExecWriteParams" -> "command/exec/write";
            case "CommandExecTerminateParams" -> "command/exec/terminate";
            case "CommandExecResizeParams" -> "command/exec/resize";
            case "ProcessSpawnParams" -> "process/spawn";
            case "ProcessWriteStdinParams" -> "process/writeStdin";
            case "ProcessKillParams" -> "process/kill";
            case "ProcessResizePtyParams" -> "process/resizePty";
            case "ConfigReadParams" -> "config/read";
            case "ExternalAgentConfigDetectParams" -> "externalAgentConfig/detect";
            case "ExternalAgentConfigImportParams" -> "externalAgentConfig/import";
            case "ExternalAgentConfigImportHistoryRecordParams" -> "externalAgentConfig/import/recordHistory";
            case "ExternalAgentConfigImportHistoriesReadParams" -> "externalAgentConfig/import/readHistories";
            case "ConfigValueWriteParams" -> "config/value/write";
            case "ConfigBatchWriteParams" -> "config/batchWrite";
            case "ConfigRequirementsReadParams" -> "configRequirements/read";
            case "GetAccountParams" -> "account/read";
            case "FuzzyFileSearchParams" -> "fuzzyFileSearch";
            case "FuzzyFileSearchSessionStartParams" -> "fuzzyFileSearch/sessionStart";
            case "FuzzyFileSearchSessionUpdateParams" -> "fuzzyFileSearch/sessionUpdate";
            case "FuzzyFileSearchSessionStopParams" -> "fuzzyFileSearch/sessionStop";
            case "CommandExecutionRequestApprovalParams" -> "item/commandExecution/requestApproval";
            case "FileChangeRequestApprovalParams" -> "item/fileChange/requestApproval";
            case "ToolRequestUserInputParams" -> "item/tool/requestUserInput";
            case "McpServerElicitationRequestParams" -> "mcpServer/elicitation/request";
            case "PermissionsRequestApprovalParams" -> "item/permissions/requestApproval";
            case "DynamicToolCallParams" -> "item/tool/call";
            case "ChatgptAuthTokensRefreshParams" -> "account/chatgptAuthTokens/refresh";
            case "AttestationGenerateParams" -> "attestation/generate";
            case "CurrentTimeReadParams" -> "currentTime/read";
            case "ApplyPatchApprovalParams" -> "applyPatchApproval";
            case "ExecCommandApprovalParams" -> "execCommandApproval";
            case "ErrorNotification" -> "error";
            case "ThreadStartedNotification" -> "thread/started";
            case "ThreadStatusChangedNotification" -> "thread/status/changed";
            case "ThreadReadStateChangedNotification" -> "thread/readState/changed";
            case "ThreadArchivedNotification" -> "thread/archived";
            case "ThreadDeletedNotification" -> "thread/deleted";
            case "ThreadUnarchivedNotification" -> "thread/unarchived";
            case "ThreadClosedNotification" -> "thread/closed";
            case "ThreadRevertedNotification" -> "thread/reverted";
            case "SkillsChangedNotification" -> "skills/changed";
            case "ThreadNameUpdatedNotification" -> "thread/name/updated";
            case "ThreadSectionChangedNotification" -> "thread/section/changed";
            case "ThreadAttachmentUpdatedNotification" -> "thread/attachment/updated";
            case "ThreadGoalUpdatedNotification" -> "thread/goal/updated";
            case "ThreadPredictionUpdatedNotification" -> "thread/prediction/updated";
            case "ThreadGoalClearedNotification" -> "thread/goal/cleared";
            case "ThreadQueueChangedNotification" -> "thread/queue/changed";
            case "ProjectChangedNotification" -> "project/changed";
            case "ThreadProjectUpdatedNotification" -> "thread/project/updated";
            case "ThreadEnvironmentConnectedNotification" -> "thread/environment/connected";
            case "ThreadEnvironmentDisconnectedNotification" -> "thread/environment/disconnected";
            case "ThreadSettingsUpdatedNotification" -> "thread/settings/updated";
            case "ThreadTokenUsageUpdatedNotification" -> "thread/tokenUsage/updated";
            case "TurnStartedNotification" -> "turn/started";
            case "HookStartedNotification" -> "hook/started";
            case "TurnCompletedNotification" -> "turn/completed";
            case "HookCompletedNotification" -> "hook/completed";
            case "TurnDiffUpdatedNotification" -> "turn/diff/updated";
            case "TurnPlanUpdatedNotification" -> "turn/plan/updated";
            case "ItemStartedNotification" -> "item/started";
            case "ItemGuardianApprovalReviewStartedNotification" -> "item/autoApprovalReview/started";
            case "ItemGuardianApprovalReviewCompletedNotification" -> "item/autoApprovalReview/completed";
            case "StrictReviewRequiredNotification" -> "autoApprovalReview/strictReviewRequired";
            case "ItemCompletedNotification" -> "item/completed";
            case "AgentMessageDeltaNotification" -> "item/agentMessage/delta";
            case "PlanDeltaNotification" -> "item/plan/delta";
            case "CommandExecOutputDeltaNotification" -> "command/exec/outputDelta";
            case "ProcessOutputDeltaNotification" -> "process/outputDelta";
            case "ProcessExitedNotification" -> "process/exited";
            case "CommandExecutionOutputDeltaNotification" -> "item/commandExecution/outputDelta";
            case "TerminalInteractionNotification" -> "item/commandExecution/terminalInteraction";
            case "FileChangeOutputDeltaNotification" -> "item/fileChange/outputDelta";
            case "FileChangePatchUpdatedNotification" -> "item/fileChange/patchUpdated";
            case "ServerRequestResolvedNotification" -> "serverRequest/resolved";
            case "McpToolCallProgressNotification" -> "item/mcpToolCall/progress";
            case "McpServerOauthLoginCompletedNotification" -> "mcpServer/oauthLogin/completed";
            case "McpServerStatusUpdatedNotification" -> "mcpServer/startupStatus/updated";
            case "McpServerEventStreamNotification" -> "mcpServer/event/stream/notification";
            case "AccountUpdatedNotification" -> "account/updated";
            case "GatewayOAuthChangedNotification" -> "account/gatewayOAuth/changed";
            case "AccountRateLimitsUpdatedNotification" -> "account/rateLimits/updated";
            case "AppListUpdatedNotification" -> "app/list/updated";
            case "RemoteControlStatusChangedNotification" -> "remoteControl/status/changed";
            case "ExternalAgentConfigImportProgressNotification" -> "externalAgentConfig/import/progress";
            case "ExternalAgentConfigImportCompletedNotification" -> "externalAgentConfig/import/completed";
            case "FsChangedNotification" -> "fs/changed";
            case "ReasoningSummaryTextDeltaNotification" -> "item/reasoning/summaryTextDelta";
            case "ReasoningSummaryPartAddedNotification" -> "item/reasoning/summaryPartAdded";
            case "ReasoningTextDeltaNotification" -> "item/reasoning/textDelta";
            case "ContextCompactedNotification" -> "thread/compacted";
            case "ModelReroutedNotification" -> "model/rerouted";
            case "ModelVerificationNotification" -> "model/verification";
            case "AuthRecoveryStartedNotification" -> "modelProvider/authRecoveryStarted";
            case "AuthRecoveryCompletedNotification" -> "modelProvider/authRecoveryCompleted";
            case "TurnModerationMetadataNotification" -> "turn/moderationMetadata";
            case "ModelSafetyBufferingUpdatedNotification" -> "model/safetyBuffering/updated";
            case "WarningNotification" -> "warning";
            case "GuardianWarningNotification" -> "guardianWarning";
            case "DeprecationNoticeNotification" -> "deprecationNotice";
            case "ConfigWarningNotification" -> "configWarning";
            case "FuzzyFileSearchSessionUpdatedNotification" -> "fuzzyFileSearch/sessionUpdated";
            case "FuzzyFileSearchSessionCompletedNotification" -> "fuzzyFileSearch/sessionCompleted";
            case "ThreadRealtimeStartedNotification" -> "thread/realtime/started";
            case "ThreadRealtimeItemAddedNotification" -> "thread/realtime/itemAdded";
            case "ThreadRealtimeItemStartedNotification" -> "thread/realtime/item/started";
            case "ThreadRealtimeItemTranscriptDeltaNotification" -> "thread/realtime/item/transcript/delta";
            case "ThreadRealtimeItemCompletedNotification" -> "thread/realtime/item/completed";
            case "ThreadRealtimeTranscriptDeltaNotification" -> "thread/realtime/transcript/delta";
            case "ThreadRealtimeTranscriptDoneNotification" -> "thread/realtime/transcript/done";
            case "ThreadRealtimeOutputAudioDeltaNotification" -> "thread/realtime/outputAudio/delta";
            case "ThreadRealtimeSdpNotification" -> "thread/realtime/sdp";
            case "ThreadRealtimeErrorNotification" -> "thread/realtime/error";
            case "ThreadRealtimeClosedNotification" -> "thread/realtime/closed";
            case "WindowsWorldWritableWarningNotification" -> "windows/worldWritableWarning";
            case "WindowsSandboxSetupCompletedNotification" -> "windowsSandbox/setupCompleted";
            case "AccountLoginCompletedNotification" -> "account/login/completed";
            case "InitializedNotification" -> "initialized";
            case "RawResponseItemCompletedNotification" -> "rawResponseItem/completed";
            case "RawResponseCompletedNotification" -> "rawResponse/completed";
            default -> null;
        };
    }

    private static ProtocolMethod clientRequest(
            String name, Class<?> params, Class<?> result, Presence presence, boolean experimental) {
        return new ProtocolMethod(name, ProtocolMethod.Sender.CLIENT, ProtocolMethod.Kind.REQUEST, params, result, presence, experimental);
    }

    private static ProtocolMethod clientNotification(
            String name, Class<?> params, Presence presence, boolean experimental) {
        return new ProtocolMethod(name, ProtocolMethod.Sender.CLIENT, ProtocolMethod.Kind.NOTIFICATION, params, null, presence, experimental);
    }

    private static ProtocolMethod serverRequest(
            String name, Class<?> params, Class<?> result, Presence presence, boolean experimental) {
        return new ProtocolMethod(name, ProtocolMethod.Sender.SERVER, ProtocolMethod.Kind.REQUEST, params, result, presence, experimental);
    }

    private static ProtocolMethod serverNotification(
            String name, Class<?> params, Presence presence, boolean experimental) {
        return new ProtocolMethod(name, ProtocolMethod.Sender.SERVER, ProtocolMethod.Kind.NOTIFICATION, params, null, presence, experimental);
    }
}

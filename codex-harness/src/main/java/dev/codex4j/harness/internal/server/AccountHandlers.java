package dev.codex4j.harness.internal.server;

import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.harness.internal.config.ConfigRequest;
import dev.codex4j.harness.internal.config.ProviderSettings;
import dev.codex4j.harness.model.CredentialSource;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.account.Account;
import dev.codex4j.protocol.account.GetAccountParams;
import dev.codex4j.protocol.account.GetAccountResponse;
import java.nio.file.Path;
import java.util.Map;

/** Answers requests about the account. */
final class AccountHandlers {
    private final CredentialSource credentials;
    private final ConfigLoader config;
    private final Path workingFolder;

    AccountHandlers(CredentialSource credentials, ConfigLoader config, Path workingFolder) {
        this.credentials = credentials;
        this.config = config;
        this.workingFolder = workingFolder;
    }

    void register(Router router) {
        router.answer(GetAccountParams.class, params -> read());
    }

    private GetAccountResponse read() {
        return GetAccountResponse.builder(requiresOpenAiAuth())
                .account(credentials.current() == null ? null : new Account.ApiKey(Map.of()))
                .build();
    }

    /** Whether the provider that is configured wants an account of OpenAI's. */
    private boolean requiresOpenAiAuth() {
        try {
            ProviderSettings provider =
                    config.load(ConfigRequest.in(workingFolder)).provider();
            return provider == null || provider.requiresOpenaiAuth();
        } catch (ConfigException e) {
            throw new RpcException(RpcException.INTERNAL_ERROR, String.valueOf(e.getMessage()));
        }
    }
}

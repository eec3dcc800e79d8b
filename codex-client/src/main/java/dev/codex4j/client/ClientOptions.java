package dev.codex4j.client;

import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.server.ClientInfo;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * How a client presents itself and behaves. Immutable; made by a {@link #builder()}.
 *
 * @param clientInfo who this client is, as it is told to the server
 * @param experimentalApi whether experimental methods and members may be used
 * @param optOutNotifications methods of notifications that the server need not send
 * @param approvalHandler says yes or no; refuses everything by default
 * @param callbackExecutor runs the approval handler and subscribers: a UI thread, say; by default a cheap thread each
 * @param requestTimeout how long a request waits for its answer unless it says otherwise
 * @param startTimeout how long connecting may take
 * @param eventCapacity how many events may wait in a stream, or for a subscriber
 * @param slowConsumerLimit how long a full stream may hold up its thread before the stream is ended
 */
public record ClientOptions(
        ClientInfo clientInfo,
        boolean experimentalApi,
        List<String> optOutNotifications,
        ApprovalHandler approvalHandler,
        Executor callbackExecutor,
        Duration requestTimeout,
        Duration startTimeout,
        int eventCapacity,
        Duration slowConsumerLimit) {
    /** Options that suit a program without wishes of its own. */
    public static final ClientOptions DEFAULT = builder().build();

    /** Takes a copy of the list. */
    public ClientOptions {
        optOutNotifications = List.copyOf(optOutNotifications);
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects options. */
    public static final class Builder {
        private ClientInfo clientInfo = new ClientInfo("codex4j", "Codex for Java", "0.1.0");
        private boolean experimentalApi;
        private List<String> optOutNotifications = List.of();
        private ApprovalHandler approvalHandler = ApprovalHandler.REFUSE_ALL;
        private Executor callbackExecutor = CheapThreads.shared();
        private Duration requestTimeout = Duration.ofMinutes(2);
        private Duration startTimeout = Duration.ofSeconds(30);
        private int eventCapacity = 1024;
        private Duration slowConsumerLimit = Duration.ofSeconds(30);

        private Builder() {}

        /** Who this client is. By default this library. The name must be a valid HTTP header value. */
        public Builder clientInfo(String name, String title, String version) {
            this.clientInfo = new ClientInfo(name, title, version);
            return this;
        }

        /** Opts in to experimental methods and members. */
        public Builder experimentalApi(boolean optIn) {
            this.experimentalApi = optIn;
            return this;
        }

        /** Notifications that the server need not send, by method. */
        public Builder optOutNotifications(List<String> methods) {
            this.optOutNotifications = methods;
            return this;
        }

        /** Who says yes or no. By default nobody: everything is refused. */
        public Builder approvalHandler(ApprovalHandler handler) {
            this.approvalHandler = handler;
            return this;
        }

        /** Where the approval handler and subscribers run. By default on cheap threads of the library. */
        public Builder callbackExecutor(Executor executor) {
            this.callbackExecutor = executor;
            return this;
        }

        /** How long a request waits for its answer. Two minutes by default. */
        public Builder requestTimeout(Duration timeout) {
            this.requestTimeout = timeout;
            return this;
        }

        /** How long connecting may take. 30 seconds by default. */
        public Builder startTimeout(Duration timeout) {
            this.startTimeout = timeout;
            return this;
        }

        /** How many events may wait in a stream or for a subscriber. 1024 by default. */
        public Builder eventCapacity(int events) {
            this.eventCapacity = events;
            return this;
        }

        /** How long a full stream may hold up its thread before it is ended. 30 seconds by default. */
        public Builder slowConsumerLimit(Duration limit) {
            this.slowConsumerLimit = limit;
            return this;
        }

        /** The options. */
        public ClientOptions build() {
            return new ClientOptions(
                    clientInfo,
                    experimentalApi,
                    optOutNotifications,
                    approvalHandler,
                    callbackExecutor,
                    requestTimeout,
                    startTimeout,
                    eventCapacity,
                    slowConsumerLimit);
        }
    }
}

package dev.codex4j.protocol.thread;

import dev.codex4j.protocol.Change;
import dev.codex4j.protocol.ClientRequest;
import dev.codex4j.protocol.Experimental;
import dev.codex4j.protocol.SortDirection;
import dev.codex4j.protocol.internal.Immutable;
import dev.codex4j.protocol.json.Default;
import dev.codex4j.protocol.json.Optional;
import dev.codex4j.protocol.json.Unsigned;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of {@code thread/list}. Lists stored threads, in pages.
 *
 * @param includeAttachedThreads whether this applies: include attached threads
 * @param currentAccountOnly whether this applies: current account only
 * @param cursor where to go on: the {@code nextCursor} of the page before; absent for the first page
 * @param limit most entries a page may have; the server chooses when absent
 * @param excludedThreadIds the excluded thread ids
 * @param sortKey the sort key
 * @param sortDirection order of the entries
 * @param modelProviders only threads of these providers
 * @param sourceKinds only threads made by these kinds of client; interactive ones when absent
 * @param originators the originators
 * @param archived whether to look at archived entries
 * @param sectionId only threads in this section; cleared: only threads in none
 * @param projectId only threads of this project; cleared: only threads of none
 * @param cwd only threads that work in one of these folders
 * @param useStateDbOnly whether this applies: use state db only
 * @param searchTerm text to look for
 * @param parentThreadId the parent thread id
 * @param ancestorThreadId the ancestor thread id
 * @param attachedToThreadId the attached to thread id
 */
public record ThreadListParams(
        @Experimental @Default(value = "false", omitted = true) boolean includeAttachedThreads,
        @Default(value = "false", omitted = true) boolean currentAccountOnly,
        @Optional @Nullable String cursor,
        @Unsigned(32) @Optional @Nullable Long limit,
        @Optional @Nullable List<String> excludedThreadIds,
        @Optional @Nullable ThreadSortKey sortKey,
        @Optional @Nullable SortDirection sortDirection,
        @Optional @Nullable List<String> modelProviders,
        @Optional @Nullable List<ThreadSourceKind> sourceKinds,
        @Optional @Nullable List<String> originators,
        @Optional @Nullable Boolean archived,
        Change<String> sectionId,
        @Experimental Change<String> projectId,
        @Optional @Nullable ThreadListCwdFilter cwd,
        @Default(value = "false", omitted = true) boolean useStateDbOnly,
        @Optional @Nullable String searchTerm,
        @Experimental @Optional @Nullable String parentThreadId,
        @Experimental @Optional @Nullable String ancestorThreadId,
        @Experimental @Optional @Nullable String attachedToThreadId) implements ClientRequest<ThreadListResponse> {
    public ThreadListParams {
        excludedThreadIds = excludedThreadIds == null ? null : Immutable.list(excludedThreadIds, "excludedThreadIds");
        modelProviders = modelProviders == null ? null : Immutable.list(modelProviders, "modelProviders");
        sourceKinds = sourceKinds == null ? null : Immutable.list(sourceKinds, "sourceKinds");
        originators = originators == null ? null : Immutable.list(originators, "originators");
        Objects.requireNonNull(sectionId, "sectionId");
        Objects.requireNonNull(projectId, "projectId");
    }

    @Override
    public String method() {
        return "thread/list";
    }

    @Override
    public Class<ThreadListResponse> resultType() {
        return ThreadListResponse.class;
    }

    /** Starts a record in which everything is absent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a record with this one's values. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.includeAttachedThreads = includeAttachedThreads;
        builder.currentAccountOnly = currentAccountOnly;
        builder.cursor = cursor;
        builder.limit = limit;
        builder.excludedThreadIds = excludedThreadIds;
        builder.sortKey = sortKey;
        builder.sortDirection = sortDirection;
        builder.modelProviders = modelProviders;
        builder.sourceKinds = sourceKinds;
        builder.originators = originators;
        builder.archived = archived;
        builder.sectionId = sectionId;
        builder.projectId = projectId;
        builder.cwd = cwd;
        builder.useStateDbOnly = useStateDbOnly;
        builder.searchTerm = searchTerm;
        builder.parentThreadId = parentThreadId;
        builder.ancestorThreadId = ancestorThreadId;
        builder.attachedToThreadId = attachedToThreadId;
        return builder;
    }

    /** Collects the values of a {@link ThreadListParams}. */
    public static final class Builder {
        private boolean includeAttachedThreads = false;
        private boolean currentAccountOnly = false;
        private @Nullable String cursor;
        private @Nullable Long limit;
        private @Nullable List<String> excludedThreadIds;
        private @Nullable ThreadSortKey sortKey;
        private @Nullable SortDirection sortDirection;
        private @Nullable List<String> modelProviders;
        private @Nullable List<ThreadSourceKind> sourceKinds;
        private @Nullable List<String> originators;
        private @Nullable Boolean archived;
        private Change<String> sectionId = Change.keep();
        private Change<String> projectId = Change.keep();
        private @Nullable ThreadListCwdFilter cwd;
        private boolean useStateDbOnly = false;
        private @Nullable String searchTerm;
        private @Nullable String parentThreadId;
        private @Nullable String ancestorThreadId;
        private @Nullable String attachedToThreadId;

        private Builder() {}

        /** Whether this applies: include attached threads. */
        public Builder includeAttachedThreads(boolean includeAttachedThreads) {
            this.includeAttachedThreads = includeAttachedThreads;
            return this;
        }

        /** Whether this applies: current account only. */
        public Builder currentAccountOnly(boolean currentAccountOnly) {
            this.currentAccountOnly = currentAccountOnly;
            return this;
        }

        /** Where to go on: the {@code nextCursor} of the page before; absent for the first page. */
        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
            return this;
        }

        /** Most entries a page may have; the server chooses when absent. */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /** The excluded thread ids. */
        public Builder excludedThreadIds(@Nullable List<String> excludedThreadIds) {
            this.excludedThreadIds = excludedThreadIds;
            return this;
        }

        /** The sort key. */
        public Builder sortKey(@Nullable ThreadSortKey sortKey) {
            this.sortKey = sortKey;
            return this;
        }

        /** Order of the entries. */
        public Builder sortDirection(@Nullable SortDirection sortDirection) {
            this.sortDirection = sortDirection;
            return this;
        }

        /** Only threads of these providers. */
        public Builder modelProviders(@Nullable List<String> modelProviders) {
            this.modelProviders = modelProviders;
            return this;
        }

        /** Only threads made by these kinds of client; interactive ones when absent. */
        public Builder sourceKinds(@Nullable List<ThreadSourceKind> sourceKinds) {
            this.sourceKinds = sourceKinds;
            return this;
        }

        /** The originators. */
        public Builder originators(@Nullable List<String> originators) {
            this.originators = originators;
            return this;
        }

        /** Whether to look at archived entries. */
        public Builder archived(@Nullable Boolean archived) {
            this.archived = archived;
            return this;
        }

        /** Only threads in this section; cleared: only threads in none. */
        public Builder sectionId(Change<String> sectionId) {
            this.sectionId = sectionId;
            return this;
        }

        /** Only threads of this project; cleared: only threads of none. */
        public Builder projectId(Change<String> projectId) {
            this.projectId = projectId;
            return this;
        }

        /** Only threads that work in one of these folders. */
        public Builder cwd(@Nullable ThreadListCwdFilter cwd) {
            this.cwd = cwd;
            return this;
        }

        /** Whether this applies: use state db only. */
        public Builder useStateDbOnly(boolean useStateDbOnly) {
            this.useStateDbOnly = useStateDbOnly;
            return this;
        }

        /** Text to look for. */
        public Builder searchTerm(@Nullable String searchTerm) {
            this.searchTerm = searchTerm;
            return this;
        }

        /** The parent thread id. */
        public Builder parentThreadId(@Nullable String parentThreadId) {
            this.parentThreadId = parentThreadId;
            return this;
        }

        /** The ancestor thread id. */
        public Builder ancestorThreadId(@Nullable String ancestorThreadId) {
            this.ancestorThreadId = ancestorThreadId;
            return this;
        }

        /** The attached to thread id. */
        public Builder attachedToThreadId(@Nullable String attachedToThreadId) {
            this.attachedToThreadId = attachedToThreadId;
            return this;
        }

        /** Makes the record. */
        public ThreadListParams build() {
            return new ThreadListParams(
                    includeAttachedThreads,
                    currentAccountOnly,
                    cursor,
                    limit,
                    excludedThreadIds,
                    sortKey,
                    sortDirection,
                    modelProviders,
                    sourceKinds,
                    originators,
                    archived,
                    sectionId,
                    projectId,
                    cwd,
                    useStateDbOnly,
                    searchTerm,
                    parentThreadId,
                    ancestorThreadId,
                    attachedToThreadId);
        }
    }
}

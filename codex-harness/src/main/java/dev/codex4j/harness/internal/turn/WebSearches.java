package dev.codex4j.harness.internal.turn;

import dev.codex4j.harness.model.ModelItem;
import dev.codex4j.protocol.item.WebSearchAction;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a search that the provider made as clients know it. */
final class WebSearches {
    private WebSearches() {}

    static WebSearchAction action(ModelItem.@Nullable WebSearchAction action) {
        if (action == null) {
            return new WebSearchAction.Other();
        }
        return switch (action.type()) {
            case SEARCH ->
                WebSearchAction.Search.builder()
                        .query(action.query())
                        .queries(action.queries().isEmpty() ? null : action.queries())
                        .build();
            case OPEN_PAGE ->
                WebSearchAction.OpenPage.builder().url(action.url()).build();
            case FIND_IN_PAGE ->
                WebSearchAction.FindInPage.builder()
                        .pattern(action.pattern())
                        .url(action.url())
                        .build();
            case OTHER -> new WebSearchAction.Other();
        };
    }

    /** What was looked for or at, in one line; empty when the provider did not say. */
    static String query(ModelItem.@Nullable WebSearchAction action) {
        if (action == null) {
            return "";
        }
        if (action.query() != null) {
            return action.query();
        }
        if (!action.queries().isEmpty()) {
            return action.queries().size() == 1
                    ? action.queries().get(0)
                    : action.queries().get(0) + " ...";
        }
        if (action.pattern() != null && action.url() != null) {
            return "'" + action.pattern() + "' in " + action.url();
        }
        return Stream.of(action.url(), action.pattern())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}

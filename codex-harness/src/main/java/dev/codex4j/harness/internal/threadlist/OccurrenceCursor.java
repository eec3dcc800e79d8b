package dev.codex4j.harness.internal.threadlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a search in a thread goes on, as clients hand it back.
 *
 * @param ordinal the line in which the next occurrence stands
 * @param index which one of that line it is
 */
record OccurrenceCursor(
        @JsonProperty(value = "threadId", required = true) String threadId,
        @JsonProperty(value = "searchTerm", required = true) String searchTerm,

        @JsonProperty(value = "nextRolloutOrdinal", required = true)
        long ordinal,

        @JsonProperty(value = "nextOccurrenceIndex", required = true)
        int index) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** Refuses a cursor of another search. */
    static OccurrenceCursor parse(String text, String threadId, String searchTerm) {
        try {
            OccurrenceCursor cursor = MAPPER.readValue(text, OccurrenceCursor.class);
            if (cursor.threadId.equals(threadId) && cursor.searchTerm.equals(searchTerm) && cursor.index >= 0) {
                return cursor;
            }
        } catch (JacksonException e) {
            throw ListCursor.refusal(text);
        }
        throw ListCursor.refusal(text);
    }

    @Override
    public String toString() {
        return MAPPER.writeValueAsString(this);
    }
}

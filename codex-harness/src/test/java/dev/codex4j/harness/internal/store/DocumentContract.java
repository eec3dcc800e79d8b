package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.atOnce;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Small documents are replaced only by those who know what they were. */
interface DocumentContract extends ContractStore {
    @Test
    default void aDocumentIsReplacedByWhoKnowsWhatItWas() {
        RawJson first = RawJson.parse("{ \"n\":1.0 }");
        RawJson second = RawJson.parse("[2]");
        assertEquals(Optional.empty(), store().document("t", "queue"));

        store().replaceDocument("t", "queue", null, first);
        assertEquals(Optional.of(first), store().document("t", "queue"));
        store().replaceDocument("t", "queue", first, second);
        assertEquals(Optional.of(second), store().document("t", "queue"));
        store().replaceDocument("t", "queue", second, null);
        assertEquals(Optional.empty(), store().document("t", "queue"));
        store().replaceDocument("t", "queue", null, first);
        assertEquals(Optional.of(first), store().document("t", "queue"));
    }

    @Test
    default void whoIsMistakenAboutADocumentChangesNothing() {
        RawJson present = RawJson.parse("{\"n\":1}");
        RawJson other = RawJson.parse("{\"n\": 1}");
        assertRefused(Kind.CONFLICT, () -> store().replaceDocument("t", "queue", present, other));
        assertRefused(Kind.CONFLICT, () -> store().replaceDocument("t", "queue", present, null));
        assertEquals(Optional.empty(), store().document("t", "queue"));

        store().replaceDocument("t", "queue", null, present);
        assertRefused(Kind.CONFLICT, () -> store().replaceDocument("t", "queue", null, other));
        assertRefused(Kind.CONFLICT, () -> store().replaceDocument("t", "queue", other, other));
        assertRefused(Kind.CONFLICT, () -> store().replaceDocument("t", "queue", other, null));
        assertRefused(Kind.CONFLICT, () -> store().replaceDocument("t", "queue", null, null));
        assertEquals(Optional.of(present), store().document("t", "queue"));
    }

    @Test
    default void documentsOfDifferentNamesAndOwnersAreDifferent() {
        store().replaceDocument("a", "b-c", null, RawJson.parse("1"));
        store().replaceDocument("a-b", "c", null, RawJson.parse("2"));
        store().replaceDocument("a", "B-c", null, RawJson.parse("3"));
        assertEquals("1", store().document("a", "b-c").orElseThrow().toString());
        assertEquals("2", store().document("a-b", "c").orElseThrow().toString());
        assertEquals("3", store().document("a", "B-c").orElseThrow().toString());
    }

    @Test
    default void documentsLast() {
        RawJson large = RawJson.ofValue("世界\ud83d\ude80 ".repeat(150_000));
        store().replaceDocument("t", "queue", null, large);
        reopen();
        assertEquals(Optional.of(large), store().document("t", "queue"));
        store().replaceDocument("t", "queue", large, RawJson.parse("{}"));
        reopen();
        assertEquals(Optional.of(RawJson.parse("{}")), store().document("t", "queue"));
    }

    @Test
    default void ofThoseWhoReplaceADocumentAtOnceNoneIsLost() throws InterruptedException {
        atOnce(4, i -> () -> {
            for (int round = 0; round < 10; round++) {
                countOneMore();
            }
            return i;
        });
        assertEquals("40", store().document("counter", "value").orElseThrow().toString());
    }

    private void countOneMore() {
        while (true) {
            @Nullable RawJson before = store().document("counter", "value").orElse(null);
            int next = before == null ? 1 : before.toTree().intValue() + 1;
            try {
                store().replaceDocument("counter", "value", before, RawJson.ofValue(next));
                return;
            } catch (ThreadStoreException e) {
                assertEquals(Kind.CONFLICT, e.kind(), e::getMessage);
            }
        }
    }
}

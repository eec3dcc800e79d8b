package dev.codex4j.harness.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@Timeout(60)
@DisplayName("A document that several change")
class SharedDocumentTest {
    private final ThreadStore store = ThreadStore.inMemory();

    private SharedDocument<Integer> document() {
        return new SharedDocument<>(store, "owner", "count", new SharedDocument.Form<>() {
            @Override
            public JsonNode write(Integer value) {
                return JsonNodeFactory.instance.numberNode(value);
            }

            @Override
            public Integer read(JsonNode json) {
                return json.intValue();
            }
        });
    }

    @Test
    @DisplayName("loses no change")
    void losesNothing() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> changes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                changes.add(executor.submit(() -> document().change(before -> before == null ? 1 : before + 1)));
            }
            for (Future<?> change : changes) {
                change.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertEquals(Optional.of(200), document().read());
    }

    @Test
    @DisplayName("is gone when nothing is left, and stays as it is when a change is refused")
    void isDeletedOrLeft() {
        document().change(before -> 1);
        assertThrows(
                IllegalStateException.class,
                () -> document().change(before -> {
                    throw new IllegalStateException("no");
                }));
        assertEquals(Optional.of(1), document().read());
        document().change(before -> null);
        assertTrue(store.document("owner", "count").isEmpty());
    }

    @Test
    @DisplayName("is not written over if it cannot be read")
    void isNotWrittenOver() {
        RawJson other = RawJson.parse("\"something else\"");
        store.replaceDocument("owner", "count", null, other);
        ThreadStoreException failure =
                assertThrows(ThreadStoreException.class, () -> document().change(before -> 1));
        assertEquals(ThreadStoreException.Kind.FAILED, failure.kind());
        assertEquals(Optional.of(other), store.document("owner", "count"));
    }
}

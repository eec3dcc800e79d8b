package dev.codex4j.harness.internal.store;

import static dev.codex4j.harness.internal.store.SampleThreads.BEGINNING;
import static dev.codex4j.harness.internal.store.SampleThreads.assertRefused;
import static dev.codex4j.harness.internal.store.SampleThreads.create;
import static dev.codex4j.harness.internal.store.SampleThreads.stored;
import static dev.codex4j.harness.internal.store.SampleThreads.texts;
import static dev.codex4j.harness.internal.store.SampleThreads.textsOfId;
import static dev.codex4j.harness.internal.store.SampleThreads.thread;
import static dev.codex4j.harness.internal.store.SampleThreads.threadOfId;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.HistoryBase;
import dev.codex4j.harness.store.ThreadStoreException.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ids and names that are no ids reach neither files nor SQL. */
interface HostileNamesContract extends ContractStore {
    List<String> HOSTILE = List.of(
            "",
            ".",
            "..",
            "../../etc/passwd",
            "/etc/passwd",
            "a/b",
            "a\\b",
            "C:",
            "a.json",
            "a b",
            "a\u0000",
            "a\n",
            "\n",
            "%",
            "_",
            "*",
            "'; DROP TABLE threads; --",
            "é",
            "\ud83d",
            "a".repeat(129));

    @Test
    default void thereIsNoThreadOfAHostileId() {
        stored(store(), "a", "line");
        for (String id : HOSTILE) {
            assertEquals(Optional.empty(), store().find(id), id);
            assertRefused(Kind.NOT_FOUND, () -> store().open(id));
            assertRefused(Kind.NOT_FOUND, () -> store().read(id));
            assertRefused(Kind.NOT_FOUND, () -> store().update(id, thread -> thread));
            assertRefused(Kind.NOT_FOUND, () -> store().archive(id));
            assertRefused(Kind.NOT_FOUND, () -> store().unarchive(id));
            assertRefused(Kind.NOT_FOUND, () -> store().delete(id));
            assertRefused(Kind.NOT_FOUND, () -> create(store(), thread("fork"), new HistoryBase(id, 0)));
        }
        assertEquals(List.of("line"), texts(store(), "a"));
    }

    @Test
    default void nothingOfAHostileNameIsMade() {
        for (String name : HOSTILE) {
            assertThrows(IllegalArgumentException.class, () -> store().create(threadOfId(name, BEGINNING), null), name);
            assertThrows(IllegalArgumentException.class, () -> store().document(name, "queue"), name);
            assertThrows(IllegalArgumentException.class, () -> store().document("t", name), name);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store().replaceDocument(name, "queue", null, RawJson.parse("1")),
                    name);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store().replaceDocument("t", name, null, RawJson.parse("1")),
                    name);
        }
    }

    @Test
    default void longIdsAreGood() {
        assumeTrue(takesAnyId(), "ids are UUIDs");
        String longest = "a".repeat(128);
        stored(store(), threadOfId(longest, BEGINNING), "line");
        store().replaceDocument(longest, longest, null, RawJson.parse("1"));
        assertEquals(List.of("line"), textsOfId(store(), longest));
        assertEquals("1", store().document(longest, longest).orElseThrow().toString());
    }
}

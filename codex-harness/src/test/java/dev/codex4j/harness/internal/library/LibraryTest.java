package dev.codex4j.harness.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.model.RawJson;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.harness.store.ThreadStoreException;
import dev.codex4j.protocol.project.ProjectCreateParams;
import dev.codex4j.protocol.thread.section.ThreadSection;
import dev.codex4j.protocol.thread.section.ThreadSectionCreateParams;
import dev.codex4j.protocol.thread.section.ThreadSectionListParams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Libraries on one store are one library. */
class LibraryTest {
    private final ThreadStore store = ThreadStore.inMemory();
    private final Library library = library();

    private Library library() {
        return new Library(store, IdGenerator.timeOrdered(), Clock.systemUTC());
    }

    @Test
    void whatOneLibraryKeepsTheOtherHas() {
        String section = section("Work").id();
        library.sections().place("t1", section, null);
        library.sections().place("t2", section, "t1");
        Filing seen = library().filing();
        assertEquals(
                List.of("t2", "t1"),
                seen.in(section).stream().map(Sections.Place::threadId).toList());
        assertEquals(section, seen.sectionIdOf("t1"));
        assertNull(seen.sectionIdOf("t3"));
    }

    @Test
    void ofChangesAtOnceNoneIsLost() {
        String section = section("Work").id();
        List<CompletableFuture<Void>> changes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Library own = library();
            int first = i * 25;
            changes.add(CompletableFuture.runAsync(() -> IntStream.range(first, first + 25)
                    .forEach(number -> {
                        own.sections().place("t" + number, section, null);
                        own.projects().create(new ProjectCreateParams("p", List.of(), null, "key " + number / 2));
                    })));
        }
        changes.forEach(CompletableFuture::join);
        Filing filing = library.filing();
        assertEquals(
                IntStream.rangeClosed(1, 100).mapToObj(i -> i * 1_000_000L).toList(),
                filing.in(section).stream().map(Sections.Place::position).toList());
        assertEquals(50, library.projects().now().all().size());
    }

    @Test
    void whatCannotBeReadIsNotOverwrittenAndThreadsAreSeenWithoutIt() {
        RawJson broken = RawJson.parse("{\"sections\":7}");
        store.replaceDocument("library", "sections", null, broken);
        assertNull(library.filing().sectionIdOf("t1"));
        assertThrows(
                ThreadStoreException.class,
                () -> library.sections().list(ThreadSectionListParams.builder().build()));
        assertThrows(ThreadStoreException.class, () -> section("Work"));
        assertEquals(broken, store.document("library", "sections").orElseThrow());
    }

    @Test
    void aStoreThatFailsLeavesThreadsWhereTheyStoodBefore() {
        String section = section("Work").id();
        library.sections().place("t1", section, null);
        store.close();
        assertEquals(section, library.filing().sectionIdOf("t1"));
        assertThrows(ThreadStoreException.class, () -> section("Play"));
    }

    private ThreadSection section(String name) {
        return library.sections().create(ThreadSectionCreateParams.builder(name).build());
    }
}

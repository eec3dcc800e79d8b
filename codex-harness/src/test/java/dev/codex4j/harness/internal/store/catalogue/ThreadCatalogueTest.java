package dev.codex4j.harness.internal.store.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.store.file.ScannedListing;
import dev.codex4j.harness.store.StoredThread;
import dev.codex4j.harness.store.ThreadPage;
import dev.codex4j.harness.store.ThreadQuery;
import dev.codex4j.harness.store.ThreadStoreException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThreadCatalogueTest {
    private static final Predicate<StoredThread> ALL = thread -> true;

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @EnumSource(ThreadQuery.Key.class)
    void listsAreTheSameAsIfAllFilesWereRead(ThreadQuery.Key key) throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(120);
        folder.addArchived(200, "put away");
        try (ThreadCatalogue unindexed = catalogue(job -> {});
                ThreadCatalogue indexing = catalogue(Runnable::run);
                ScannedListing scanned = new ScannedListing(home, Clock.systemUTC())) {
            indexing.list(newest(1));
            try (ThreadCatalogue indexed = catalogue(job -> {})) {
                for (boolean descending : new boolean[] {true, false}) {
                    ThreadQuery.Place after = null;
                    boolean more = true;
                    while (more) {
                        ThreadQuery query = new ThreadQuery(false, number(n -> n % 3 != 0), key, descending, after, 30);
                        ThreadPage expected = scanned.list(query);
                        assertEquals(expected, unindexed.list(query));
                        assertEquals(expected, indexed.list(query));
                        more = expected.more();
                        after = query.placeOf(
                                expected.threads().get(expected.threads().size() - 1));
                    }
                }
                ThreadQuery archived = new ThreadQuery(true, ALL, key, true, null, 30);
                assertEquals(scanned.list(archived), indexed.list(archived));
            }
        }
    }

    @Test
    void nothingIsTouchedBeforeTheFirstList() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            catalogue.changed(thread(folder, 1));
            catalogue.removed(RolloutFolder.id(1));
            try (var files = Files.list(home)) {
                assertEquals(List.of(), files.toList());
            }
        }
    }

    @Test
    void aFolderWithoutThreadsHasAnEmptyList() {
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            assertEquals(new ThreadPage(List.of(), false), catalogue.list(newest(10)));
        }
    }

    @Test
    void filesThatTheIndexKnowsAreNotRead() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(10);
        index();
        Path file = folder.file(9);
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, Files.readString(file).replace("number 9", "NUMBER 9").getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, time);
        assertEquals("talk about number 9", fresh().get(0).info().preview());
    }

    @Test
    void aFirstPageReadsNoMoreFilesThanItShows() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(40);
        Path old = folder.file(3);
        List<Runnable> behind = new ArrayList<>();
        try (ThreadCatalogue catalogue = catalogue(behind::add)) {
            catalogue.list(newest(5));
            // what was read already would not be read again before the work behind
            Files.delete(old);
            new RolloutFolder(home).add(3, "read later");
            folder.settle();
            ThreadQuery oldest = new ThreadQuery(false, number(n -> n == 3), ThreadQuery.Key.CREATED, true, null, 1);
            assertEquals(
                    "read later", catalogue.list(oldest).threads().get(0).info().preview());
        }
        assertEquals(1, behind.size());
    }

    @Test
    void anIndexThatIsBrokenOrOfAnotherVersionIsMadeAnew() throws IOException {
        new RolloutFolder(home).fill(20);
        index();
        Path index = home.resolve("codex-java/threads.index");
        byte[] good = Files.readAllBytes(index);
        List<byte[]> broken = new ArrayList<>();
        broken.add(new byte[0]);
        broken.add("something else\n".getBytes(StandardCharsets.UTF_8));
        broken.add(Arrays.copyOf(good, good.length - 1));
        broken.add(Arrays.copyOf(good, good.length / 2));
        broken.add(Arrays.copyOf(good, good.length + 100));
        for (int place : new int[] {3, 40, good.length / 3, good.length - 2}) {
            byte[] flipped = good.clone();
            flipped[place] ^= 0x40;
            broken.add(flipped);
        }
        for (byte[] content : broken) {
            Files.write(index, content);
            assertEquals(20, index().size());
            assertTrue(IndexRecords.read(Files.readAllBytes(index)).intact());
            assertEquals(
                    20,
                    IndexRecords.read(Files.readAllBytes(index))
                            .content()
                            .entries()
                            .size());
        }
    }

    @Test
    void threadsOfThisProcessAreKnownAtOnce() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(3);
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            assertEquals(List.of(2, 1, 0), numbers(catalogue.list(newest(10))));
            catalogue.changed(thread(folder, 5));
            assertEquals(List.of(5, 2, 1, 0), numbers(catalogue.list(newest(10))));
            catalogue.removed(RolloutFolder.id(5));
            assertEquals(List.of(2, 1, 0), numbers(catalogue.list(newest(10))));
        }
    }

    @Test
    void threadsThatOthersMakeMoveOrDeleteAreSeenByTheNextList() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(30);
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            assertEquals(List.of(29, 28), numbers(catalogue.list(newest(2))));
            folder.add(40, "a new day");
            assertEquals(List.of(40, 29), numbers(catalogue.list(newest(2))));
            Files.delete(folder.file(29));
            assertEquals(List.of(40, 28), numbers(catalogue.list(newest(2))));
            Files.createDirectories(home.resolve("archived_sessions"));
            Files.move(folder.file(40), folder.archived(40), StandardCopyOption.ATOMIC_MOVE);
            assertEquals(List.of(28, 27), numbers(catalogue.list(newest(2))));
            ThreadQuery archived = new ThreadQuery(true, ALL, ThreadQuery.Key.CREATED, true, null, 9);
            assertEquals(List.of(40), numbers(catalogue.list(archived)));
            Files.move(folder.archived(40), folder.file(40), StandardCopyOption.ATOMIC_MOVE);
            assertEquals(List.of(40, 28), numbers(catalogue.list(newest(2))));
            assertEquals(List.of(), numbers(catalogue.list(archived)));
        }
    }

    @Test
    void whatOthersAddToThreadsOfThePageIsSeenAtOnce() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(3);
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            catalogue.list(newest(3));
            Instant later = Instant.parse("2026-12-01T00:00:00Z");
            folder.append(1, later, "more");
            assertEquals(later, catalogue.list(newest(3)).threads().get(1).updatedAt());
        }
    }

    @Test
    void whatWasAddedBeforeThisProcessIsSeenByTheFirstList() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(10);
        index();
        Instant later = Instant.parse("2026-12-01T00:00:00Z");
        folder.append(4, later, "more");
        ThreadQuery query = new ThreadQuery(false, ALL, ThreadQuery.Key.UPDATED, true, null, 1);
        try (ThreadCatalogue catalogue = catalogue(job -> {})) {
            assertEquals(List.of(4), numbers(catalogue.list(query)));
        }
    }

    @Test
    void whatOthersAddIsSeenBehindTheLists() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(10);
        Deque<Runnable> behind = new ArrayDeque<>();
        ThreadQuery query = new ThreadQuery(false, ALL, ThreadQuery.Key.UPDATED, true, null, 1);
        try (ThreadCatalogue catalogue = catalogue(behind::add)) {
            catalogue.list(query);
            folder.append(4, Instant.parse("2026-12-01T00:00:00Z"), "more");
            behind.remove().run();
            assertEquals(List.of(4), numbers(catalogue.list(query)));
        }
    }

    @Test
    void namesThatOthersGiveAreSeenByTheNextList() throws IOException {
        new RolloutFolder(home).fill(3);
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            catalogue.list(newest(3));
            Files.writeString(
                    home.resolve("session_index.jsonl"),
                    "{\"id\":\"" + RolloutFolder.id(1) + "\",\"thread_name\":\"Golden\",\"updated_at\":\"\"}\n",
                    StandardOpenOption.CREATE);
            assertEquals(
                    "Golden", catalogue.list(newest(3)).threads().get(1).info().name());
        }
    }

    @Test
    void theNewestSegmentCountsAndTheOlderOneWhenItIsGone() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(3);
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            catalogue.list(newest(3));
            Path segment = folder.addSegment(1, 2, "reverted");
            assertEquals(
                    segment.toString(),
                    catalogue.list(newest(3)).threads().get(1).info().path());
            Files.delete(segment);
            catalogue.list(newest(3));
            assertEquals(
                    folder.file(1).toString(),
                    catalogue.list(newest(3)).threads().get(1).info().path());
        }
    }

    @Test
    void filesThatAreNoneOfAThreadAreNotListed() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(2);
        Files.writeString(folder.file(5), "");
        Files.writeString(folder.file(1).resolveSibling("notes.txt"), "x");
        Files.createSymbolicLink(folder.file(1).resolveSibling(folder.file(6).getFileName()), folder.file(1));
        assertEquals(2, index().size());
        folder.add(5, "it was just beginning");
        assertEquals(3, fresh().size());
    }

    @Test
    void processesShareAnIndex() throws IOException {
        RolloutFolder folder = new RolloutFolder(home);
        folder.fill(10);
        try (ThreadCatalogue one = catalogue(Runnable::run);
                ThreadCatalogue other = catalogue(Runnable::run)) {
            one.list(newest(1));
            folder.add(20, "x");
            other.list(newest(1));
        }
        IndexRecords.Read index = IndexRecords.read(Files.readAllBytes(home.resolve("codex-java/threads.index")));
        assertTrue(index.intact());
        assertEquals(11, index.content().entries().size());
        assertEquals(11, fresh().size());
    }

    @Test
    void anIndexThatLostThreadsDoesNotHideThem() throws IOException {
        new RolloutFolder(home).fill(10);
        index();
        Path file = home.resolve("codex-java/threads.index");
        IndexContent content = IndexRecords.read(Files.readAllBytes(file)).content();
        byte[] rest = IndexRecords.write(
                new IndexContent(content.entries().subList(0, 4), content.folders(), content.gone()));
        byte[] lossy = Arrays.copyOf(IndexRecords.HEADER, IndexRecords.HEADER.length + rest.length);
        System.arraycopy(rest, 0, lossy, IndexRecords.HEADER.length, rest.length);
        Files.write(file, lossy);
        assertEquals(10, fresh().size());
    }

    @Test
    void aThousandThreadsAreListedWithinAMoment() throws IOException {
        new RolloutFolder(home).fill(1000);
        assertEquals(100, index().size());
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            long start = System.nanoTime();
            assertEquals(List.of(999), numbers(catalogue.list(newest(1))));
            catalogue.list(newest(25));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertTrue(took.toSeconds() < 5, took.toString());
        }
    }

    @Test
    void aClosedCatalogueListsNothing() {
        ThreadCatalogue catalogue = catalogue(Runnable::run);
        catalogue.close();
        assertThrows(ThreadStoreException.class, () -> catalogue.list(newest(1)));
        assertFalse(Files.exists(home.resolve("codex-java")));
    }

    /** Lists with a new catalogue that writes the index. */
    private List<StoredThread> index() {
        try (ThreadCatalogue catalogue = catalogue(Runnable::run)) {
            return catalogue.list(newest(100)).threads();
        }
    }

    /** Lists with a new catalogue that does nothing behind the list. */
    private List<StoredThread> fresh() {
        try (ThreadCatalogue catalogue = catalogue(job -> {})) {
            return catalogue.list(newest(100)).threads();
        }
    }

    private ThreadCatalogue catalogue(Executor executor) {
        return new ThreadCatalogue(home, Clock.systemUTC(), executor);
    }

    private static ThreadQuery newest(int limit) {
        return new ThreadQuery(false, ALL, ThreadQuery.Key.CREATED, true, null, limit);
    }

    private static Predicate<StoredThread> number(Predicate<Integer> wanted) {
        return thread -> wanted.test(number(thread));
    }

    private static int number(StoredThread thread) {
        return Integer.parseInt(thread.id().substring(24), 16);
    }

    private static List<Integer> numbers(ThreadPage page) {
        return page.threads().stream().map(ThreadCatalogueTest::number).toList();
    }

    /** A thread as the process that writes it knows it. */
    private StoredThread thread(RolloutFolder folder, int number) throws IOException {
        new RolloutFolder(elsewhere).add(number, "told");
        try (ScannedListing scanned = new ScannedListing(elsewhere, Clock.systemUTC())) {
            StoredThread thread = scanned.list(newest(1)).threads().get(0);
            return thread.withInfo(thread.info().toBuilder()
                    .path(folder.file(number).toString())
                    .build());
        }
    }
}

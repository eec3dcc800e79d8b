package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.store.ThreadStore;
import dev.codex4j.protocol.thread.ThreadInfo;
import java.time.Clock;

/** How the threads of a store are filed. Safe for use by many threads; blocks on the store. */
public final class Library {
    private final SectionLibrary sections;
    private final ProjectLibrary projects;

    public Library(ThreadStore store, IdGenerator ids, Clock clock) {
        this.sections = new SectionLibrary(store, ids, clock);
        this.projects = new ProjectLibrary(store, ids, clock);
    }

    /** The sections in which clients show threads. */
    public SectionLibrary sections() {
        return sections;
    }

    /** The projects that threads belong to. */
    public ProjectLibrary projects() {
        return projects;
    }

    /** How all threads are filed now. */
    public Filing filing() {
        return new Filing(sections.now(), projects::now);
    }

    /** A thread with its section and its project as they are now. */
    public ThreadInfo show(ThreadInfo thread) {
        return filing().show(thread);
    }
}

package dev.codex4j.harness.internal.store.file;

import java.nio.file.Path;

/** A rollout file that was found. */
record RolloutFile(Path path, RolloutName name) {}

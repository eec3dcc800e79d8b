package dev.codex4j.harness.internal.store.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a folder.
 *
 * @param files the rollouts in it
 * @param state the folder just before, null if it is gone
 */
record FolderListing(Set<RolloutPlace> files, @Nullable FolderState state) {}

/**
 * Threads as files below a folder, in the layout and the line format of the Codex command line, which can read and continue
 * them and the other way round. Databases that it keeps in the same folder are never touched.
 */
package dev.codex4j.harness.internal.store.file;

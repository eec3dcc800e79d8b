/**
 * An index of the threads in a folder, so that lists of many thousands need not open every file. The files are the truth: the
 * index is advisory, may be missing, old or broken, and costs nothing but time then. Nothing is touched before the first list.
 *
 * <p>It is a file of this project's own rather than an embedded database: a list reads it in one go, puts its fixed fields into
 * order, and decodes what is shown only; a few hundred lines and no dependency do that for tens of thousands of threads within
 * milliseconds.
 */
package dev.codex4j.harness.internal.store.catalogue;

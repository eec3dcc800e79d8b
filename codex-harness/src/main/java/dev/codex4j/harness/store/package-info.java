/**
 * Where threads live: the seam between the harness and storage, for hosts that bring their own.
 *
 * <p>A thread is kept as its rollout, an ordered list of lines that is only ever added to, and beside it what lists of
 * threads show. Everything else about a thread is found out from its lines.
 */
package dev.codex4j.harness.store;

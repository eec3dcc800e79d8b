/** Proofs that threads last: real server processes that are killed, take turns, or find no room to write. */
package dev.codex4j.harness.internal.lasting;

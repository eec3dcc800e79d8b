/** Code review: what is asked of the reviewer, how it is run beside the thread, and how its findings are shown. */
package dev.codex4j.harness.internal.review;

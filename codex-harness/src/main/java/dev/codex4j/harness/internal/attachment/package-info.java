/** What clients attach to threads, such as a link to a change that came out of one. */
package dev.codex4j.harness.internal.attachment;

/** What there is to know about a git repository without running git. */
package dev.codex4j.harness.internal.git;

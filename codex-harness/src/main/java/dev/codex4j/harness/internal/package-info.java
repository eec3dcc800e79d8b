/** What this library is. */
package dev.codex4j.harness.internal;

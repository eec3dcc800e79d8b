/** Agent threads while they are loaded: who they are, what they are set to, what goes on in them, and who watches. */
package dev.codex4j.harness.internal.thread;

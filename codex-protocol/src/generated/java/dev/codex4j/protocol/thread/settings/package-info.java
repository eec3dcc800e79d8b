/** Settings of a thread that later turns inherit. */
package dev.codex4j.protocol.thread.settings;

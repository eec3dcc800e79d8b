/** Goals that a thread works towards. */
package dev.codex4j.protocol.thread.goal;

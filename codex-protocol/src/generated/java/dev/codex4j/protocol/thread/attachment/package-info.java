/** Things attached to threads. */
package dev.codex4j.protocol.thread.attachment;

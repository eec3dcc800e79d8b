/** Single answers of a model, outside the history. */
package dev.codex4j.protocol.thread.sample;

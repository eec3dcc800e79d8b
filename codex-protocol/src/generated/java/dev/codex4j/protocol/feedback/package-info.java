/** Feedback that users send or save. */
package dev.codex4j.protocol.feedback;

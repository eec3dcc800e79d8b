/** What the model has been told and has said in a thread, as it is sent with every request. */
package dev.codex4j.harness.internal.history;

/**
 * The client: {@link dev.codex4j.client.CodexClient} drives an app server over any transport, {@link
 * dev.codex4j.client.CodexThread} runs turns, {@link dev.codex4j.client.ApprovalHandler} says yes or no.
 */
package dev.codex4j.client;

/** Agents that agents start: their threads, how they stand, and the tools with which a model works with them. */
package dev.codex4j.harness.internal.agent;

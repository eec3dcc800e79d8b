/** The turn loop: asks the model, runs the tools it calls, and goes on until there is nothing left to do. */
package dev.codex4j.harness.internal.turn;

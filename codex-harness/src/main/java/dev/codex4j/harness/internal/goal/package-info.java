/** The goal of a thread: what it is, what was spent on it, the tools that change it, and the turns that pursue it. */
package dev.codex4j.harness.internal.goal;

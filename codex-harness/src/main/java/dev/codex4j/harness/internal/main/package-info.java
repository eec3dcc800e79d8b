/** The command line of the runnable distribution: reads arguments, starts what they name, reports errors. */
package dev.codex4j.harness.internal.main;

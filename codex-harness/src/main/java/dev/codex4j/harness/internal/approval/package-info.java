/**
 * Decides whether a command or a patch runs, runs confined, asks first, or is refused: rule files, the decision flow and
 * what was approved for a session. Nothing in here runs anything or talks to anybody.
 */
package dev.codex4j.harness.internal.approval;

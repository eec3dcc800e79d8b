/** Keeps commands to a permission profile: bubblewrap on Linux, Seatbelt on macOS, a plain refusal elsewhere. */
package dev.codex4j.harness.internal.sandbox;

/** What commands may touch, and how they are kept to it. */
package dev.codex4j.harness.sandbox;

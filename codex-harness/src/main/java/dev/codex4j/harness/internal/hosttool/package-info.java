/** The arguments of tools that the host brings: their schema, and how they become Java values. */
package dev.codex4j.harness.internal.hosttool;

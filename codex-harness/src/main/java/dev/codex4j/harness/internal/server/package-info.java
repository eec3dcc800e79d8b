/** The app server: connections, and who answers which request. */
package dev.codex4j.harness.internal.server;

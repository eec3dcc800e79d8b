/** Apps (connectors) and what they may do. */
package dev.codex4j.protocol.app;

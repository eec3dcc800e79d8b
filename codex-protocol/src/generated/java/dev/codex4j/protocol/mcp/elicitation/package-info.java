/** Questions that MCP servers put to the user. */
package dev.codex4j.protocol.mcp.elicitation;

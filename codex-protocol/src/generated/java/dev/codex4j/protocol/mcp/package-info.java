/** MCP servers, their tools and resources. */
package dev.codex4j.protocol.mcp;

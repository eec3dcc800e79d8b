/** Configuration taken over from other coding agents. */
package dev.codex4j.protocol.externalagent;

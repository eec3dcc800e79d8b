/** Single commands run on the server, outside any thread. */
package dev.codex4j.protocol.command;

/** What the server asks before it acts, and what it is answered. */
package dev.codex4j.protocol.approval;

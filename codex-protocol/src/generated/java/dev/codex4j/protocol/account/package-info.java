/** The account behind the server: who it is, its plan, limits and usage. */
package dev.codex4j.protocol.account;

/** Signing in and out, and the providers an account can come from. */
package dev.codex4j.protocol.account.login;

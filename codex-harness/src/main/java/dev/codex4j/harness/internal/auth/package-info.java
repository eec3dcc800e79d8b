/** Who pays: the credentials of the account that models are asked on behalf of. */
package dev.codex4j.harness.internal.auth;

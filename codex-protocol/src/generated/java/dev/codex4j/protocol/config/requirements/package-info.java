/** What an administrator demands of a configuration. */
package dev.codex4j.protocol.config.requirements;

/** What the module's packages share and nobody else sees. */
package dev.codex4j.protocol.internal;

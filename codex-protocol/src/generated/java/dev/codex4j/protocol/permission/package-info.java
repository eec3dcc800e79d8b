/** Approval policies, sandboxes and permission profiles. */
package dev.codex4j.protocol.permission;

/** The configuration, its layers, and changes to it. */
package dev.codex4j.protocol.config;

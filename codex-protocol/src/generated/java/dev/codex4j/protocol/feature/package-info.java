/** Experimental features that can be switched on. */
package dev.codex4j.protocol.feature;

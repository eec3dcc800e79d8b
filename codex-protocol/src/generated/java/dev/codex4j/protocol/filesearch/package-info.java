/** Searching files by an approximate name. */
package dev.codex4j.protocol.filesearch;

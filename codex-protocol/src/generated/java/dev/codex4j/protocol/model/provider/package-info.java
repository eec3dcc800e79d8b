/** Where models are served. */
package dev.codex4j.protocol.model.provider;

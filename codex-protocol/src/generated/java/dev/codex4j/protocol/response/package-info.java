/** The model's own vocabulary: items of the Responses API. */
package dev.codex4j.protocol.response;

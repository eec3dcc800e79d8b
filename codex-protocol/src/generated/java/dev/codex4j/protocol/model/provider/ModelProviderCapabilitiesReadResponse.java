package dev.codex4j.protocol.model.provider;

/**
 * Answer to {@code modelProvider/capabilities/read}.
 *
 * @param imageGeneration whether this applies: image generation
 * @param webSearch whether this applies: web search
 */
public record ModelProviderCapabilitiesReadResponse(boolean imageGeneration, boolean webSearch) {}

package dev.codex4j.protocol.skill;

/**
 * Answer to {@code skills/config/write}.
 *
 * @param effectiveEnabled whether this applies: effective enabled
 */
public record SkillsConfigWriteResponse(boolean effectiveEnabled) {}

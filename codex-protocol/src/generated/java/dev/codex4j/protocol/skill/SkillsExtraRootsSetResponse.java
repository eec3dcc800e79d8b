package dev.codex4j.protocol.skill;

/** Answer to {@code skills/extraRoots/set}. */
public record SkillsExtraRootsSetResponse() {}

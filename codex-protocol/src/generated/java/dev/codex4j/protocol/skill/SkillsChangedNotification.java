package dev.codex4j.protocol.skill;

import dev.codex4j.protocol.ServerNotification;

/** Notification {@code skills/changed}. The skills on disk changed. */
public record SkillsChangedNotification() implements ServerNotification {
    @Override
    public String method() {
        return "skills/changed";
    }
}

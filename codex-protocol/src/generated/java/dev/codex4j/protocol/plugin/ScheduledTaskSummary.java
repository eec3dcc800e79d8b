package dev.codex4j.protocol.plugin;

import java.util.Objects;

/**
 * A scheduled task summary.
 *
 * @param key the key
 * @param name the name
 * @param prompt the prompt
 * @param schedule the schedule
 */
public record ScheduledTaskSummary(String key, String name, String prompt, ScheduledTaskSchedule schedule) {
    public ScheduledTaskSummary {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(schedule, "schedule");
    }
}

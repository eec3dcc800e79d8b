package dev.codex4j.harness.internal.agent;

import dev.codex4j.harness.internal.config.AgentRole;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles in which a thread may start agents: those that are configured, and three that always are there. */
final class AgentRoles {
    private static final List<AgentRole> STANDARD = List.of(
            AgentRole.plain("default", "An agent without a speciality."),
            AgentRole.plain(
                    "explorer",
                    "Finds the answer to one well-defined question about the code. Ask several at the same time if their"
                            + " questions do not depend on each other, and do not search again for what one has found."),
            AgentRole.plain(
                    "worker",
                    "Carries out a part of the work: a feature, a fix, a change to some files. Tell it which files are"
                            + " its own, and that others may be changing the rest."));

    private final List<AgentRole> roles;

    /** @param configured these come first, and in place of standard ones of the same name */
    AgentRoles(List<AgentRole> configured) {
        List<String> names = configured.stream().map(AgentRole::name).toList();
        roles = Stream.concat(configured.stream(), STANDARD.stream().filter(role -> !names.contains(role.name())))
                .toList();
    }

    /**
     * The role of a name.
     *
     * @throws AgentRefusal if there is none
     */
    AgentRole require(String name) {
        AgentRole role = find(name);
        if (role == null) {
            throw new AgentRefusal("unknown agent_type '" + name + "'");
        }
        return role;
    }

    /** The role of a name, null if there is none. */
    @Nullable
    AgentRole find(@Nullable String name) {
        return roles.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The roles as the model reads of them. */
    String describe() {
        return roles.stream().map(AgentRoles::describe).collect(Collectors.joining("\n"));
    }

    private static String describe(AgentRole role) {
        StringBuilder text = new StringBuilder(role.name()).append(": ").append(role.description());
        if (role.model() != null) {
            text.append(" Always works with model `").append(role.model()).append("`.");
        }
        if (role.effort() != null) {
            text.append(" Always works with reasoning effort `")
                    .append(role.effort())
                    .append("`.");
        }
        return text.toString();
    }
}

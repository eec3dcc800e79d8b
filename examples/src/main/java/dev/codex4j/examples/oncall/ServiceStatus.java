package dev.codex4j.examples.oncall;

import dev.codex4j.harness.tool.Description;
import dev.codex4j.harness.tool.HostTool;
import dev.codex4j.harness.tool.ToolException;
import dev.codex4j.harness.tool.ToolResult;
import java.util.Map;
import java.util.Optional;

/** A tool that looks up how a service is doing. What it knows stands for the monitoring that a host would ask. */
final class ServiceStatus {
    private static final Map<String, Integer> ERRORS_A_MINUTE = Map.of("checkout", 42, "search", 0);

    record Query(
            @Description("name of the service, as in the catalogue")
            String service,

            @Description("how far to look back; 15 if left out")
            Optional<Integer> minutes) {}

    private ServiceStatus() {}

    static HostTool tool() {
        return HostTool.of(
                "service_status",
                "Counts the errors of a service. Use it before you look at logs.",
                Query.class,
                (query, call) -> ToolResult.text(
                        query.service() + ": " + errors(query) + " errors in the last " + minutes(query) + " minutes"));
    }

    private static int errors(Query query) {
        Integer aMinute = ERRORS_A_MINUTE.get(query.service());
        if (aMinute == null) {
            throw new ToolException("there is no service `" + query.service() + "`; there are "
                    + ERRORS_A_MINUTE.keySet().stream().sorted().toList());
        }
        return aMinute * minutes(query);
    }

    private static int minutes(Query query) {
        return query.minutes().orElse(15);
    }
}

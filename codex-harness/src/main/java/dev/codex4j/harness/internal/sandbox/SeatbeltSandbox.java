package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Confines commands on macOS with the system's Seatbelt. Places are handed over as parameters, never pasted into the
 * profile, so that no file name can change its meaning.
 */
public final class SeatbeltSandbox implements Sandbox {
    private static final Path PROGRAM = Path.of("/usr/bin/sandbox-exec");

    private final Path program;

    /** The sandbox over the system's own program; one found anywhere else could be anybody's. */
    public SeatbeltSandbox() {
        this(PROGRAM);
    }

    SeatbeltSandbox(Path program) {
        this.program = program;
    }

    @Override
    public Optional<String> unusable() {
        return Files.isExecutable(program) ? Optional.empty() : Optional.of(program + " does not exist");
    }

    @Override
    public String label() {
        return "seatbelt";
    }

    @Override
    public Confinement confine(Command command, PermissionProfile profile) {
        if (!(profile instanceof PermissionProfile.Managed managed)) {
            return Ready.unconfined(command);
        }
        Optional<String> failure = unusable();
        if (failure.isPresent()) {
            return new Refused(failure.get());
        }
        ResolvedProfile resolved = ResolvedProfile.of(managed);
        if (!resolved.replaceableLinks().isEmpty()) {
            return new Refused(resolved.replaceableLinks().get(0)
                    + " is a symbolic link in a writable folder, so what it leads to cannot be protected");
        }
        SeatbeltProfile rules = SeatbeltProfile.of(resolved);
        List<String> argv = new ArrayList<>(List.of(program.toString(), "-p", rules.text()));
        rules.places().forEach((name, path) -> argv.add("-D" + name + "=" + path));
        argv.add("--");
        argv.addAll(command.argv());
        Map<String, String> environment = new HashMap<>(command.environment());
        environment.put("CODEX_SANDBOX", "seatbelt");
        if (!resolved.network()) {
            environment.put("CODEX_SANDBOX_NETWORK_DISABLED", "1");
        }
        return new Ready(argv, environment, true, () -> {});
    }
}

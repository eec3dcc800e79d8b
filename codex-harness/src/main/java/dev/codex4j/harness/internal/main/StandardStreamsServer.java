package dev.codex4j.harness.internal.main;

import dev.codex4j.harness.IdGenerator;
import dev.codex4j.harness.internal.HarnessParts;
import dev.codex4j.harness.internal.config.ConfigLoader;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.rpc.LineTransport;
import dev.codex4j.protocol.rpc.Side;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Serves the one client at standard input and output until it is gone. */
final class StandardStreamsServer implements AppServerCommand {
    private final Map<String, String> environment;
    private final Path workingFolder;

    StandardStreamsServer(Map<String, String> environment, Path workingFolder) {
        this.environment = environment;
        this.workingFolder = workingFolder;
    }

    @Override
    public int run(ListenAddress listen, ConfigLoader config) {
        if (!(listen instanceof ListenAddress.Stdio)) {
            throw new UsageException(
                    "this version listens on stdio:// only", "codex-java app-server --listen stdio://");
        }
        HarnessParts parts = new HarnessParts(
                new HarnessParts.Setup(
                        List.of(),
                        environment,
                        config.home().folder(),
                        workingFolder,
                        Clock.system(ZoneId.systemDefault()),
                        IdGenerator.timeOrdered(),
                        CheapThreads.shared(),
                        null,
                        null,
                        null,
                        List.of()),
                config);
        // A signal ends the process; commands that agents have left running end with it.
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "codex-shutdown"));
        parts.serve(LineTransport.over(
                        Side.SERVER, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out)))
                .join();
        return 0;
    }
}

package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

/** Chooses the sandbox of the operating system. */
public final class PlatformSandbox {
    private PlatformSandbox() {}

    /**
     * The sandbox for this system. Whether it is usable is found out when it is first needed.
     *
     * @param environment the variables of the harness, for PATH
     * @param stateFolder a folder for files of the sandbox itself; see {@link BubblewrapSandbox}
     * @param tidying runs what is left to do after a command
     */
    public static Sandbox of(Map<String, String> environment, Path stateFolder, Executor tidying) {
        return of(System.getProperty("os.name", ""), environment, stateFolder, tidying);
    }

    static Sandbox of(String system, Map<String, String> environment, Path stateFolder, Executor tidying) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("linux")) {
            return new BubblewrapSandbox(environment.getOrDefault("PATH", ""), stateFolder, tidying);
        }
        if (name.contains("mac")) {
            return new SeatbeltSandbox();
        }
        return new UnconfinedSandbox("there is no sandbox for " + system
                + "; choose full access, or tell that the host confines this process itself");
    }
}

package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.internal.exec.LaunchRequest;
import dev.codex4j.harness.internal.exec.ProcessLauncher;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A program that starts a confined command the way the harness does, to be killed meanwhile. */
public final class LaunchingProgram {
    private LaunchingProgram() {}

    static Process start(Path stateFolder, Path workspace, String script) throws IOException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", place(Sandbox.class) + File.pathSeparator + place(LaunchingProgram.class)));
        command.add(LaunchingProgram.class.getName());
        command.addAll(List.of(stateFolder.toString(), workspace.toString(), script));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The folder of compiled classes, or the archive, that a class is in. */
    private static String place(Class<?> type) throws URISyntaxException {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        URL found = type.getResource(name);
        String text = String.valueOf(found);
        if (text.startsWith("jar:")) {
            return Path.of(new URI(text.substring(4, text.indexOf("!/")))).toString();
        }
        Path file = Path.of(new URI(text));
        return file.toString().substring(0, file.toString().length() - name.length());
    }

    public static void main(String[] arguments) throws Exception {
        Path workspace = Path.of(arguments[1]);
        BubblewrapSandbox sandbox = new BubblewrapSandbox(System.getenv("PATH"), Path.of(arguments[0]), Runnable::run);
        Sandbox.Command command = new Sandbox.Command(
                List.of("/bin/bash", "-c", arguments[2]), workspace, Map.of("PATH", "/usr/bin:/bin"));
        Sandbox.Ready ready = (Sandbox.Ready) sandbox.confine(
                command, PermissionProfile.workspaceWrite(List.of(workspace), List.of(), false, true, true));
        // A thread that ends at once, as those of turns do.
        Thread turn = new Thread(() -> {
            try {
                new ProcessLauncher(Executors.newCachedThreadPool())
                        .launch(
                                LaunchRequest.merged(ready.argv(), workspace, ready.environment()),
                                (channel, buffer, length) -> {});
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        turn.start();
        turn.join();
        Thread.currentThread().join();
    }
}

package dev.codex4j.harness.internal.main;

import dev.codex4j.harness.internal.config.CodexHome;
import dev.codex4j.harness.internal.config.ConfigException;
import dev.codex4j.harness.internal.config.ConfigLoader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The program behind the command line, with everything it touches given to it.
 *
 * @param environment the process's environment variables
 * @param userHome what {@code ~} stands for
 * @param workingFolder where the process was started
 * @param out for what was asked for
 * @param err for errors and warnings
 */
record Program(
        Map<String, String> environment,
        Path userHome,
        Path workingFolder,
        PrintStream out,
        PrintStream err,
        AppServerCommand appServer,
        SchemaCommand schema) {
    private static final Path SYSTEM_CONFIG = Path.of("/etc/codex/config.toml");

    /** Does what the arguments ask for and returns the exit code: 0, 1 for a failure, 2 for wrong arguments. */
    int run(List<String> arguments) {
        try {
            return run(CommandLine.parse(arguments));
        } catch (UsageException e) {
            err.print(e.text());
            return 2;
        } catch (ConfigException e) {
            return fail(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return fail(e.toString());
        } catch (Exception e) {
            return fail("the app server failed: " + e);
        }
    }

    private int run(Command command) throws Exception {
        if (command instanceof Command.Print print) {
            out.print(print.text());
            out.flush();
            return 0;
        }
        if (command instanceof Command.GenerateJsonSchema request) {
            schema.write(request.out(), request.experimental());
            return 0;
        }
        Command.AppServer server = (Command.AppServer) command;
        CodexHome home = CodexHome.find(environment, userHome);
        ConfigLoader config = new ConfigLoader(home, SYSTEM_CONFIG, userHome, server.flags(), server.strictConfig());
        config.checkAtStart(workingFolder).forEach(err::println);
        return appServer.run(server.listen(), config);
    }

    private int fail(String message) {
        err.println("Error: " + message.strip());
        return 1;
    }
}

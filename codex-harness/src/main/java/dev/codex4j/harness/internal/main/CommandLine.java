package dev.codex4j.harness.internal.main;

import dev.codex4j.harness.internal.ProductVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the arguments. */
final class CommandLine {
    private static final String SERVER_USAGE = "codex-java app-server [OPTIONS] [COMMAND]";
    private static final String SCHEMA_USAGE = "codex-java app-server generate-json-schema [OPTIONS] --out <DIR>";

    private final Arguments arguments;
    private final List<String> flags = new ArrayList<>();
    private boolean strictConfig;

    private CommandLine(List<String> arguments) {
        this.arguments = new Arguments(arguments);
    }

    /**
     * Says what the arguments ask for.
     *
     * @throws UsageException if they make no sense
     */
    static Command parse(List<String> arguments) {
        return new CommandLine(arguments).program();
    }

    private Command program() {
        while (arguments.hasNext()) {
            String word = arguments.next();
            if (configOption(word)) {
                continue;
            }
            switch (word) {
                case "-h", "--help", "help" -> {
                    return new Command.Print(HelpText.PROGRAM);
                }
                case "-V", "--version" -> {
                    return new Command.Print(ProductVersion.line() + "\n");
                }
                case "app-server" -> {
                    return appServer();
                }
                default -> throw unexpected(word, "codex-java [OPTIONS] <COMMAND>");
            }
        }
        throw new UsageException("a command is required: app-server", "codex-java [OPTIONS] <COMMAND>");
    }

    private Command appServer() {
        String url = null;
        boolean stdio = false;
        while (arguments.hasNext()) {
            String word = arguments.next();
            if (configOption(word)) {
                continue;
            }
            switch (word) {
                case "-h", "--help", "help" -> {
                    return new Command.Print(HelpText.APP_SERVER);
                }
                case "generate-json-schema" -> {
                    return generateJsonSchema();
                }
                case "--listen" -> url = once("--listen <URL>", url);
                case "--stdio" -> {
                    arguments.noValue(word);
                    stdio = true;
                }
                default -> throw unexpected(word, SERVER_USAGE);
            }
        }
        if (stdio && url != null) {
            throw new UsageException(
                    "the argument '--stdio' cannot be used with '--listen <URL>'", "codex-java app-server --stdio");
        }
        ListenAddress listen = url == null ? new ListenAddress.Stdio() : ListenAddress.parse(url);
        return new Command.AppServer(listen, List.copyOf(flags), strictConfig);
    }

    private Command generateJsonSchema() {
        String out = null;
        boolean experimental = false;
        while (arguments.hasNext()) {
            String word = arguments.next();
            if (configOption(word)) {
                continue;
            }
            switch (word) {
                case "-h", "--help" -> {
                    return new Command.Print(HelpText.GENERATE_JSON_SCHEMA);
                }
                case "-o", "--out" -> out = once("--out <DIR>", out);
                case "--experimental" -> {
                    arguments.noValue(word);
                    experimental = true;
                }
                default -> throw unexpected(word, SCHEMA_USAGE);
            }
        }
        if (out == null) {
            throw new UsageException(
                    "the following required arguments were not provided:\n  --out <DIR>", SCHEMA_USAGE);
        }
        return new Command.GenerateJsonSchema(Path.of(out), experimental);
    }

    /** Takes an option that may stand anywhere. */
    private boolean configOption(String word) {
        switch (word) {
            case "-c", "--config" -> flags.add(arguments.value("--config <key=value>"));
            case "--enable" -> flags.add("features." + arguments.value("--enable <FEATURE>") + "=true");
            case "--disable" -> flags.add("features." + arguments.value("--disable <FEATURE>") + "=false");
            case "--strict-config" -> {
                arguments.noValue(word);
                strictConfig = true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private String once(String shape, @Nullable String before) {
        if (before != null) {
            throw new UsageException("the argument '" + shape + "' cannot be used multiple times");
        }
        return arguments.value(shape);
    }

    private static UsageException unexpected(String word, String usage) {
        String kind = word.startsWith("-") ? "unexpected argument '" : "unrecognized subcommand '";
        return new UsageException(kind + word + "'" + (word.startsWith("-") ? " found" : ""), usage);
    }
}

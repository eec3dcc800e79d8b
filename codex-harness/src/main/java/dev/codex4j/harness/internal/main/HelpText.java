package dev.codex4j.harness.internal.main;

/** What {@code --help} prints. */
final class HelpText {
    private static final String CONFIG_OPTIONS = """
              -c, --config <key=value>  Set one configuration value for this run, over what the files say. The key may
                                        be dotted (model_providers.x.name). The value is read as TOML; text that is
                                        not TOML is taken as it stands. May be repeated.
                  --enable <FEATURE>    Short for -c features.<FEATURE>=true
                  --disable <FEATURE>   Short for -c features.<FEATURE>=false
                  --strict-config       Refuse configuration keys that this version does not know
            """;

    static final String PROGRAM = """
            A coding agent that other programs talk to.

            Usage: codex-java [OPTIONS] <COMMAND>

            Commands:
              app-server  Serve agent threads to a client; see codex-java app-server --help

            Options:
            """ + CONFIG_OPTIONS + """
              -h, --help                Print this text
              -V, --version             Print the protocol's version and, in parentheses, this program's

            Environment:
              CODEX_HOME  Folder of configuration, credentials and threads (default: ~/.codex)
              JAVA_HOME   Java to run with (default: the java on the PATH; 17 or newer)
              JAVA_OPTS   Further options for Java
            """;

    static final String APP_SERVER = """
            Serve agent threads to a client, one JSON message a line.

            Usage: codex-java app-server [OPTIONS] [COMMAND]

            Commands:
              generate-json-schema  Write the protocol's JSON Schema into a folder

            Options:
                  --listen <URL>        Where to be reached: stdio:// (default), unix://, unix://PATH, ws://IP:PORT, off
                  --stdio               Short for --listen stdio://
            """ + CONFIG_OPTIONS + """
              -h, --help                Print this text

            The server ends when its standard input ends, or when it is told to terminate.
            """;

    static final String GENERATE_JSON_SCHEMA = """
            Write the protocol's JSON Schema into a folder.

            Usage: codex-java app-server generate-json-schema [OPTIONS] --out <DIR>

            Options:
              -o, --out <DIR>           Folder to write to; made if it is not there
                  --experimental        Include experimental methods and fields
              -h, --help                Print this text
            """;

    private HelpText() {}
}

package dev.codex4j.examples.quickstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the command line and the environment ask for.
 *
 * @param help whether only the help is wanted
 * @param server program and arguments of a server to start; empty to run the agent in this process
 * @param folder where a real model works; null for the sample project and the scripted model
 * @param prompt what the agent is told
 * @param model the real model's name; null for the agent's own default
 * @param baseUrl where the real model is reached
 */
record QuickstartOptions(
        boolean help,
        List<String> server,
        @Nullable Path folder,
        String prompt,
        @Nullable String model,
        String baseUrl) {
    static final String API_KEY = "OPENAI_API_KEY";
    static final String BASE_URL = "OPENAI_BASE_URL";

    static final String HELP = """
            An agent fixes a failing test.

            Usage: quickstart [--server COMMAND]
                   quickstart [--server COMMAND] [--model NAME] --folder DIR PROMPT

            Without --folder, a scripted model works on a sample project in a temporary folder. That needs neither
            network nor API key, and succeeds if the project's tests pass in the end.

            With --folder, a real model does in DIR what PROMPT says. It may write there and nowhere else; for
            more than that it asks on the terminal.

              --folder DIR      Folder to work in
              --model NAME      Model to use (default: the agent's)
              --server COMMAND  Start this app server and use it, instead of an agent in this process. For
                                example 'codex-harness/target/dist/bin/codex-java app-server'
              --help            Print this text

            Environment:
              OPENAI_API_KEY    Key for the real model
              OPENAI_BASE_URL   Where the real model is reached (default: https://api.openai.com/v1)

            Exit code: 0 for success, 1 for failure, 2 for wrong arguments
            """;

    private static final String FIX_THE_TEST = "Please fix the failing test.";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    static QuickstartOptions parse(List<String> arguments, Map<String, String> environment) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        List<String> prompt = new ArrayList<>();
        List<String> server = List.of();
        Path folder = null;
        String model = null;
        boolean help = false;
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--help", "-h" -> help = true;
                case "--server" -> server = words(value(word, rest));
                case "--folder" -> folder = folder(value(word, rest));
                case "--model" -> model = value(word, rest);
                default -> prompt.add(argument(word));
            }
        }
        String baseUrl = environment.getOrDefault(BASE_URL, "https://api.openai.com/v1");
        String text = String.join(" ", prompt);
        if (!help) {
            check(folder, text, model, environment.getOrDefault(API_KEY, ""));
        }
        return new QuickstartOptions(help, server, folder, folder == null ? FIX_THE_TEST : text, model, baseUrl);
    }

    private static void check(@Nullable Path folder, String prompt, @Nullable String model, String key) {
        if (folder == null && !prompt.isBlank()) {
            throw new UsageException("a prompt is for a real model: say with --folder where it is to work");
        } else if (folder == null && model != null) {
            throw new UsageException("--model is for a real model: say with --folder where it is to work");
        } else if (folder != null && prompt.isBlank()) {
            throw new UsageException("--folder needs a prompt that says what is to be done there");
        } else if (folder != null && key.isBlank()) {
            throw new UsageException("--folder uses a real model, which needs a key: set " + API_KEY);
        }
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.isBlank()) {
            throw new UsageException(option + " needs a value");
        }
        return value;
    }

    private static String argument(String word) {
        if (word.startsWith("-")) {
            throw new UsageException("there is no option " + word);
        }
        return word;
    }

    private static Path folder(String name) {
        Path folder = Path.of(name).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new UsageException("there is no folder " + folder);
        }
        return folder;
    }

    /** The words of a command line; those with spaces in quotation marks. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(
                    matcher.group(1) != null
                            ? matcher.group(1)
                            : matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return words;
    }
}

package dev.codex4j.harness.internal.shell;

import static dev.codex4j.harness.internal.shell.Operands.at;
import static dev.codex4j.harness.internal.shell.Operands.positional;
import static dev.codex4j.harness.internal.shell.Operands.shortPath;
import static dev.codex4j.harness.internal.shell.Operands.undashed;

import dev.codex4j.protocol.item.CommandAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what one plain command does. Paths in its answers are as they were written. */
final class PlainCommand {
    private static final Pattern LINES_OF_SED = Pattern.compile("[0-9]+(,[0-9]+)?p");
    private static final Pattern PYTHON = Pattern.compile("python([23](\\..*)?)?");
    private static final List<String> PYTHON_LISTING =
            List.of("os.walk", "os.listdir", "os.scandir", "glob.glob", "glob.iglob", "pathlib.Path", "Path.rglob");
    private static final Set<String> RIPGREP_VALUES = Set.of(
            "-g",
            "--glob",
            "--iglob",
            "-t",
            "--type",
            "--type-add",
            "--type-not",
            "-m",
            "--max-count",
            "-A",
            "-B",
            "-C",
            "--context",
            "--max-depth");
    private static final Set<String> GREP_PATTERNS = Set.of("-e", "--regexp", "-f", "--file");
    private static final Set<String> GREP_VALUES =
            Set.of("-m", "--max-count", "-C", "--context", "-A", "--after-context", "-B", "--before-context");
    private static final Set<String> FIND_PATTERNS = Set.of("-name", "-iname", "-path", "-regex");

    private final List<String> words;
    private final List<String> arguments;
    private final String source;

    private PlainCommand(List<String> words) {
        this.words = words;
        this.arguments = words.subList(1, words.size());
        this.source = ShellQuoting.join(words);
    }

    static CommandAction classify(List<String> words) {
        return new PlainCommand(words).action();
    }

    private CommandAction action() {
        return switch (words.get(0)) {
            case "ls" ->
                list(Set.of("-I", "-w", "--block-size", "--format", "--time-style", "--color", "--quoting-style"));
            case "eza", "exa" -> list(Set.of("-I", "--ignore-glob", "--color", "--sort", "--time-style", "--time"));
            case "tree" -> list(Set.of("-L", "-P", "-I", "--charset", "--filelimit", "--sort"));
            case "du" -> list(Set.of("-d", "--max-depth", "-B", "--block-size", "--exclude", "--time-style"));
            case "rg", "rga", "ripgrep-all" -> ripgrep();
            case "grep", "egrep", "fgrep" -> grep(arguments);
            case "ag", "ack", "pt" ->
                search(undashed(
                        arguments,
                        Set.of(
                                "-G",
                                "-g",
                                "--file-search-regex",
                                "--ignore-dir",
                                "--ignore-file",
                                "--path-to-ignore")));
            case "git" -> git();
            case "fd" -> fd();
            case "find" -> find();
            case "cat", "more" -> readOnly(Set.of());
            case "bat", "batcat" ->
                readOnly(Set.of(
                        "--theme",
                        "--language",
                        "--style",
                        "--terminal-width",
                        "--tabs",
                        "--line-range",
                        "--map-syntax"));
            case "less" ->
                readOnly(Set.of(
                        "-p",
                        "-P",
                        "-x",
                        "-y",
                        "-z",
                        "-j",
                        "--pattern",
                        "--prompt",
                        "--tabs",
                        "--shift",
                        "--jump-target"));
            case "head" -> firstLines(false);
            case "tail" -> firstLines(true);
            case "awk" -> read(awkFile(arguments));
            case "nl" -> read(numberedFile(arguments));
            case "sed" -> read(sedFile(arguments));
            default -> listsByPython() ? new CommandAction.ListFiles(source, null) : unknown();
        };
    }

    private CommandAction unknown() {
        return new CommandAction.Other(source);
    }

    private CommandAction list(Set<String> optionsWithValue) {
        return new CommandAction.ListFiles(source, shortPath(at(positional(arguments, optionsWithValue), 0)));
    }

    private CommandAction search(List<String> operands) {
        return new CommandAction.Search(source, at(operands, 0), shortPath(at(operands, 1)));
    }

    private CommandAction read(@Nullable String path) {
        return path == null ? unknown() : new CommandAction.Read(source, String.valueOf(shortPath(path)), path);
    }

    private CommandAction readOnly(Set<String> optionsWithValue) {
        List<String> operands = positional(arguments, optionsWithValue);
        return read(operands.size() == 1 ? operands.get(0) : null);
    }

    private CommandAction ripgrep() {
        List<String> operands = undashed(arguments, RIPGREP_VALUES);
        return arguments.contains("--files")
                ? new CommandAction.ListFiles(source, shortPath(at(operands, 0)))
                : search(operands);
    }

    private CommandAction git() {
        String subcommand = at(arguments, 0);
        if ("grep".equals(subcommand)) {
            return grep(arguments.subList(1, arguments.size()));
        }
        if ("ls-files".equals(subcommand)) {
            List<String> operands = positional(
                    arguments.subList(1, arguments.size()),
                    Set.of("--exclude", "--exclude-from", "--pathspec-from-file"));
            return new CommandAction.ListFiles(source, shortPath(at(operands, 0)));
        }
        return unknown();
    }

    private CommandAction grep(List<String> options) {
        List<String> operands = new ArrayList<>();
        String pattern = null;
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (option.equals("--")) {
                operands.addAll(options.subList(i + 1, options.size()));
                break;
            }
            if (GREP_PATTERNS.contains(option)) {
                i++;
                pattern = pattern == null ? at(options, i) : pattern;
            } else if (GREP_VALUES.contains(option)) {
                i++;
            } else if (!option.startsWith("-")) {
                operands.add(option);
            }
        }
        String query = pattern == null ? at(operands, 0) : pattern;
        return new CommandAction.Search(source, query, shortPath(at(operands, pattern == null ? 1 : 0)));
    }

    private CommandAction fd() {
        List<String> operands =
                undashed(arguments, Set.of("-t", "--type", "-e", "--extension", "-E", "--exclude", "--search-path"));
        String first = at(operands, 0);
        boolean onlyPlace = operands.size() == 1 && first != null && looksLikePath(first);
        if (first == null || onlyPlace) {
            return new CommandAction.ListFiles(source, shortPath(first));
        }
        return search(operands);
    }

    private static boolean looksLikePath(String operand) {
        return operand.equals(".") || operand.equals("..") || operand.contains("/") || operand.contains("\\");
    }

    private CommandAction find() {
        String path = null;
        String query = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (path == null
                    && !argument.startsWith("-")
                    && !Set.of("!", "(", ")").contains(argument)) {
                path = argument;
            }
            if (query == null && FIND_PATTERNS.contains(argument)) {
                query = at(arguments, i + 1);
            }
        }
        return query == null
                ? new CommandAction.ListFiles(source, shortPath(path))
                : new CommandAction.Search(source, query, shortPath(path));
    }

    private CommandAction firstLines(boolean fromEnd) {
        String first = at(arguments, 0);
        if (first == null) {
            return unknown();
        }
        if (arguments.size() == 1 && !first.startsWith("-") && !(fromEnd && first.startsWith("+"))) {
            return read(first);
        }
        boolean apart = first.equals("-n");
        String count = apart ? at(arguments, 1) : first.startsWith("-n") ? first.substring(2) : null;
        if (count == null || !isCount(count, fromEnd)) {
            return unknown();
        }
        List<String> rest = arguments.subList(apart ? 2 : 1, arguments.size());
        return read(rest.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .orElse(null));
    }

    static boolean isCount(String text, boolean mayCountFromStart) {
        String digits = mayCountFromStart && text.startsWith("+") ? text.substring(1) : text;
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static @Nullable String awkFile(List<String> arguments) {
        boolean programInFile = arguments.contains("-f") || arguments.contains("--file");
        List<String> operands =
                undashed(arguments, Set.of("-F", "-v", "-f", "--field-separator", "--assign", "--file"));
        return at(operands, programInFile ? 0 : 1);
    }

    static @Nullable String numberedFile(List<String> arguments) {
        return at(undashed(arguments, Set.of("-s", "-w", "-v", "-i", "-b")), 0);
    }

    /** The file of a {@code sed} that only prints lines by number. */
    static @Nullable String sedFile(List<String> arguments) {
        if (!arguments.contains("-n") || arguments.stream().noneMatch(PlainCommand::isLinesOfSed)) {
            return null;
        }
        List<String> operands = undashed(arguments, Set.of("-e", "-f", "--expression", "--file"));
        String first = at(operands, 0);
        return first != null && isLinesOfSed(first) ? at(operands, 1) : first;
    }

    private static boolean isLinesOfSed(String argument) {
        return LINES_OF_SED.matcher(argument).matches();
    }

    private boolean listsByPython() {
        if (!PYTHON.matcher(words.get(0)).matches()) {
            return false;
        }
        int flag = arguments.indexOf("-c");
        String script = flag < 0 ? null : at(arguments, flag + 1);
        return script != null && PYTHON_LISTING.stream().anyMatch(script::contains);
    }
}

package dev.codex4j.harness.internal.shell;

import java.util.List;
import java.util.Set;

/** Knows the commands that only shape the output of others and so do not tell what a script is about. */
final class Formatting {
    private static final Set<String> XARGS_VALUES = Set.of(
            "-E",
            "-e",
            "-I",
            "-L",
            "-n",
            "-P",
            "-s",
            "--arg-file",
            "--delimiter",
            "--max-args",
            "--max-procs",
            "--max-chars",
            "--max-lines",
            "--replace",
            "-a",
            "-d");

    private Formatting() {}

    static boolean isFormatting(List<String> words) {
        List<String> arguments = words.subList(1, words.size());
        return switch (words.get(0)) {
            case "wc", "tr", "cut", "sort", "uniq", "tee", "column", "yes", "printf" -> true;
            case "xargs" -> !changesFiles(arguments);
            case "awk" -> PlainCommand.awkFile(arguments) == null;
            case "nl" -> PlainCommand.numberedFile(arguments) == null;
            case "sed" -> PlainCommand.sedFile(arguments) == null;
            case "head" -> isLineFilter(arguments, false);
            case "tail" -> isLineFilter(arguments, true);
            default -> false;
        };
    }

    private static boolean isLineFilter(List<String> arguments, boolean fromEnd) {
        return switch (arguments.size()) {
            case 0 -> true;
            case 1 -> arguments.get(0).startsWith("-");
            case 2 -> Set.of("-n", "-c").contains(arguments.get(0)) && PlainCommand.isCount(arguments.get(1), fromEnd);
            default -> false;
        };
    }

    private static boolean changesFiles(List<String> arguments) {
        int at = 0;
        while (at < arguments.size() && arguments.get(at).startsWith("-")) {
            at += XARGS_VALUES.contains(arguments.get(at)) ? 2 : 1;
        }
        if (at >= arguments.size()) {
            return false;
        }
        List<String> options = arguments.subList(at + 1, arguments.size());
        return switch (arguments.get(at)) {
            case "sed" -> options.stream().anyMatch(o -> o.startsWith("-i") || o.startsWith("--in-place"));
            case "perl", "ruby" -> options.stream().anyMatch(o -> o.startsWith("-i") || o.startsWith("-pi"));
            case "rg" -> options.stream().anyMatch(o -> o.startsWith("--replace") || o.equals("-r"));
            default -> false;
        };
    }
}

package dev.codex4j.harness.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the operands of a command from its options. */
final class Operands {
    private static final Set<String> PLACES_OF_CODE = Set.of("build", "dist", "node_modules", "src");

    private Operands() {}

    /** What is neither an option nor the value of one; after {@code --} everything. */
    static List<String> positional(List<String> arguments, Set<String> optionsWithValue) {
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                operands.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            }
            if (optionsWithValue.contains(argument)) {
                i++;
            } else if (!argument.startsWith("-")) {
                operands.add(argument);
            }
        }
        return operands;
    }

    /** The same, but what begins with a dash is an option even after {@code --}. */
    static List<String> undashed(List<String> arguments, Set<String> optionsWithValue) {
        return positional(arguments, optionsWithValue).stream()
                .filter(operand -> !operand.startsWith("-"))
                .toList();
    }

    static @Nullable String at(List<String> operands, int index) {
        return index < operands.size() ? operands.get(index) : null;
    }

    /** The last part of a path that says something: not the name of a place where all projects keep their code. */
    static @Nullable String shortPath(@Nullable String path) {
        if (path == null) {
            return null;
        }
        String slashed = path.replace('\\', '/');
        int end = slashed.length();
        while (end > 0 && slashed.charAt(end - 1) == '/') {
            end--;
        }
        String trimmed = slashed.substring(0, end);
        List<String> parts = List.of(trimmed.split("/"));
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = parts.get(i);
            if (!part.isEmpty() && !PLACES_OF_CODE.contains(part)) {
                return part;
            }
        }
        return trimmed;
    }
}

package dev.codex4j.harness.internal.shell;

import dev.codex4j.protocol.item.CommandAction;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a shell script does: one action for each command that matters, or a single unknown one. */
public final class CommandActions {
    private CommandActions() {}

    /** The actions of a script that runs in that directory. Paths of files that are read are absolute. */
    public static List<CommandAction> of(String script, Path directory) {
        if (!(ParsedScript.of(script) instanceof ParsedScript.Plain plain)) {
            return unknown(script);
        }
        List<List<String>> commands = plain.commands().stream()
                .filter(words -> !Formatting.isFormatting(words))
                .toList();
        if (commands.isEmpty()) {
            return unknown(script);
        }
        List<CommandAction> actions = simplified(classified(commands, directory));
        if (actions.stream().anyMatch(CommandAction.Other.class::isInstance)) {
            return unknown(script);
        }
        boolean cutBySed = plain.piped() && plain.commands().stream().anyMatch(CommandActions::isQuietSed);
        if (cutBySed && actions.size() == 1 && actions.get(0) instanceof CommandAction.Read read) {
            // Which lines are read is in the filter, so the whole pipeline is shown.
            return List.of(new CommandAction.Read(script, read.name(), read.path()));
        }
        return withoutRepetition(actions);
    }

    private static List<CommandAction> unknown(String script) {
        return List.of(new CommandAction.Other(script));
    }

    private static boolean isQuietSed(List<String> words) {
        return words.size() > 1 && words.get(0).equals("sed") && words.get(1).equals("-n");
    }

    private static List<CommandAction> classified(List<List<String>> commands, Path directory) {
        List<CommandAction> actions = new ArrayList<>();
        Path current = directory;
        for (List<String> words : commands) {
            if (words.get(0).equals("cd")) {
                String target = changedDirectory(words.subList(1, words.size()));
                current = target == null ? current : resolved(current, target);
                continue;
            }
            CommandAction action = PlainCommand.classify(words);
            actions.add(
                    action instanceof CommandAction.Read read
                            ? new CommandAction.Read(
                                    read.command(),
                                    read.name(),
                                    resolved(current, read.path()).toString())
                            : action);
        }
        return actions;
    }

    private static Path resolved(Path directory, String path) {
        try {
            return directory.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return directory;
        }
    }

    private static @Nullable String changedDirectory(List<String> arguments) {
        String target = null;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--")) {
                return Operands.at(arguments, i + 1);
            }
            target = arguments.get(i).startsWith("-") ? target : arguments.get(i);
        }
        return target;
    }

    /** Drops what says nothing beside other commands: {@code true} anywhere, {@code echo} before them. */
    private static List<CommandAction> simplified(List<CommandAction> actions) {
        if (actions.size() < 2) {
            return actions;
        }
        List<CommandAction> kept = new ArrayList<>(actions);
        kept.removeIf(action -> isUnknown(action, "true"));
        while (kept.size() > 1
                && kept.get(0) instanceof CommandAction.Other first
                && (first.command().equals("echo") || first.command().startsWith("echo "))) {
            kept.remove(0);
        }
        return kept;
    }

    private static boolean isUnknown(CommandAction action, String command) {
        return action instanceof CommandAction.Other && action.command().equals(command);
    }

    private static List<CommandAction> withoutRepetition(List<CommandAction> actions) {
        List<CommandAction> distinct = new ArrayList<>();
        for (CommandAction action : actions) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(action)) {
                distinct.add(action);
            }
        }
        return distinct;
    }
}

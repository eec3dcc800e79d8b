package dev.codex4j.harness.internal.shell;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices scripts that delete without asking: an {@code rm} with {@code -f} wherever the script starts one. This is a
 * courtesy that makes a careless model ask first; the sandbox is what protects.
 */
public final class DangerousCommands {
    /** Why such a script is not run when nobody may be asked. */
    public static final String REASON = "rm -f style commands are not permitted. Use a safer approach";

    private static final Set<String> SHELLS = Set.of("bash", "zsh", "sh");
    private static final Set<String> SCRIPT_FLAGS = Set.of("-c", "-lc");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*=.*", Pattern.DOTALL);

    private DangerousCommands() {}

    /** Whether the script contains such a command. */
    public static boolean isDangerous(String script) {
        return ScriptScanner.commands(script).stream().anyMatch(DangerousCommands::isDangerousCommand);
    }

    private static boolean isDangerousCommand(List<@Nullable String> words) {
        if (words.isEmpty() || words.get(0) == null) {
            return false;
        }
        String program = words.get(0);
        List<@Nullable String> arguments = words.subList(1, words.size());
        String name = program.substring(program.lastIndexOf('/') + 1);
        if (SHELLS.contains(name)) {
            return runsDangerousScript(arguments);
        }
        return switch (name) {
            case "rm" -> isForced(arguments);
            case "sudo" -> isDangerousCommand(arguments);
            case "env" -> isDangerousCommand(withoutEnvironment(arguments));
            default -> false;
        };
    }

    private static boolean isForced(List<@Nullable String> arguments) {
        for (String argument : arguments) {
            if ("--".equals(argument)) {
                return false;
            }
            if (argument != null && isForceFlag(argument)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForceFlag(String argument) {
        boolean shortFlags = argument.startsWith("-") && !argument.startsWith("--");
        return argument.equals("--force") || (shortFlags && argument.indexOf('f') > 0);
    }

    private static List<@Nullable String> withoutEnvironment(List<@Nullable String> arguments) {
        int at = 0;
        while (at < arguments.size()) {
            String argument = arguments.get(at);
            if (argument == null
                    || (!argument.startsWith("-")
                            && !ASSIGNMENT.matcher(argument).matches())) {
                break;
            }
            at++;
        }
        return arguments.subList(at, arguments.size());
    }

    private static boolean runsDangerousScript(List<@Nullable String> arguments) {
        if (arguments.size() < 2 || arguments.get(0) == null || !SCRIPT_FLAGS.contains(arguments.get(0))) {
            return false;
        }
        String script = arguments.get(1);
        return script != null && isDangerous(script);
    }
}

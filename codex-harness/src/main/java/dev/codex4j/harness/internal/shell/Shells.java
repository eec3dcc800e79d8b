package dev.codex4j.harness.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shells of this machine, each looked for once. Safe for use by several threads. */
public final class Shells {
    private static final String LAST_RESORT = "/bin/sh";
    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final List<String> USUAL_FOLDERS =
            List.of("/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin");

    private final String searchPath;
    private final Shell userShell;
    private final Map<Shell.Kind, Shell> found = new ConcurrentHashMap<>();

    /** The shells as a program with these environment variables and this user name sees them. */
    public Shells(Map<String, String> environment, String userName) {
        this.searchPath = environment.getOrDefault("PATH", "");
        this.userShell = usable(environment.get("SHELL"))
                .or(() -> usable(accountShell(userName)))
                .orElseGet(() -> find(Shell.Kind.BASH));
    }

    /** The shells of the user who runs this JVM. */
    public static Shells ofThisProcess() {
        return new Shells(System.getenv(), System.getProperty("user.name", ""));
    }

    /** The shell of the user's account. */
    public Shell userShell() {
        return userShell;
    }

    /**
     * The shell that a model asks for by name or path. Only the last name counts: the model picks a kind, not a
     * program. What is not known, or not here, is the plain shell.
     */
    public Shell requested(@Nullable String nameOrPath) {
        if (nameOrPath == null) {
            return userShell;
        }
        Optional<Shell.Kind> kind = kindOf(nameOrPath);
        if (kind.isEmpty()) {
            return new Shell(Shell.Kind.SH, LAST_RESORT);
        }
        return kind.get() == userShell.kind() ? userShell : find(kind.get());
    }

    private Shell find(Shell.Kind kind) {
        return found.computeIfAbsent(kind, this::search);
    }

    private Shell search(Shell.Kind kind) {
        List<String> onPath = Arrays.asList(searchPath.split(":"));
        return Stream.concat(onPath.stream(), USUAL_FOLDERS.stream())
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, kind.program()))
                .filter(Files::isExecutable)
                .findFirst()
                .map(path -> new Shell(kind, path.toString()))
                .orElse(new Shell(Shell.Kind.SH, LAST_RESORT));
    }

    private static Optional<Shell> usable(@Nullable String path) {
        if (path == null || !path.startsWith("/") || !Files.isExecutable(Path.of(path))) {
            return Optional.empty();
        }
        return kindOf(path).map(kind -> new Shell(kind, path));
    }

    private static Optional<Shell.Kind> kindOf(String nameOrPath) {
        String name = nameOrPath.substring(nameOrPath.lastIndexOf('/') + 1);
        String stem = name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
        return Arrays.stream(Shell.Kind.values())
                .filter(kind -> kind.program().equals(stem))
                .findFirst();
    }

    private static @Nullable String accountShell(String userName) {
        try {
            return Files.readAllLines(ACCOUNTS).stream()
                    .map(line -> line.split(":", -1))
                    .filter(fields -> fields.length == 7 && fields[0].equals(userName))
                    .map(fields -> fields[6])
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}

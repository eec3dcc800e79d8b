package dev.codex4j.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small git repository with a failing test, copied from this program's resources. */
record SampleProject(Path folder) {
    private static final String TESTS = "run-tests.sh";
    private static final List<String> FILES = List.of("README.md", TESTS, "src/Basket.java", "test/BasketTest.java");
    private static final long MOST_SECONDS = 60;

    /** Copies the project into an empty folder and commits it. */
    static SampleProject copyTo(Path folder) throws IOException {
        for (String name : FILES) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream content = SampleProject.class.getResourceAsStream("sample/" + name)) {
                if (content == null) {
                    throw new IOException("the sample project lacks " + name);
                }
                Files.copy(content, file);
            }
        }
        if (!folder.resolve(TESTS).toFile().setExecutable(true)) {
            throw new IOException("could not make " + TESTS + " executable in " + folder);
        }
        SampleProject project = new SampleProject(folder);
        project.git("init", "--quiet");
        project.git("add", "--all");
        project.git(
                "-c",
                "user.name=Quickstart",
                "-c",
                "user.email=quickstart@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "--quiet",
                "--no-verify",
                "--message",
                "A basket with a failing test");
        return project;
    }

    /** Whether the project's tests pass, found out by running them. */
    boolean testsPass() throws IOException {
        return run(List.of("./" + TESTS)) == 0;
    }

    private void git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        int exitCode = run(command);
        if (exitCode != 0) {
            throw new IOException(String.join(" ", command) + " failed with exit code " + exitCode);
        }
    }

    private int run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException(command.get(0) + " did not end within " + MOST_SECONDS + " seconds");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.get(0) + " ran", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }
}

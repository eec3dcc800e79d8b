package dev.codex4j.harness.internal.lasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk of its own in a folder. Only root can have one; elsewhere the test is skipped. */
final class SmallDisk implements AutoCloseable {
    private static final int PIECE = 1024;

    private final Path folder;
    private final Path filler;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.filler = folder.resolve("filler");
    }

    static SmallDisk mount(Path folder, int kibibytes) throws IOException {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "none", folder.toString()) == 0,
                "this user may not mount a small disk");
        return new SmallDisk(folder);
    }

    /** Fills it up to the last byte. */
    void fill() throws IOException {
        byte[] piece = new byte[PIECE];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            // It is full.
        }
        assertEquals(0, folder.toFile().getUsableSpace());
    }

    /** Takes away what fills it. */
    void makeRoom() throws IOException {
        Files.delete(filler);
    }

    void setWritable(boolean writable) throws IOException {
        assertEquals(0, run("mount", "-o", "remount," + (writable ? "rw" : "ro"), folder.toString()));
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        assertEquals(0, run("umount", "--lazy", folder.toString()));
    }
}

package dev.codex4j.harness.internal.sandbox;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.harness.internal.sandbox.ConfinedShell.Result;
import dev.codex4j.harness.internal.sandbox.Scene.Attack;
import dev.codex4j.harness.sandbox.PermissionProfile;
import dev.codex4j.harness.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to files that are out of bounds, tried for real and first without a sandbox. */
@DisplayName("A command in the workspace-write sandbox")
class FileEscapeTest {
    static final List<String> PROTECTED = PermissionProfile.PROTECTED_NAMES;

    @TempDir
    Path folder;

    private Scene scene;

    @BeforeEach
    void prepare() throws IOException {
        scene = Scene.in(Files.createDirectory(folder.resolve("scene")));
    }

    private Attack attack(String script) {
        return new Attack(folder, script);
    }

    @Test
    @DisplayName("writes inside the workspace")
    void writesInside() throws Exception {
        assertEquals(new Result(0, "text\n"), scene.shell().run("echo text > inside.txt && cat inside.txt"));
        assertEquals("text\n", Files.readString(scene.workspace().resolve("inside.txt")));
    }

    @ParameterizedTest(name = "cannot reach outside by {0}")
    @ValueSource(
            strings = {
                "echo x > ../outside/kept",
                "rm ../outside/kept",
                "mv ../outside/kept .",
                "truncate -s 0 ../outside/kept",
                "ln -s ../outside mine && echo x > mine/kept",
                "ln ../outside/kept mine && echo x > mine",
                "exec 3< ../outside/kept; echo x > /proc/self/fd/3",
                "echo x > /proc/self/root$(realpath ../outside)/kept",
                "cd ../outside && echo x > kept",
                "mkdir inner; ln -s inner d; echo x > d/a; ln -sfn ../../outside d 2>&1; rm d; ln -s ../outside d; echo x > d/kept",
                "perl -e 'chdir \"..\"; open F, \">outside/kept\"'",
                "cp /dev/null ../outside/kept",
                "mv ../outside aside"
            })
    void outside(String script) throws Exception {
        attack(script).isStopped(Scene::outsideIsChanged);
    }

    @Test
    @DisplayName("cannot change permissions or times outside")
    void metadata() throws Exception {
        attack("chmod 0700 ../outside/kept; touch -d 2001-01-01 ../outside/kept")
                .isStopped(scene -> Files.isExecutable(scene.outside().resolve("kept")));
    }

    @Test
    @DisplayName("cannot write outside through a symbolic link that was there")
    void linkThatWasThere() throws Exception {
        attack("echo x > link/kept")
                .after(scene -> Files.createSymbolicLink(scene.workspace().resolve("link"), scene.outside()))
                .isStopped(Scene::outsideIsChanged);
    }

    @Test
    @DisplayName("cannot win a race by swapping a link while another process writes through it")
    void swappedLink() throws Exception {
        attack("mkdir in; touch in/kept; (for i in $(seq 40); do ln -sfn in d; ln -sfn ../outside d; done) &"
                        + " for i in $(seq 40); do echo x > d/kept; done 2>/dev/null; wait; ln -sfn ../outside d;"
                        + " echo x > d/kept")
                .isStopped(Scene::outsideIsChanged);
    }

    @ParameterizedTest(name = "cannot write into {0} that exists")
    @FieldSource("PROTECTED")
    void existing(String name) throws Exception {
        attack("echo x > " + name + "/file")
                .after(scene -> Files.createDirectory(scene.workspace().resolve(name)))
                .isStopped(scene -> scene.workspaceHas(name + "/file"));
    }

    @ParameterizedTest(name = "cannot create {0}, and nothing of it is left behind")
    @FieldSource("PROTECTED")
    void missing(String name) throws Exception {
        attack("mkdir -p " + name + "; echo x > " + name + "/file; ln -s ../outside " + name + "/link")
                .isStopped(scene -> scene.workspaceHas(name));
    }

    @Test
    @DisplayName("cannot move .git away and put another one in its place")
    void replaced() throws Exception {
        attack("mv .git old; rm -rf .git; mkdir -p .git; echo changed > .git/config")
                .after(FileEscapeTest::withRepository)
                .isStopped(scene -> !Files.readString(scene.workspace().resolve(".git/config"))
                        .equals("kept\n"));
    }

    @Test
    @DisplayName("cannot reach a file of .git by a second name")
    void secondName() throws Exception {
        attack("ln .git/config other && echo changed > other")
                .after(FileEscapeTest::withRepository)
                .isStopped(scene -> !Files.readString(scene.workspace().resolve(".git/config"))
                        .equals("kept\n"));
    }

    @Test
    @DisplayName("cannot change the pointer that .git is in a linked worktree")
    void pointer() throws Exception {
        attack("echo 'gitdir: elsewhere' > .git; rm -f .git; mkdir -p .git")
                .after(scene -> Files.writeString(scene.workspace().resolve(".git"), "gitdir: ../outside\n"))
                .isStopped(scene -> Files.isDirectory(scene.workspace().resolve(".git"))
                        || !Files.readString(scene.workspace().resolve(".git")).equals("gitdir: ../outside\n"));
    }

    @ParameterizedTest(name = "cannot write into {0} of a further writable folder")
    @FieldSource("PROTECTED")
    void furtherRoot(String name) throws Exception {
        Path further = Files.createDirectories(folder.resolve("further"));
        Scene wide = scene.withRoots(further);
        String script = "mkdir -p " + further + "/" + name + "; echo x > " + further + "/" + name + "/file";
        assertFalse(wide.shell().run(script).succeeded());
        assertFalse(Files.exists(further.resolve(name)));
        Files.createDirectory(further.resolve(name));
        assertFalse(wide.shell().run(script).succeeded());
        assertTrue(wide.shell().run("echo x > " + further + "/file").succeeded());
        assertTrue(wide.shell().unconfined().run(script).succeeded());
    }

    @Test
    @DisplayName("cannot make /tmp a repository, of which everything below it would be a part")
    void temporaryFolder() throws Exception {
        ConfinedShell temporary = scene.shell()
                .with(PermissionProfile.workspaceWrite(List.of(scene.workspace()), List.of(), false, true, false));
        Result result = temporary.run("mkdir -p /tmp/.git && echo x > /tmp/.git/codex-escape");
        assertFalse(result.succeeded(), result.output());
        assertFalse(Files.exists(Path.of("/tmp/.git/codex-escape")));
    }

    @Test
    @DisplayName("may write into .git where the user names it as a writable folder")
    void namedRepository() throws Exception {
        withRepository(scene);
        Scene named = scene.withRoots(scene.workspace().resolve(".git"));
        assertEquals(new Result(0, ""), named.shell().run("echo x > .git/index"));
        assertFalse(named.shell().run("mkdir .codex").succeeded());
    }

    @Test
    @DisplayName("cannot turn a writable folder that is missing into a link to anywhere")
    void rootBecomesLink() throws Exception {
        Scene cache = scene.withRoots(scene.workspace().resolve("cache"));
        cache.shell().run("ln -s ../outside cache");
        assertTrue(Files.isSymbolicLink(scene.workspace().resolve("cache")), "which it can make, of course");
        Sandbox.Refused refused = assertInstanceOf(
                Sandbox.Refused.class,
                scene.shell()
                        .sandbox()
                        .confine(
                                new Sandbox.Command(List.of("ls"), scene.workspace(), Map.of()),
                                cache.shell().profile()));
        assertTrue(refused.reason().contains("cache is a symbolic link"), refused.reason());
    }

    @Test
    @DisplayName("cannot turn a part of the way to a writable folder into a link to anywhere")
    void partOfRootBecomesLink() throws Exception {
        Files.createDirectory(scene.outside().resolve("deep"));
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), scene.workspace());
        Scene deep = scene.withRoots(alias.resolve("way/deep"));
        deep.shell().run("ln -s ../outside way");
        assertInstanceOf(
                Sandbox.Refused.class,
                scene.shell()
                        .sandbox()
                        .confine(
                                new Sandbox.Command(List.of("ls"), scene.workspace(), Map.of()),
                                deep.shell().profile()));
    }

    @Test
    @DisplayName("cannot move the workspace's parent aside where that is writable, too")
    void replaceParent() throws Exception {
        Path nested = Files.createDirectories(folder.resolve("wide/parent/nested"));
        Files.createDirectory(nested.resolve(".git"));
        ConfinedShell wide = new ConfinedShell(
                scene.shell().sandbox(),
                nested,
                PermissionProfile.workspaceWrite(List.of(nested), List.of(folder.resolve("wide")), false, true, true));
        String script = "cd ../.. && mv parent aside && mkdir -p parent/nested/.git";
        Result result = wide.run(script);
        assertFalse(result.succeeded(), result.output());
        assertFalse(Files.exists(folder.resolve("wide/aside")));
        assertTrue(wide.unconfined().run(script).succeeded());
    }

    @Test
    @DisplayName("cannot write into the repository of a worktree")
    void writeIntoWorktreeRepository() throws Exception {
        Path workspace = scene.workspace();
        Path repository = Files.createDirectories(workspace.resolve("main/repository/worktrees/one"));
        Files.writeString(repository.resolve("commondir"), "../..\n");
        Path worktree = Files.createDirectory(workspace.resolve("tree"));
        Files.writeString(worktree.resolve(".git"), "gitdir: ../main/repository/worktrees/one\n");
        ConfinedShell both = new ConfinedShell(
                scene.shell().sandbox(),
                worktree,
                PermissionProfile.workspaceWrite(List.of(worktree), List.of(workspace), false, true, true));
        assertAll(
                () -> assertFalse(both.run("echo x > ../main/repository/worktrees/one/file")
                        .succeeded()),
                () -> assertFalse(both.run("echo x > ../main/repository/config").succeeded()),
                () -> assertFalse(both.run("echo 'gitdir: /' > .git").succeeded()),
                () -> assertTrue(both.run("echo x > ../main/other").succeeded()));
    }

    @Test
    @DisplayName("cannot reach the host's files through /proc")
    void proc() throws Exception {
        long host = ProcessHandle.current().pid();
        attack("outside=$(realpath ../outside); for p in " + host + " 1 2 self; do"
                        + " echo x > /proc/$p/root$outside/kept; done; for fd in /proc/1/fd/* /proc/self/fd/*; do"
                        + " echo x > $fd/../outside/kept; done 2>/dev/null; ls /proc/" + host + " > seen")
                .isStopped(scene ->
                        scene.outsideIsChanged() || Files.size(scene.workspace().resolve("seen")) > 0);
    }

    @Test
    @DisplayName("cannot change settings of the kernel, root or not")
    void kernelSettings() throws Exception {
        // Only values that are there already are written, so that it does no harm to the machine.
        attack("for f in /proc/sys/kernel/core_pattern /proc/sys/kernel/hostname; do"
                        + " v=$(cat $f) && echo \"$v\" > $f && touch written; done")
                .isStoppedIfPossible(scene -> scene.workspaceHas("written"));
    }

    @Test
    @DisplayName("cannot make control groups")
    void controlGroups() throws Exception {
        attack("mkdir /sys/fs/cgroup/codex-escape-$$ && touch made && rmdir /sys/fs/cgroup/codex-escape-$$")
                .isStoppedIfPossible(scene -> scene.workspaceHas("made"));
    }

    @Test
    @DisplayName("cannot make devices")
    void devices() throws Exception {
        attack("mknod disk b 8 0").isStoppedIfPossible(scene -> scene.workspaceHas("disk"));
    }

    @Test
    @DisplayName("sees no devices but the harmless ones")
    void harmlessDevices() throws Exception {
        Result result = scene.shell().run("cd /dev && find . -type b; for d in mem kmsg kvm fuse; do ls $d; done 2>&-");
        assertEquals("", result.output());
    }

    @Test
    @DisplayName("shares no memory files with the host")
    void sharedMemoryFiles() throws Exception {
        String name = "/dev/shm/codex-escape-" + ProcessHandle.current().pid();
        try {
            attack("echo x > " + name).isStoppedIfPossible(scene -> Files.deleteIfExists(Path.of(name)));
        } finally {
            Files.deleteIfExists(Path.of(name));
        }
    }

    @Test
    @DisplayName("cannot unmount or remount what protects the host")
    void unmount() throws Exception {
        withRepository(scene);
        Result result = scene.shell()
                .run("umount .git; mount -o remount,rw / ; mount -o remount,rw,bind .git; echo x > .git/file;"
                        + " echo x > ../outside/kept");
        assertAll(
                () -> assertFalse(result.succeeded()),
                () -> assertFalse(scene.workspaceHas(".git/file")),
                () -> assertFalse(scene.outsideIsChanged()));
    }

    @Test
    @DisplayName("cannot look below its mounts from namespaces of its own")
    void ownNamespaces() throws Exception {
        withRepository(scene);
        Result result = scene.shell().run(Python.command(OWN_NAMESPACES));
        assertAll(
                () -> assertTrue(result.output().startsWith("unshare 0"), result.output()),
                () -> assertFalse(scene.workspaceHas(".git/file"), result.output()),
                () -> assertFalse(scene.outsideIsChanged(), result.output()));
    }

    /** Becomes the owner of new namespaces, with all capabilities there, and tries to uncover what is mounted over. */
    private static final String OWN_NAMESPACES = """
            import ctypes, os
            libc = ctypes.CDLL(None, use_errno=True)
            print('unshare', libc.unshare(0x10000000 | 0x00020000), flush=True)
            os.mkdir('m')
            def attempt(name, *call):
                print(name, libc.mount(*call) if name != 'umount' else libc.umount2(*call), ctypes.get_errno())
                for path in ('m/.git/file', '.git/file', 'm/workspace/.git/file', 'm/outside/kept'):
                    try: open(path, 'w').write('x')
                    except OSError: pass
            here = os.getcwd().encode()
            attempt('bind', here, b'm', None, 4096, None)
            attempt('bind all', here, b'm', None, 4096 | 16384, None)
            attempt('umount', b'm/.git', 2)
            attempt('umount', b'.git', 2)
            attempt('bind parent', os.path.dirname(here), b'm', None, 4096, None)
            attempt('remount', None, b'.git', None, 32 | 4096, None)
            attempt('remount', None, b'/', None, 32 | 4096, None)
            attempt('move', b'.git', b'm', None, 8192, None)
            """;

    @Test
    @DisplayName("cannot change the sandbox's own files, wherever they lie")
    void ownFiles() throws Exception {
        Path state = scene.workspace().getParent().resolve("state");
        Scene all = scene.withRoots(scene.workspace().getParent());
        Result result = all.shell()
                .run("for f in ../state/* ../state; do rm -rf $f; echo x > $f/y; echo x > $f; done;"
                        + " mv ../state ../other");
        assertFalse(result.succeeded());
        assertTrue(Files.size(state.resolve("network-off.bpf")) > 100);
    }

    private static void withRepository(Scene scene) throws IOException {
        Path repository = Files.createDirectory(scene.workspace().resolve(".git"));
        Files.writeString(repository.resolve("config"), "kept\n");
    }
}

package dev.codex4j.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whatever a user of the library can name has a comment. That comments are well formed, the compiler checks. */
class PublicApiCommentsTest {
    private static final Path REPOSITORY = Path.of("..");

    @Test
    void everyPublicTypeAndMethodOfAnExportedPackageHasAComment() throws IOException {
        Set<String> exported = Modules.exportedPackages();
        List<Path> sources = sourceFiles().stream()
                .filter(file -> exported.contains(packageOf(file)))
                .toList();
        assertTrue(sources.size() > exported.size(), "the sources were not found");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> missing = new TreeSet<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Scanner(docs, missing).scan(unit, null);
            }
        }

        assertEquals(Set.of(), missing);
    }

    private static String packageOf(Path file) {
        String path = file.getParent().toString().replace('\\', '/');
        return path.substring(path.indexOf("/java/") + "/java/".length()).replace('/', '.');
    }

    private static List<Path> sourceFiles() throws IOException {
        try (Stream<Path> modules = Files.list(REPOSITORY)) {
            return modules.filter(module -> module.getFileName().toString().startsWith("codex-"))
                    .flatMap(module -> Stream.of(module.resolve("src/main/java"), module.resolve("src/generated/java")))
                    .filter(Files::isDirectory)
                    .flatMap(PublicApiCommentsTest::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Visits what is visible outside, and nothing inside what is not. */
    private static final class Scanner extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final Set<String> missing;

        Scanner(DocTrees docs, Set<String> missing) {
            this.docs = docs;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!isVisible(type.getModifiers())) {
                return null;
            }
            require(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            // A canonical constructor is documented with its record, an overriding method where it is declared.
            boolean canonical = method.getReturnType() == null
                    && ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getKind() == Tree.Kind.RECORD;
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean generated =
                    docs.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), method) < 0;
            if (isVisible(method.getModifiers()) && !canonical && !overrides && !generated) {
                require(method.getName().toString());
            }
            return null;
        }

        private boolean isVisible(ModifiersTree modifiers) {
            TreePath parent = getCurrentPath().getParentPath();
            boolean inInterface = parent.getLeaf() instanceof ClassTree outer
                    && (outer.getKind() == Tree.Kind.INTERFACE || outer.getKind() == Tree.Kind.ANNOTATION_TYPE);
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || inInterface && !flags.contains(Modifier.PRIVATE);
        }

        private void require(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                long line = unit.getLineMap()
                        .getLineNumber(docs.getSourcePositions()
                                .getStartPosition(unit, getCurrentPath().getLeaf()));
                missing.add(unit.getSourceFile().getName() + ":" + line + " " + name);
            }
        }
    }
}

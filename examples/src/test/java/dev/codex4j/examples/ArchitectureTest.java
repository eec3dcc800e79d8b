package dev.codex4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the design that a compiler does not keep. */
class ArchitectureTest {
    private static final List<Class<?>> MUTABLE = List.of(
            ThreadLocal.class,
            Thread.class,
            Executor.class,
            Future.class,
            StringBuilder.class,
            AtomicBoolean.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class,
            java.util.concurrent.ConcurrentMap.class,
            java.util.concurrent.locks.Lock.class,
            java.util.Queue.class,
            java.util.HashMap.class,
            java.util.ArrayList.class);

    /** A union's unknown variant is always an object, so its type says so. */
    private static final Set<String> JACKSON =
            Set.of("tools.jackson.databind.JsonNode", "tools.jackson.databind.node.ObjectNode");

    /** The codec itself reads from and writes to Jackson's streams. */
    private static final Set<String> CODEC = Set.of("dev.codex4j.protocol.json.ProtocolJson");

    /** Threads carry no state of a harness, so all of them may share one pool. */
    private static final Set<String> SHARED_THREADS = Set.of(
            "dev.codex4j.protocol.internal.CheapThreads.SHARED",
            "dev.codex4j.harness.internal.exec.ProcessStarter.STARTERS");

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter().importLocations(Modules.locations());
    }

    @Test
    void clientAndHarnessDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("dev.codex4j.client..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.codex4j.harness..")
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("dev.codex4j.harness..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.codex4j.client..")
                .check(classes);
    }

    @Test
    void theProtocolKnowsNeitherSide() {
        noClasses()
                .that()
                .resideInAPackage("dev.codex4j.protocol..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.codex4j.harness..", "dev.codex4j.client..")
                .check(classes);
    }

    @Test
    void internalPackagesAreExportedToNobodyButTheOtherModules() {
        List<String> wrong = Modules.descriptors().stream()
                .flatMap(module -> module.exports().stream())
                .filter(exports -> exports.source().contains(".internal"))
                .filter(exports -> !exports.isQualified()
                        || !Set.of("dev.codex4j.harness", "dev.codex4j.client").containsAll(exports.targets()))
                .map(Object::toString)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void packagesThatAreNotInternalAreExported() {
        Set<String> exported = Modules.exportedPackages();
        Set<String> hidden = new TreeSet<>();
        for (JavaClass type : classes) {
            String name = type.getPackageName();
            if (!name.isEmpty() && !name.contains(".internal") && !exported.contains(name)) {
                hidden.add(name);
            }
        }

        assertEquals(Set.of(), hidden);
    }

    @Test
    void publicSignaturesUseOnlyTheJdkThisLibraryAndJacksonsTree() {
        Set<String> exported = Modules.exportedPackages();
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            if (exported.contains(type.getPackageName()) && isVisible(type) && !CODEC.contains(type.getName())) {
                signature(type)
                        .filter(used -> !isAllowed(used, exported))
                        .forEach(used -> wrong.add(type.getName() + " uses " + used.getName()));
            }
        }

        assertEquals(Set.of(), wrong);
    }

    @Test
    void nothingStaticChanges() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                Set<JavaModifier> modifiers = field.getModifiers();
                boolean constant = modifiers.contains(JavaModifier.FINAL) && !isMutable(field.getRawType());
                if (modifiers.contains(JavaModifier.STATIC)
                        && !modifiers.contains(JavaModifier.SYNTHETIC)
                        && !constant) {
                    wrong.add(field.getFullName());
                }
            }
        }

        wrong.removeAll(SHARED_THREADS);
        assertEquals(Set.of(), wrong);
    }

    private static boolean isMutable(JavaClass type) {
        return MUTABLE.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean isVisible(JavaClass type) {
        boolean visible = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return visible
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaClass type) {
        List<JavaType> used = new ArrayList<>(type.getInterfaces());
        type.getSuperclass().ifPresent(used::add);
        type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .forEach(field -> used.add(field.getType()));
        type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .forEach(unit -> {
                    used.add(unit.getReturnType());
                    used.addAll(unit.getParameterTypes());
                    used.addAll(unit.getExceptionTypes());
                });
        return used.stream().map(JavaType::getAllInvolvedRawTypes).flatMap(Collection::stream);
    }

    private static boolean isAllowed(JavaClass used, Set<String> exported) {
        JavaClass type = used.getBaseComponentType();
        return type.isPrimitive()
                || type.getName().startsWith("java.")
                || type.getName().startsWith("javax.sql.")
                || JACKSON.contains(type.getName())
                || exported.contains(type.getPackageName());
    }
}

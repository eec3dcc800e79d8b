package dev.codex4j.examples;

import com.tngtech.archunit.core.importer.Location;
import dev.codex4j.client.CodexClient;
import dev.codex4j.harness.CodexHarness;
import dev.codex4j.protocol.CodexException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The library's modules as they were built. */
final class Modules {
    private static final List<Class<?>> ONE_CLASS_EACH =
            List.of(CodexException.class, CodexHarness.class, CodexClient.class);

    private Modules() {}

    /** Folders of classes, or jars, depending on how far the build has come. */
    static Set<Location> locations() {
        return ONE_CLASS_EACH.stream()
                .map(Modules::path)
                .map(path -> path.toString().endsWith(".jar")
                        ? Location.of(URI.create("jar:" + path.toUri() + "!/"))
                        : Location.of(path))
                .collect(Collectors.toSet());
    }

    static List<ModuleDescriptor> descriptors() {
        return ONE_CLASS_EACH.stream()
                .map(Modules::path)
                .flatMap(location -> ModuleFinder.of(location).findAll().stream())
                .map(module -> module.descriptor())
                .toList();
    }

    /** The packages that everybody may use. */
    static Set<String> exportedPackages() {
        return descriptors().stream()
                .flatMap(module -> module.exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Path path(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.ArgumentException;
import dev.codex4j.harness.internal.exec.ToolArguments;
import dev.codex4j.protocol.approval.GrantedPermissionProfile;
import dev.codex4j.protocol.approval.RequestPermissionProfile;
import dev.codex4j.protocol.permission.AdditionalFileSystemPermissions;
import dev.codex4j.protocol.permission.AdditionalNetworkPermissions;
import dev.codex4j.protocol.permission.FileSystemAccessMode;
import dev.codex4j.protocol.permission.FileSystemPath;
import dev.codex4j.protocol.permission.FileSystemSandboxEntry;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the model asks to be allowed.
 *
 * @param reason why, null if it does not say
 * @param network whether it wants the network; null if it does not speak of it
 * @param read places that it wants to read, absolute
 * @param write places that it wants to write to, absolute
 */
record PermissionWish(@Nullable String reason, @Nullable Boolean network, List<Path> read, List<Path> write) {
    private static final String PROBLEM = "failed to parse function arguments: ";

    /**
     * Reads the arguments of a call.
     *
     * @param cwd where relative paths start
     * @param home what {@code ~} stands for
     * @throws ArgumentException with the answer for the model if they cannot be used
     */
    static PermissionWish parse(String json, Path cwd, Path home) {
        ToolArguments arguments = ToolArguments.parse(json);
        String environment = arguments.optionalText("environment_id");
        String reason = arguments.optionalText("reason");
        JsonNode permissions = arguments.requiredObject("permissions", "struct RequestPermissionProfile");
        onlyFields(permissions, "network", "file_system");
        JsonNode files = permissions.path("file_system");
        PermissionWish wish = new PermissionWish(
                reason,
                network(permissions.path("network")),
                places(files, "read", cwd, home),
                places(files, "write", cwd, home));
        if (environment != null && !environment.equals("local")) {
            throw new ArgumentException("unknown turn environment id `" + environment + "`");
        }
        return wish;
    }

    boolean isEmpty() {
        return network == null && read.isEmpty() && write.isEmpty();
    }

    /** The wish as the user is asked for it. */
    RequestPermissionProfile asked() {
        return RequestPermissionProfile.builder()
                .network(
                        network == null
                                ? null
                                : AdditionalNetworkPermissions.builder()
                                        .enabled(network)
                                        .build())
                .fileSystem(read.isEmpty() && write.isEmpty() ? null : files())
                .build();
    }

    /** What of the wish is granted: a place inside one that was asked for is, one around it is not. */
    GrantedPermissions.Grant granted(GrantedPermissionProfile answer) {
        AdditionalNetworkPermissions net = answer.network();
        boolean online = Boolean.TRUE.equals(network) && net != null && Boolean.TRUE.equals(net.enabled());
        Set<Path> mayRead = new LinkedHashSet<>();
        Set<Path> mayWrite = new LinkedHashSet<>();
        AdditionalFileSystemPermissions files = answer.fileSystem();
        if (files != null) {
            collect(files.read(), mayRead);
            collect(files.write(), mayWrite);
            if (files.entries() != null) {
                files.entries().forEach(entry -> collect(entry, mayRead, mayWrite));
            }
        }
        List<Path> readable = new ArrayList<>(read);
        readable.addAll(write);
        mayRead.removeIf(path -> readable.stream().noneMatch(path::startsWith));
        mayWrite.removeIf(path -> write.stream().noneMatch(path::startsWith));
        return new GrantedPermissions.Grant(List.copyOf(mayRead), List.copyOf(mayWrite), online);
    }

    private AdditionalFileSystemPermissions files() {
        List<FileSystemSandboxEntry> entries = new ArrayList<>();
        read.forEach(path -> entries.add(entry(path, FileSystemAccessMode.READ)));
        write.forEach(path -> entries.add(entry(path, FileSystemAccessMode.WRITE)));
        return AdditionalFileSystemPermissions.builder()
                .read(texts(read))
                .write(texts(write))
                .entries(entries)
                .build();
    }

    private static @Nullable List<String> texts(List<Path> paths) {
        return paths.isEmpty() ? null : paths.stream().map(Path::toString).toList();
    }

    private static FileSystemSandboxEntry entry(Path path, FileSystemAccessMode access) {
        return new FileSystemSandboxEntry(new FileSystemPath.Path(path.toString()), access);
    }

    private static void collect(@Nullable List<String> paths, Set<Path> found) {
        if (paths != null) {
            paths.forEach(path -> collect(path, found));
        }
    }

    private static void collect(FileSystemSandboxEntry entry, Set<Path> read, Set<Path> write) {
        if (entry.path() instanceof FileSystemPath.Path place) {
            switch (entry.access().asEnum()) {
                case READ -> collect(place.path(), read);
                case WRITE -> collect(place.path(), write);
                case DENY, UNRECOGNIZED -> {}
            }
        }
    }

    /** What is no absolute path grants nothing. */
    private static void collect(String path, Set<Path> found) {
        try {
            Path place = Path.of(path);
            if (place.isAbsolute()) {
                found.add(place.normalize());
            }
        } catch (InvalidPathException e) {
            return;
        }
    }

    private static @Nullable Boolean network(JsonNode network) {
        JsonNode enabled = network.path("enabled");
        if (!enabled.isMissingNode() && !enabled.isNull() && !enabled.isBoolean()) {
            throw new ArgumentException(PROBLEM + "the field `enabled` of `network` must be true or false");
        }
        return enabled.isBoolean() ? Boolean.valueOf(enabled.booleanValue()) : null;
    }

    private static List<Path> places(JsonNode files, String field, Path cwd, Path home) {
        JsonNode given = files.path(field);
        if (given.isMissingNode() || given.isNull()) {
            return List.of();
        }
        Set<Path> places = new LinkedHashSet<>();
        for (JsonNode place : given.isArray() ? given : List.<JsonNode>of(given)) {
            if (!given.isArray() || !place.isString()) {
                throw new ArgumentException(PROBLEM + "the field `" + field + "` must be a list of paths");
            }
            places.add(place(place.stringValue(), cwd, home));
        }
        return List.copyOf(places);
    }

    private static Path place(String text, Path cwd, Path home) {
        try {
            Path from = text.equals("~") || text.startsWith("~/") ? home : cwd;
            String rest = from == home ? text.substring(Math.min(2, text.length())) : text;
            return from.resolve(rest).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new ArgumentException(PROBLEM + "`" + text + "` is not a path");
        }
    }

    private static void onlyFields(JsonNode permissions, String first, String second) {
        permissions.forEachEntry((name, value) -> {
            if (!name.equals(first) && !name.equals(second)) {
                throw new ArgumentException(
                        PROBLEM + "unknown field `" + name + "`, expected `" + first + "` or `" + second + "`");
            }
        });
    }
}

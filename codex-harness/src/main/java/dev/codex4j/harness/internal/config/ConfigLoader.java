package dev.codex4j.harness.internal.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Loads the configuration of threads. Files are looked at anew on every call, so a change reaches the next thread; a
 * thread keeps the {@link ResolvedConfig} it was started with. May be used by many threads at once.
 *
 * <p>Layers, lowest first: packaged defaults, the machine's file, the user's file, the project's files (if the project
 * is trusted), the flags given here together with those of the request.
 */
public final class ConfigLoader {
    private final CodexHome home;
    private final Path systemFile;
    private final boolean strict;
    private final TomlSource toml = new TomlSource();
    private final SettingPaths paths;
    private final ConfigFiles files;
    private final ConfigLayer packagedDefaults;
    private final ObjectNode flags;

    /**
     * @param systemFile the machine's settings, usually {@code /etc/codex/config.toml}; need not exist
     * @param userHome what {@code ~} stands for
     * @param flags {@code key=value} texts; see {@code -c} on the command line
     * @param strict whether a key that nothing knows is an error rather than ignored
     * @throws ConfigException if a flag cannot be read
     */
    public ConfigLoader(CodexHome home, Path systemFile, Path userHome, List<String> flags, boolean strict) {
        this.home = home;
        this.systemFile = systemFile;
        this.strict = strict;
        this.paths = new SettingPaths(userHome);
        this.files = new ConfigFiles(toml, paths);
        this.flags = SettingFlags.parse(flags, toml);
        this.packagedDefaults =
                files.parse(new LayerSource.PackagedDefaults(), Path.of("packaged-defaults.toml"), packagedDefaults());
    }

    /** The home folder that the user's settings are read from. */
    public CodexHome home() {
        return home;
    }

    /**
     * The configuration for one thread.
     *
     * @throws ConfigException if it cannot be used; the message is fit for the user
     */
    public ResolvedConfig load(ConfigRequest request) {
        Path folder = request.workingFolder().toAbsolutePath().normalize();
        ConfigLayers checked = layers(folder, SettingFlags.expand(request.config()));
        check(checked);
        ObjectNode settings = checked.merged();
        chooseConfinement(checked, settings);
        apply(request, settings);
        SettingRules.checkProvider(settings);
        ObjectNode forTrust = below(checked).merged();
        Project project = Project.around(folder, rootMarkers(forTrust));
        String instructions = promptFile(settings, "model_instructions_file", "model instructions file");
        String compact = promptFile(settings, "experimental_compact_prompt_file", "experimental compact prompt file");
        TrustLevel trust = project.trust(forTrust);
        return new ResolvedConfig(
                settings,
                folder,
                trust,
                trust == TrustLevel.TRUSTED ? dotCodex(project) : List.of(),
                instructions,
                compact,
                ProfileSettings.read(settings, paths));
    }

    /** The roles in which agents may be started under a configuration; read anew on every call. */
    public List<AgentRole> agentRoles(ResolvedConfig resolved) {
        return new AgentRoleFiles(toml, home.folder()).read(resolved.table("agents"));
    }

    private List<Path> dotCodex(Project project) {
        return project.folders().stream()
                .map(folder -> folder.resolve(".codex"))
                .filter(folder -> !folder.equals(home.folder()))
                .toList();
    }

    /**
     * Looks at the configuration before a server starts.
     *
     * @return what the user should be told: a file that cannot be used (threads will be refused) or ignored keys
     * @throws ConfigException if the server must not start: a bad flag, or a setting too dangerous to ignore
     */
    public List<String> checkAtStart(Path workingFolder) {
        check(new ConfigLayers(List.of(packagedDefaults, ConfigLayer.sessionFlags(absoluteFlags(workingFolder)))));
        try {
            ConfigLayers layers = layers(workingFolder, null);
            check(layers);
            SettingRules.checkProvider(layers.merged());
            return ignoredKeys(layers);
        } catch (ConfigException e) {
            if (strict || e.endsServer()) {
                throw e;
            }
            return List.of("Invalid configuration; using defaults. " + e.getMessage());
        }
    }

    /** All layers for a folder; with no folder, those that do not depend on one. */
    ConfigLayers layers(@Nullable Path folder, @Nullable ObjectNode requested) {
        ObjectNode session = absoluteFlags(folder == null ? Path.of("") : folder);
        if (requested != null) {
            ConfigLayers.merge(session, paths.absolute(requested, folder == null ? Path.of("") : folder));
        }
        List<ConfigLayer> layers = new ArrayList<>();
        layers.add(packagedDefaults);
        layers.add(files.read(new LayerSource.Machine(systemFile), systemFile));
        layers.add(files.read(new LayerSource.User(home.configFile()), home.configFile()));
        if (folder != null) {
            ObjectNode known = new ConfigLayers(layers).merged();
            ConfigLayers.merge(known, session);
            layers.addAll(projectLayers(folder, known));
        }
        if (!session.isEmpty()) {
            layers.add(ConfigLayer.sessionFlags(session));
        }
        return new ConfigLayers(layers);
    }

    /** The layer of the user's file as a text would make it. */
    ConfigLayer userLayer(String text) {
        return files.parse(new LayerSource.User(home.configFile()), home.configFile(), text);
    }

    /** All layers that do not depend on a folder, with another text in place of the user's file. */
    ConfigLayers layersWith(ConfigLayer user) {
        return new ConfigLayers(layers(null, null).lowestFirst().stream()
                .map(layer -> layer.source() instanceof LayerSource.User ? user : layer)
                .toList());
    }

    TomlSource toml() {
        return toml;
    }

    private ObjectNode absoluteFlags(Path folder) {
        return paths.absolute(flags, folder.toAbsolutePath());
    }

    private List<ConfigLayer> projectLayers(Path folder, ObjectNode known) {
        Project project = Project.around(folder, rootMarkers(known));
        TrustLevel trust = project.trust(known);
        List<ConfigLayer> layers = new ArrayList<>();
        for (Path dotCodex : dotCodex(project)) {
            if (!Files.isDirectory(dotCodex)) {
                continue;
            }
            LayerSource.Project source = new LayerSource.Project(dotCodex);
            Path file = Objects.requireNonNull(source.file());
            if (trust == TrustLevel.TRUSTED) {
                layers.add(files.read(source, file).without(KnownSettings.NOT_FOR_PROJECTS));
            } else {
                layers.add(untrusted(source, file, trust, project.trustFolder()));
            }
        }
        return layers;
    }

    private ConfigLayer untrusted(LayerSource source, Path file, TrustLevel trust, Path folder) {
        String reason = trust == TrustLevel.UNKNOWN
                ? "To load project-local config, hooks, and exec policies, add " + folder + " as a trusted project in "
                        + home.configFile() + "."
                : folder + " is marked as untrusted, so its config, hooks and exec policies are not loaded."
                        + " Change its trust_level to load them.";
        ConfigLayer layer;
        try {
            layer = files.read(source, file);
        } catch (ConfigException notOurs) {
            // Nobody asked for this file to be used, so its mistakes are nobody's concern.
            layer = files.parse(source, file, "");
        }
        return layer.without(KnownSettings.NOT_FOR_PROJECTS).disabled(reason);
    }

    void check(ConfigLayers layers) {
        ShapeCheck.Problem problem = problem(layers);
        if (problem != null) {
            throw blame(layers, problem);
        }
        SettingRules.check(layers.merged());
        ProfileSettings.read(layers.merged(), paths);
    }

    ShapeCheck.@Nullable Problem problem(ConfigLayers layers) {
        List<List<String>> unknown = new ArrayList<>();
        ShapeCheck.Problem problem = ShapeCheck.firstProblem(layers.merged(), unknown::add);
        if (problem == null && strict && !unknown.isEmpty()) {
            List<String> path = unknown.get(0);
            problem =
                    new ShapeCheck.Problem(path, "unknown configuration field `" + String.join(".", path) + "`", true);
        }
        return problem == null ? SettingRules.firstProblem(layers.merged()) : problem;
    }

    /** Finds the highest layer that has the key and lets it word the error. */
    private static ConfigException blame(ConfigLayers layers, ShapeCheck.Problem problem) {
        List<ConfigLayer> lowestFirst = layers.lowestFirst();
        for (int length = problem.path().size(); length > 0; length--) {
            for (int i = lowestFirst.size() - 1; i >= 0; i--) {
                ConfigLayer layer = lowestFirst.get(i);
                if (layer.applies() && has(layer.content(), problem.path().subList(0, length))) {
                    return layer.problem().apply(problem);
                }
            }
        }
        return new ConfigException(problem.detail());
    }

    private static boolean has(JsonNode tree, List<String> path) {
        JsonNode at = tree;
        for (String key : path) {
            at = at.path(key);
        }
        return !at.isMissingNode();
    }

    private static List<String> ignoredKeys(ConfigLayers layers) {
        List<String> lines = new ArrayList<>();
        for (ConfigLayer layer : layers.lowestFirst()) {
            if (layer.applies()) {
                ShapeCheck.firstProblem(
                        layer.content(),
                        path -> lines.add("  " + layer.source().description() + ": `" + String.join(".", path)
                                + "` is ignored."));
            }
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        String settings = lines.size() == 1 ? " unrecognized configuration setting." : " unrecognized settings.";
        return List.of("Ignoring " + lines.size() + settings + " Check for typos.\n" + String.join("\n", lines));
    }

    /** A mode and a profile exclude each other: the highest layer that names one decides, for the profile if it names both. */
    private static void chooseConfinement(ConfigLayers layers, ObjectNode settings) {
        List<ConfigLayer> lowestFirst = layers.lowestFirst();
        for (int i = lowestFirst.size() - 1; i >= 0; i--) {
            ConfigLayer layer = lowestFirst.get(i);
            if (layer.applies() && layer.content().has("default_permissions")) {
                settings.remove("sandbox_mode");
                return;
            }
            if (layer.applies() && layer.content().has("sandbox_mode")) {
                settings.remove("default_permissions");
                return;
            }
        }
    }

    private static void apply(ConfigRequest request, ObjectNode settings) {
        put(settings, "model", request.model());
        put(settings, "model_provider", request.modelProvider());
        put(settings, "sandbox_mode", request.sandboxMode());
        if (request.sandboxMode() != null) {
            settings.remove("default_permissions");
        }
        put(settings, "service_tier", request.serviceTier());
        put(settings, "personality", request.personality());
        if (request.approvalPolicy() != null) {
            settings.set("approval_policy", request.approvalPolicy());
        }
    }

    private static void put(ObjectNode settings, String key, @Nullable String value) {
        if (value != null) {
            settings.put(key, value);
        }
    }

    /** The layers whose word on trust counts: all but the project's own. */
    private static ConfigLayers below(ConfigLayers layers) {
        return new ConfigLayers(layers.lowestFirst().stream()
                .filter(layer -> !(layer.source() instanceof LayerSource.Project))
                .toList());
    }

    private static List<String> rootMarkers(ObjectNode settings) {
        List<String> markers = new ArrayList<>();
        settings.path("project_root_markers").forEach(marker -> markers.add(marker.asString("")));
        markers.removeIf(String::isEmpty);
        return markers;
    }

    private static @Nullable String promptFile(ObjectNode settings, String key, String description) {
        String path = settings.path(key).asString("");
        if (path.isEmpty()) {
            return null;
        }
        try {
            String text = Files.readString(Path.of(path)).strip();
            if (text.isEmpty()) {
                throw new ConfigException(description + " is empty: " + path);
            }
            return text;
        } catch (NoSuchFileException e) {
            throw new ConfigException(
                    "failed to read " + description + " " + path + ": No such file or directory (os error 2)");
        } catch (IOException e) {
            throw new ConfigException("failed to read " + description + " " + path + ": " + e.getMessage());
        }
    }

    private static String packagedDefaults() {
        try (InputStream in =
                Objects.requireNonNull(ConfigLoader.class.getResourceAsStream("packaged-defaults.toml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

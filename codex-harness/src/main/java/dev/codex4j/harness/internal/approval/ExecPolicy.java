package dev.codex4j.harness.internal.approval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All rules that are in force. Immutable: a new rule gives a new policy.
 *
 * @param hostExecutables where programs of a name may lie, for rules that give only the name
 */
public record ExecPolicy(
        List<PrefixRule> prefixRules, List<NetworkRule> networkRules, Map<String, Set<String>> hostExecutables) {
    /** A policy without rules. */
    public static final ExecPolicy EMPTY = new ExecPolicy(List.of(), List.of(), Map.of());

    private static final Set<String> SYSTEM_PLACES =
            Set.of("/bin", "/sbin", "/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin", "/opt/homebrew/bin");

    public ExecPolicy {
        prefixRules = List.copyOf(prefixRules);
        networkRules = List.copyOf(networkRules);
        hostExecutables = Map.copyOf(hostExecutables);
    }

    /** A rule and the words of a command that it covers. */
    public record Match(PrefixRule rule, List<String> prefix) {}

    /** The rules that cover a command, in the order in which they were read. */
    public List<Match> matches(List<String> command) {
        if (command.isEmpty()) {
            return List.of();
        }
        List<Match> exact = matches(command, prefixRules);
        String program = command.get(0);
        return exact.isEmpty() && program.indexOf('/') >= 0 ? matchesByName(command, program) : exact;
    }

    /** The strictest rule that covers a command. */
    public Optional<Match> strictest(List<String> command) {
        return matches(command).stream()
                .max(Comparator.comparing((Match match) -> match.rule().decision())
                        .thenComparing(match -> match.prefix().size()));
    }

    /** This policy with one more rule. */
    public ExecPolicy with(PrefixRule rule) {
        List<PrefixRule> rules = new ArrayList<>(prefixRules);
        rules.add(rule);
        return new ExecPolicy(rules, networkRules, hostExecutables);
    }

    /** This policy with one more rule. */
    public ExecPolicy with(NetworkRule rule) {
        List<NetworkRule> rules = new ArrayList<>(networkRules);
        rules.add(rule);
        return new ExecPolicy(prefixRules, rules, hostExecutables);
    }

    /** The rules of both policies; where both say where a program lies, the other one's word holds. */
    public ExecPolicy with(ExecPolicy other) {
        List<PrefixRule> prefixes = new ArrayList<>(prefixRules);
        prefixes.addAll(other.prefixRules);
        List<NetworkRule> networks = new ArrayList<>(networkRules);
        networks.addAll(other.networkRules);
        Map<String, Set<String>> executables = new TreeMap<>(hostExecutables);
        executables.putAll(other.hostExecutables);
        return new ExecPolicy(prefixes, networks, executables);
    }

    /**
     * A rule for {@code git} also covers {@code /usr/bin/git}, within what the rule files say about its places. What such
     * a rule allows holds only for places that they name, or that belong to the system: a program of that name elsewhere
     * may be one that the model has just written.
     */
    private List<Match> matchesByName(List<String> command, String program) {
        String name = program.substring(program.lastIndexOf('/') + 1);
        Set<String> places = hostExecutables.get(name);
        if (name.isEmpty() || (places != null && !places.contains(program))) {
            return List.of();
        }
        List<String> named = new ArrayList<>(command);
        named.set(0, name);
        boolean known = places != null || SYSTEM_PLACES.contains(program.substring(0, program.lastIndexOf('/')));
        return matches(named, prefixRules).stream()
                .filter(match -> known || match.rule().decision() != RuleDecision.ALLOW)
                .toList();
    }

    private static List<Match> matches(List<String> command, List<PrefixRule> rules) {
        List<Match> found = new ArrayList<>();
        for (PrefixRule rule : rules) {
            rule.prefixOf(command).ifPresent(prefix -> found.add(new Match(rule, prefix)));
        }
        return found;
    }
}

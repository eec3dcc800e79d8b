package dev.codex4j.harness.internal.sandbox;

import dev.codex4j.harness.internal.sandbox.ResolvedProfile.Rule;
import dev.codex4j.harness.sandbox.PermissionProfile.Access;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A profile in Seatbelt's language. Everything is denied at first; of several rules that cover an operation the last one
 * holds, so the rules go from the outermost place inwards.
 */
final class SeatbeltProfile {
    private static final String BASE = """
            (version 1)
            (deny default)
            (allow process-exec)
            (allow process-fork)
            (allow signal (target same-sandbox))
            (allow process-info* (target same-sandbox))
            (allow sysctl-read)
            (allow pseudo-tty)
            (allow ipc-posix-sem)
            (allow file-ioctl (literal "/dev/ptmx") (regex #"^/dev/ttys[0-9]+$"))
            (allow file-read* (literal "/"))
            (allow mach-lookup
              (global-name "com.apple.system.opendirectoryd.libinfo")
              (global-name "com.apple.system.opendirectoryd.membership")
              (global-name "com.apple.system.logger")
              (global-name "com.apple.system.notification_center"))
            """;
    private static final String SYSTEM_FILES = """
            (allow file-read*
              (subpath "/usr") (subpath "/bin") (subpath "/sbin") (subpath "/System") (subpath "/Library")
              (subpath "/private/etc") (subpath "/private/var/db/timezone") (literal "/etc") (literal "/var"))
            """;
    private static final String DEVICES = """
            (allow file-read* file-write*
              (literal "/dev/null") (literal "/dev/zero") (literal "/dev/ptmx") (literal "/dev/tty")
              (literal "/dev/random") (literal "/dev/urandom") (subpath "/dev/fd") (regex #"^/dev/ttys[0-9]+$"))
            """;
    private static final String NETWORK = """
            (allow network*)
            (allow system-socket)
            (allow mach-lookup
              (global-name "com.apple.SecurityServer")
              (global-name "com.apple.SystemConfiguration.configd")
              (global-name "com.apple.networkd")
              (global-name "com.apple.trustd.agent"))
            """;

    private final StringBuilder text = new StringBuilder(BASE);
    private final Map<String, Path> places = new LinkedHashMap<>();

    private SeatbeltProfile() {}

    static SeatbeltProfile of(ResolvedProfile resolved) {
        SeatbeltProfile profile = new SeatbeltProfile();
        if (resolved.minimal()) {
            profile.text.append(SYSTEM_FILES);
        }
        resolved.rules().forEach(profile::state);
        resolved.rules().forEach(rule -> profile.keepInPlace(resolved, rule));
        profile.text.append(DEVICES);
        if (resolved.network()) {
            profile.text.append(NETWORK);
        }
        return profile;
    }

    /** The profile. Places occur in it as parameters. */
    String text() {
        return text.toString();
    }

    /** The parameters and the places that they stand for. */
    Map<String, Path> places() {
        return places;
    }

    private void state(Rule rule) {
        String place = "(subpath " + parameter(rule.path()) + ")";
        switch (rule.access()) {
            case WRITE -> line("(allow file-read* file-write* " + place + ")");
            case READ -> {
                line("(allow file-read* " + place + ")");
                line("(deny file-write* " + place + ")");
            }
            case DENY -> line("(deny file-read* file-write* " + place + ")");
        }
    }

    /**
     * Keeps the folders between a place and the writable folder around it from being moved or deleted. The command could
     * otherwise put an unprotected branch in their stead.
     */
    private void keepInPlace(ResolvedProfile resolved, Rule rule) {
        Rule around = resolved.around(rule).orElse(null);
        if (around == null || around.access() != Access.WRITE) {
            return;
        }
        for (Path step = rule.path(); step != null && !step.equals(around.path()); step = step.getParent()) {
            line("(deny file-write-unlink (literal " + parameter(step) + "))");
        }
    }

    private String parameter(Path place) {
        String name = "PLACE_" + places.size();
        places.put(name, place);
        return "(param \"" + name + "\")";
    }

    private void line(String rule) {
        text.append(rule).append('\n');
    }
}

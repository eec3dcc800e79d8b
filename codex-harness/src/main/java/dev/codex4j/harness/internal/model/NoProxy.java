package dev.codex4j.harness.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The hosts of {@code NO_PROXY}: names (with all below them), addresses, blocks of IPv4 addresses, or {@code *}. */
final class NoProxy {
    private final List<String> entries = new ArrayList<>();

    NoProxy(@Nullable String value) {
        for (String entry : (value == null ? "" : value).split(",", -1)) {
            String name = entry.trim().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                entries.add(name.startsWith(".") ? name.substring(1) : name);
            }
        }
    }

    boolean covers(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        if (name.equals("localhost") || name.equals("::1") || name.startsWith("127.")) {
            return true;
        }
        for (String entry : entries) {
            if (entry.equals("*") || name.equals(entry) || name.endsWith("." + entry) || inBlock(name, entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inBlock(String address, String block) {
        int slash = block.indexOf('/');
        Integer value = slash < 0 ? null : ipv4(address);
        Integer base = slash < 0 ? null : ipv4(block.substring(0, slash));
        if (value == null || base == null) {
            return false;
        }
        try {
            int bits = Integer.parseInt(block.substring(slash + 1));
            if (bits < 0 || bits > 32) {
                return false;
            }
            int mask = bits == 0 ? 0 : -1 << (32 - bits);
            return (value & mask) == (base & mask);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static @Nullable Integer ipv4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        int value = 0;
        for (String part : parts) {
            if (!part.matches("\\d{1,3}") || Integer.parseInt(part) > 255) {
                return null;
            }
            value = (value << 8) | Integer.parseInt(part);
        }
        return value;
    }
}

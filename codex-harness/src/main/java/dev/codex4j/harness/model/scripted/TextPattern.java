package dev.codex4j.harness.model.scripted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text must look like. */
@FunctionalInterface
public interface TextPattern {
    /** What was found in {@code text}, or empty if it does not look like that. */
    Optional<Match> match(String text);

    /** Any text. */
    static TextPattern anything() {
        return text -> Optional.of(Match.of(text));
    }

    /** Text with {@code part} in it, in capitals or not. */
    static TextPattern contains(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return text -> text.toLowerCase(Locale.ROOT).contains(wanted) ? Optional.of(Match.of(text)) : Optional.empty();
    }

    /** Text in which the regular expression is found (multi-line); its groups become groups of the match. */
    static TextPattern find(String regularExpression) {
        Pattern pattern = Pattern.compile(regularExpression, Pattern.MULTILINE);
        return text -> {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return Optional.empty();
            }
            List<String> groups = new ArrayList<>(List.of(text));
            for (int i = 1; i <= matcher.groupCount(); i++) {
                String group = matcher.group(i);
                groups.add(group == null ? "" : group);
            }
            return Optional.of(new Match(groups));
        };
    }
}

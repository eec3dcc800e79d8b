package dev.codex4j.harness.internal.threadlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is searched for: the very words, in small or capital letters. */
final class SearchTerm {
    private static final int BEFORE = 49;
    private static final int AFTER = 96;
    private static final String MORE_BEFORE = "... ";
    private static final String MORE_AFTER = " ...";
    private static final Pattern WHITESPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Pattern pattern;

    SearchTerm(String words) {
        this.pattern = Pattern.compile(words, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The first place where the words stand, with what is around it. */
    Optional<String> firstIn(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Around around = Around.of(text, matcher.toMatchResult());
        String shown = (around.before() + around.match() + around.after()).strip();
        return Optional.of((around.moreBefore() ? MORE_BEFORE : "") + shown + (around.moreAfter() ? MORE_AFTER : ""));
    }

    /** All places where the words stand; they do not overlap. */
    List<Found> allIn(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Around around = Around.of(text, matcher.toMatchResult());
            String before = (around.moreBefore() ? MORE_BEFORE : "") + around.before();
            String after = around.after() + (around.moreAfter() ? MORE_AFTER : "");
            int start = before.length();
            found.add(new Found(
                    before + around.match() + after,
                    start,
                    start + around.match().length()));
        }
        return found;
    }

    /**
     * A place where the words stand.
     *
     * @param start where they begin in the snippet, in UTF-16 units
     * @param end where they end
     */
    record Found(String snippet, int start, int end) {}

    private record Around(String before, boolean moreBefore, String match, String after, boolean moreAfter) {
        static Around of(String text, MatchResult match) {
            String before = collapse(text.substring(0, match.start())).stripLeading();
            String after = collapse(text.substring(match.end())).stripTrailing();
            int from = before.codePointCount(0, before.length()) > BEFORE
                    ? before.offsetByCodePoints(before.length(), -BEFORE)
                    : 0;
            int to = after.codePointCount(0, after.length()) > AFTER
                    ? after.offsetByCodePoints(0, AFTER)
                    : after.length();
            return new Around(
                    before.substring(from),
                    from > 0,
                    collapse(match.group()),
                    after.substring(0, to),
                    to < after.length());
        }

        private static String collapse(String text) {
            return WHITESPACE.matcher(text).replaceAll(" ");
        }
    }
}

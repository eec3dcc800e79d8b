package dev.codex4j.harness.internal.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits an example command of a rule file into words: blanks separate, quotes and backslashes keep together. */
final class ExampleWords {
    private ExampleWords() {}

    /** The words; empty when a quote is not closed or nothing follows a last backslash. */
    static Optional<List<String>> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean started = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote == 0 && (c == ' ' || c == '\t' || c == '\n')) {
                if (started) {
                    words.add(word.toString());
                    word.setLength(0);
                    started = false;
                }
                continue;
            }
            started = true;
            if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else if (c == '\\' && quote != '\'') {
                if (++i == text.length()) {
                    return Optional.empty();
                }
                if (quote == '"' && "$`\"\\".indexOf(text.charAt(i)) < 0) {
                    word.append(c);
                }
                word.append(text.charAt(i));
            } else {
                word.append(c);
            }
        }
        if (started) {
            words.add(word.toString());
        }
        return quote == 0 ? Optional.of(words) : Optional.empty();
    }
}

package dev.codex4j.protocol.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Java names for the protocol's names. */
final class Names {
    private static final Set<String> TAKEN_BY_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** The keywords that the protocol uses, or well could use, as names of members. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "throws",
            "true",
            "false",
            "try",
            "void",
            "volatile",
            "while");

    private Names() {}

    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.split("[^A-Za-z0-9]+")) {
            for (String word : part.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    static String sentence(String name) {
        return words(name).stream()
                .map(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                        ? word
                        : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static String type(String name) {
        return words(name).stream().map(Names::capitalised).collect(Collectors.joining());
    }

    static String member(String name) {
        String plain = name.matches("[a-z][A-Za-z0-9]*") ? name : uncapitalised(type(name));
        return KEYWORDS.contains(plain) || TAKEN_BY_OBJECT.contains(plain) ? plain + "Value" : plain;
    }

    static String constant(String value) {
        String name =
                words(value).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return Character.isDigit(name.charAt(0)) ? "V" + name : name;
    }

    static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String uncapitalised(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}

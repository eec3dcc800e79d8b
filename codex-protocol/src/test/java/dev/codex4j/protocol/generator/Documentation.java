package dev.codex4j.protocol.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sentences for types and fields: written by hand where it matters, else made from names and uses. */
final class Documentation {
    private final JsonNode written;
    private final Map<String, String> roles = new LinkedHashMap<>();

    Documentation(JsonNode written) {
        this.written = written;
    }

    void use(Catalogue.Method method) {
        String code = "{@code " + method.name() + "}";
        String purpose = written.path("methods").path(method.name()).asString("");
        String after = purpose.isEmpty() ? "" : " " + purpose;
        if (method.request()) {
            roles.put(method.params(), "Parameters of " + code + "." + after);
            roles.merge(
                    method.result(),
                    "Answer to " + code + ".",
                    (first, next) -> first.replaceFirst("\\.$", "") + " and " + code + ".");
        } else {
            roles.put(method.params(), "Notification " + code + "." + after);
        }
    }

    String type(String name) {
        String own = written.path("types").path(name).path("doc").asString("");
        String role = roles.getOrDefault(name, "");
        if (own.isEmpty() && role.isEmpty()) {
            return Names.capitalised(article(Names.sentence(name))) + ".";
        }
        return own.isEmpty() ? role : role.isEmpty() ? own : role + " " + own;
    }

    String variant(String type, String tag) {
        String own = written.path("types").path(type).path("variants").path(tag).asString("");
        return own.isEmpty() ? "The variant {@code " + tag + "}." : own;
    }

    String variantOfEnum(String type, String value) {
        String own = written.path("types").path(type).path("values").path(value).asString("");
        return own.isEmpty() ? "{@code " + value + "}." : own;
    }

    String field(String type, JsonNode field) {
        String name = field.get("name").asString();
        String own = written.path("types").path(type).path("fields").path(name).asString("");
        if (own.isEmpty()) {
            own = written.path("fields").path(name).asString("");
        }
        return own.isEmpty() ? derived(name, field) : own;
    }

    private static String derived(String name, JsonNode field) {
        boolean number = field.get("type").asString("").contains("int");
        String words = Names.sentence(name);
        if (number && name.endsWith("AtMs")) {
            return words.replaceFirst(" ms$", "") + ", as Unix time in milliseconds";
        }
        if (number && name.endsWith("At")) {
            return words + ", as Unix time in seconds";
        }
        if (number && (name.endsWith("Ms") || name.endsWith("_ms"))) {
            return words.replaceFirst(" ms$", "") + ", in milliseconds";
        }
        if (number && name.endsWith("Bytes")) {
            return words.replaceFirst(" bytes$", "") + ", in bytes";
        }
        if (field.get("type").asString("").equals("boolean")) {
            return "whether this applies: " + words;
        }
        return "the " + words;
    }

    private static String article(String words) {
        return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
    }
}

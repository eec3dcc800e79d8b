package dev.codex4j.protocol.rpc;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A short piece of a JSON text around one place, to be quoted in an error: names, numbers and literals are shown, texts are
 * blanked out because they may hold secrets.
 */
final class Excerpt {
    private static final int MAX_LENGTH = 200;

    private Excerpt() {}

    /**
     * @param frame the text of a message
     * @param member the member of the message that holds the content
     * @param pointer JSON pointer of the place in that content; its parent is what is shown
     */
    static String of(ByteBuffer frame, String member, String pointer) {
        Deque<String> path = new ArrayDeque<>(List.of(pointer.split("/", -1)));
        path.removeFirst();
        if (!path.isEmpty()) {
            path.removeLast();
        }
        path.addFirst(member);
        try (JsonParser json = Wire.parser(frame)) {
            json.nextToken();
            while (!path.isEmpty()
                    && enter(json, path.peekFirst().replace("~1", "/").replace("~0", "~"))) {
                path.removeFirst();
            }
            return render(json);
        }
    }

    /** Moves from an object or array to its member; stays inside the object or array if there is none. */
    private static boolean enter(JsonParser json, String name) {
        boolean array = json.currentToken() == JsonToken.START_ARRAY;
        if (!array && json.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        int index = 0;
        while (true) {
            JsonToken token = json.nextToken();
            if (token == null || token.isStructEnd()) {
                return false;
            }
            String here = array ? Integer.toString(index++) : json.currentName();
            if (!array) {
                json.nextToken();
            }
            if (here.equals(name)) {
                return true;
            }
            json.skipChildren();
        }
    }

    private static String render(JsonParser json) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        JsonToken token = json.currentToken();
        while (token != null && text.length() < MAX_LENGTH) {
            boolean closes = token.isStructEnd();
            if (!closes && !text.isEmpty() && "{[:".indexOf(text.charAt(text.length() - 1)) < 0) {
                text.append(',');
            }
            depth += token.isStructStart() ? 1 : closes ? -1 : 0;
            switch (token) {
                case PROPERTY_NAME ->
                    text.append('"').append(json.currentName()).append("\":");
                case VALUE_STRING -> text.append("\"…\"");
                default -> text.append(json.getString());
            }
            if (depth <= 0) {
                return text.toString();
            }
            token = json.nextToken();
        }
        return text + "…";
    }
}

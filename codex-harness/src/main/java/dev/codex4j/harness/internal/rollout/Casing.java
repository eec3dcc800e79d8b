package dev.codex4j.harness.internal.rollout;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names as the protocol has them, likeThis, and as rollouts do, like_this or LikeThis. */
final class Casing {
    private Casing() {}

    static String snake(String camel) {
        StringBuilder snake = new StringBuilder(camel.length() + 4);
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                if (i > 0) {
                    snake.append('_');
                }
                snake.append((char) (c - 'A' + 'a'));
            } else {
                snake.append(c);
            }
        }
        return snake.toString();
    }

    static String camel(String snake) {
        StringBuilder camel = new StringBuilder(snake.length());
        boolean upper = false;
        for (int i = 0; i < snake.length(); i++) {
            char c = snake.charAt(i);
            if (c == '_' && i > 0) {
                upper = true;
            } else {
                camel.append(upper && c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
                upper = false;
            }
        }
        return camel.toString();
    }

    /** likeThis to LikeThis. */
    static String pascal(String camel) {
        return camel.isEmpty() ? camel : Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    /** LikeThis to likeThis. */
    static String unpascal(String pascal) {
        return pascal.isEmpty() ? pascal : Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
    }

    /** The object with its members' names in snake case, those of objects within it included. */
    static ObjectNode snakeKeys(ObjectNode object) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(member -> renamed.set(
                        snake(member.getKey()),
                        member.getValue() instanceof ObjectNode inner ? snakeKeys(inner) : member.getValue()));
        return renamed;
    }

    /** The object with its members' names in camel case, those of objects within it included. */
    static ObjectNode camelKeys(ObjectNode object) {
        ObjectNode renamed = JsonNodeFactory.instance.objectNode();
        object.properties()
                .forEach(member -> renamed.set(
                        camel(member.getKey()),
                        member.getValue() instanceof ObjectNode inner ? camelKeys(inner) : member.getValue()));
        return renamed;
    }
}

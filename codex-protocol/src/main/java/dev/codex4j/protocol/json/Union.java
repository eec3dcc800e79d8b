package dev.codex4j.protocol.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A sealed interface whose variants are told apart by one member of the JSON object. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Union {
    /** The name of that member. */
    String value();

    /** The tag of an object that has none; empty if there is no such object. */
    String assumed() default "";
}

package dev.codex4j.harness.tool;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells the model what an argument of a {@link HostTool} means. On a component of a record: that argument; on a record:
 * every argument of that type that has no description of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Description {
    /** One sentence or a few, for the model. */
    String value();
}

package dev.codex4j.protocol.hook;

import dev.codex4j.protocol.internal.Immutable;
import java.util.List;
import java.util.Objects;

/**
 * A hooks list entry.
 *
 * @param cwd working directory, as an absolute path
 * @param hooks the hooks
 * @param warnings the warnings
 * @param errors the errors
 */
public record HooksListEntry(String cwd, List<HookMetadata> hooks, List<String> warnings, List<HookErrorInfo> errors) {
    public HooksListEntry {
        Objects.requireNonNull(cwd, "cwd");
        hooks = Immutable.list(hooks, "hooks");
        warnings = Immutable.list(warnings, "warnings");
        errors = Immutable.list(errors, "errors");
    }
}

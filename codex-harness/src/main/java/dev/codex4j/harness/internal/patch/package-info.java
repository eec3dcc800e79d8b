/**
 * Patches as the model writes them: parsed, checked against the files they would change, and applied as a whole or not
 * at all.
 *
 * <p>The path of a patch: {@link dev.codex4j.harness.internal.patch.PatchParser} reads the text,
 * {@link dev.codex4j.harness.internal.patch.PatchVerifier} works out every change before anything is asked or written,
 * {@link dev.codex4j.harness.internal.patch.PatchApplication} makes the changes.
 */
@org.jspecify.annotations.NullMarked
package dev.codex4j.harness.internal.patch;

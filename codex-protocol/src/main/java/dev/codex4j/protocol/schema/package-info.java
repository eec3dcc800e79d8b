/**
 * JSON Schema of the protocol, written from the same facts that the records are generated from.
 *
 * <p>The files have the names, the layout and the meaning of those that the reference program's
 * {@code generate-json-schema} writes for the same version; descriptions are our own. A test compares the two wherever
 * the reference program is at hand (in {@code PATH} as {@code codex}, or named by {@code CODEX_REFERENCE}). What
 * differs on purpose:
 *
 * <ul>
 *   <li>Members of {@code ThreadTimelineEntry} and {@code ThreadRealtimeItem} have the names that the server sends,
 *       such as {@code turnId} and {@code startedAt}; the reference's schema writes {@code turn_id} and
 *       {@code started_at}, which the server never does.
 *   <li>A value that may be null says so once; the reference's schema says so twice in one place
 *       ({@code CollaborationModeMask.reasoning_effort}).
 * </ul>
 */
package dev.codex4j.protocol.schema;

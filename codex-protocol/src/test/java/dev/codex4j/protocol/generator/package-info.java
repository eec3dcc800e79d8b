/**
 * Writes the sources under {@code src/generated/java}, and proves that they can speak the protocol.
 *
 * <p>Three files feed the generator. {@code documentation.json} holds our own sentences by type, field and method, so
 * that they outlive a version. {@code packages.json} says which package a type lives in and which types have another
 * name in Java; a type without a package stops the generator. {@code catalogue.json} holds the facts: methods and
 * types, of the kinds record, union (told apart by a tag), choice (told apart by its looks), enum and alias. A field is
 * {@code required} or not, {@code nullable} or not, and may have a {@code default}. Further facts, each only where it
 * differs from the usual:
 *
 * <ul>
 *   <li>{@code emit: always} — written as null rather than left out
 *   <li>{@code clearable} — absent means keep, null means clear
 *   <li>{@code nullableValues} — values of the map may be null
 *   <li>{@code grows}, {@code open} — unknown members survive a round trip; {@code open} says so in the schema too
 *   <li>{@code closed} — a strict reader refuses unknown members
 *   <li>{@code members} — the type of members whose names are data
 *   <li>{@code experimental} — needs a client that opted in; {@code gated} — the same, though the schema does not say so
 *   <li>{@code unlisted} — a method that is sent, but is in no schema
 *   <li>{@code exported} — the name that the reference's schema has where its server sends another one
 *   <li>{@code home}, {@code folder}, {@code file}, {@code format}, {@code minimum}, {@code minLength},
 *       {@code nullDefault} — how the schema lays a type out; no part of the Java model
 * </ul>
 *
 * <p>For another version of the protocol: change the catalogue, run {@link
 * dev.codex4j.protocol.generator.GeneratedSourcesTest} with {@code -Dprotocol.generate=true}, and let the other tests
 * tell what is missing.
 */
package dev.codex4j.protocol.generator;

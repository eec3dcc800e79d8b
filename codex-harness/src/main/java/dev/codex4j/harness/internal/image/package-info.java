/** Image files as they are sent to a model. */
package dev.codex4j.harness.internal.image;

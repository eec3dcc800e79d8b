/** Models and how they are asked to work. */
package dev.codex4j.protocol.model;

/** Skills: instructions that a model can load. */
package dev.codex4j.protocol.skill;

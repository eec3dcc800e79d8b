package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.OutputLimit;

/**
 * What holds for the commands of one turn.
 *
 * @param gate decides whether they run
 * @param network whether they may reach the network
 * @param outputLimit how much output the model is given
 */
record TurnCommands(CommandGate gate, boolean network, OutputLimit outputLimit) {}

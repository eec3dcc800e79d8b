package dev.codex4j.harness.internal.tool;

import dev.codex4j.harness.internal.exec.OutputLimit;
import java.util.function.BooleanSupplier;

/**
 * What holds for the commands of one turn.
 *
 * @param gate decides whether they run
 * @param network whether they may reach the network now
 * @param outputLimit how much output the model is given
 */
record TurnCommands(CommandGate gate, BooleanSupplier network, OutputLimit outputLimit) {}

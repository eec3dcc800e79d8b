package dev.codex4j.harness.internal.usershell;

import dev.codex4j.harness.internal.exec.HeadTailBuffer;
import dev.codex4j.harness.internal.exec.OutputListener;
import dev.codex4j.harness.internal.exec.Utf8Pieces;
import dev.codex4j.harness.internal.turn.TurnEvents;
import dev.codex4j.protocol.item.CommandExecutionOutputDeltaNotification;

/** Shows what a command writes while it writes it, and keeps it: what went to standard error comes last. */
final class UserCommandOutput implements OutputListener {
    private static final int LARGEST_PIECE = 8192;

    private final Stream output;
    private final Stream errors;

    UserCommandOutput(String itemId, TurnEvents events) {
        this.output = new Stream(itemId, events);
        this.errors = new Stream(itemId, events);
    }

    @Override
    public void output(Channel channel, byte[] buffer, int length) {
        (channel == Channel.STANDARD_ERROR ? errors : output).append(buffer, length);
    }

    /** All that was written. */
    String finish() {
        return output.finish() + errors.finish();
    }

    /** Each is written by a thread of its own, and read when the command is over. */
    private static final class Stream {
        private final HeadTailBuffer kept = new HeadTailBuffer(HeadTailBuffer.STANDARD_CAPACITY);
        private final Utf8Pieces shown;

        private Stream(String itemId, TurnEvents events) {
            this.shown = new Utf8Pieces(
                    LARGEST_PIECE,
                    text -> events.emit(new CommandExecutionOutputDeltaNotification(
                            events.threadId(), events.turnId(), itemId, text)));
        }

        private synchronized void keep(byte[] buffer, int length) {
            kept.append(buffer, length);
        }

        private void append(byte[] buffer, int length) {
            keep(buffer, length);
            shown.append(buffer, length);
        }

        private synchronized String finish() {
            return kept.snapshot().text();
        }
    }
}

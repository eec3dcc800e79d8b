package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.internal.SerialQueue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Messages as frames of JSON over a {@link FrameChannel}. A message is encoded by the thread that sends it, waits in a
 * bounded queue, and is written by a thread that exists only while there is something to write. One thread reads, decodes
 * and routes.
 */
public final class FramedTransport implements Transport {
    private final FrameChannel channel;
    private final MessageCodec codec;
    private final Limits limits;
    private final SerialQueue<byte[]> outbound;
    private final AtomicReference<@Nullable TransportException> end = new AtomicReference<>();
    private final AtomicBoolean channelClosed = new AtomicBoolean();
    private volatile @Nullable Inbound inbound;

    /**
     * @param side which end this is
     * @param channel the medium, which this transport owns from now on
     * @param limits sizes and waiting times
     */
    public FramedTransport(Side side, FrameChannel channel, Limits limits) {
        this.channel = channel;
        this.codec = new MessageCodec(side);
        this.limits = limits;
        this.outbound = new SerialQueue<>(limits.outboundFrames(), CheapThreads.shared(), this::write);
    }

    @Override
    public void start(Inbound receiver) {
        if (inbound != null) {
            throw new IllegalStateException("A transport carries one connection: it was started before.");
        }
        inbound = receiver;
        CheapThreads.shared().execute(() -> readAll(receiver));
    }

    @Override
    public void send(Message message) {
        byte[] frame = encode(message);
        boolean taken;
        try {
            taken = outbound.put(frame, limits.outboundWait());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    "The thread was interrupted before the " + message + " was sent.", interrupted);
        }
        if (!taken && !outbound.isClosed()) {
            end(new TransportException("The connection was given up: the other side has not read anything for "
                    + limits.outboundWait().toSeconds() + " s while " + limits.outboundFrames()
                    + " messages were waiting. Find out why it hangs, or connect again."));
        }
        if (!taken) {
            throw ended();
        }
    }

    @Override
    public boolean offer(Message.Failure refusal) {
        return outbound.offer(encode(refusal));
    }

    /** Ends the connection; the frames that wait get up to {@link Limits#closeWait()} to be written. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Its only action has run when it completes.
    public void close() {
        if (!end.compareAndSet(null, new TransportException("The connection was closed by this side."))) {
            return;
        }
        outbound.close();
        outbound.finished()
                .orTimeout(limits.closeWait().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, late) -> CheapThreads.shared().execute(this::closeChannel));
    }

    private byte[] encode(Message message) {
        byte[] frame = codec.encode(message);
        if (frame.length > limits.maxFrameBytes()) {
            throw new ProtocolException(
                    "The " + message + " is " + frame.length + " bytes long; a message may have at most "
                            + limits.maxFrameBytes() + ". Send less at once.",
                    null);
        }
        return frame;
    }

    private void write(byte[] frame) {
        if (channelClosed.get()) {
            return;
        }
        try {
            channel.write(frame);
        } catch (IOException | RuntimeException broken) {
            end(new TransportException(
                    "The connection is lost: writing to the other side failed (" + broken.getMessage() + ").", broken));
        }
    }

    private void readAll(Inbound receiver) {
        try {
            ByteBuffer frame = channel.read(limits.maxFrameBytes());
            while (frame != null && !channelClosed.get()) {
                codec.decode(frame, receiver);
                frame = channel.read(limits.maxFrameBytes());
            }
            end(new TransportException("The connection is lost: the other side ended it."));
        } catch (FrameChannel.FrameTooLargeException tooLarge) {
            end(new TransportException(
                    "The connection was given up: " + tooLarge.getMessage() + ". Raise the limit if such messages are"
                            + " to be expected.",
                    tooLarge));
        } catch (IOException | RuntimeException broken) {
            end(new TransportException(
                    "The connection is lost: reading from the other side failed (" + broken.getMessage() + ").",
                    broken));
        }
    }

    /** Ends the connection without waiting for what is still to be written. */
    private void end(TransportException reason) {
        end.compareAndSet(null, reason);
        outbound.discard();
        CheapThreads.shared().execute(this::closeChannel);
    }

    private void closeChannel() {
        if (channelClosed.compareAndSet(false, true)) {
            outbound.discard();
            Inbound receiver = inbound;
            if (receiver != null) {
                receiver.lost(ended());
            }
            try {
                channel.close();
            } catch (IOException alreadyBroken) {
                // The connection is over either way, and the reason for it is known.
            }
        }
    }

    private TransportException ended() {
        TransportException reason = end.get();
        return reason == null ? new TransportException("The connection is closed.") : reason;
    }

    /**
     * Sizes and waiting times of a transport.
     *
     * @param maxFrameBytes the largest message in either direction; a larger one that arrives ends the connection
     * @param outboundFrames how many messages may wait to be written before senders have to wait
     * @param outboundWait how long a sender waits before the connection is given up
     * @param closeWait how long closing waits for messages that are still to be written
     */
    public record Limits(int maxFrameBytes, int outboundFrames, Duration outboundWait, Duration closeWait) {
        /** 64 MiB, 128 messages, 30 s, 1 s. */
        public static final Limits DEFAULT =
                new Limits(64 * 1024 * 1024, 128, Duration.ofSeconds(30), Duration.ofSeconds(1));

        /** These limits with another largest message. */
        public Limits withMaxFrameBytes(int bytes) {
            return new Limits(bytes, outboundFrames, outboundWait, closeWait);
        }

        /** These limits with another outbound queue. */
        public Limits withOutbound(int frames, Duration wait) {
            return new Limits(maxFrameBytes, frames, wait, closeWait);
        }
    }
}

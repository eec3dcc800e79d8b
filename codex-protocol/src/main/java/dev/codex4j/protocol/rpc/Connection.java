package dev.codex4j.protocol.rpc;

import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.ProtocolException;
import dev.codex4j.protocol.Request;
import dev.codex4j.protocol.RequestId;
import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.internal.CheapThreads;
import dev.codex4j.protocol.internal.SerialQueue;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One end of a connection; both ends are alike. Sends requests and notifications, hands what arrives to a
 * {@link ConnectionHandler}, and ends every wait: by the answer, by the deadline, by close, by the loss of the connection.
 * The package documentation lists the laws that it keeps. Thread-safe.
 */
public final class Connection implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Connection.class.getName());
    private static final int WAITING_REFUSALS = 128;
    private static final Duration LAST_DELIVERIES = Duration.ofMillis(500);

    private final Transport transport;
    private final ConnectionOptions options;
    private final ConnectionHandler handler;
    private final PendingCalls pending = new PendingCalls();
    private final ConcurrentHashMap<RequestId, IncomingRequest> unanswered = new ConcurrentHashMap<>();
    private final Lanes lanes;
    private final SerialQueue<Message.Failure> refusals;
    private final AtomicLong nextId = new AtomicLong();
    private final AtomicReference<@Nullable TransportException> ended = new AtomicReference<>();
    private final CompletableFuture<TransportException> closed = new CompletableFuture<>();

    private Connection(Transport transport, ConnectionOptions options, ConnectionHandler handler) {
        this.transport = transport;
        this.options = options;
        this.handler = handler;
        this.lanes = new Lanes(options.inboundCapacity(), options.executor());
        this.refusals = new SerialQueue<>(WAITING_REFUSALS, CheapThreads.shared(), this::sendQuietly);
    }

    /**
     * Connects a handler with the other side. Messages may arrive before this method returns.
     *
     * @param transport an unused transport, which the connection owns from now on
     * @param options how the connection behaves
     * @param handler takes what arrives
     */
    public static Connection open(Transport transport, ConnectionOptions options, ConnectionHandler handler) {
        Connection connection = new Connection(transport, options, handler);
        transport.start(connection.new Receiver());
        return connection;
    }

    /**
     * Sends a request with the connection's timeout.
     *
     * @see #request(Request, CallOptions)
     */
    public <R> CompletableFuture<R> request(Request<R> params) {
        return request(params, CallOptions.DEFAULT);
    }

    /**
     * Sends a request. Waits only while the other side does not keep up with reading.
     *
     * <p>The future fails with an {@link RpcException} if the other side refuses, a
     * {@link dev.codex4j.protocol.RequestTimeoutException} if it does not answer in time, a {@link ProtocolException} if the
     * answer cannot be decoded, and a {@link TransportException} if the connection is or gets lost. Cancelling it, or
     * completing it otherwise, makes the connection ignore the answer; the other side is not told. Stages that depend on it
     * run on shared threads of the library, which may block.
     *
     * @param params what to ask
     * @param call how this request differs from others
     * @return completes with the answer; this method itself does not throw
     */
    public <R> CompletableFuture<R> request(Request<R> params, CallOptions call) {
        String method = params.method();
        RequestId chosen = call.id();
        RequestId id = chosen == null ? new RequestId.Number(nextId.getAndIncrement()) : chosen;
        CompletableFuture<Object> answer = pending.add(id, params, timeout(call));
        if (answer == null) {
            return CompletableFuture.failedFuture(new ProtocolException(
                    method + " was not sent: a request with the id " + Wire.text(id)
                            + " is waiting for its answer already.",
                    method));
        }
        try {
            if (!answer.isDone()) {
                transport.send(new Message.Request(id, params));
            }
        } catch (TransportException lost) {
            pending.fail(id, lost.during(method));
        } catch (RuntimeException unsendable) {
            pending.fail(id, unsendable);
        }
        @SuppressWarnings("unchecked") // The codec decodes to the method's result type; in process, reply() checks it.
        CompletableFuture<R> typed = (CompletableFuture<R>) answer;
        return typed;
    }

    /**
     * Sends a notification. Waits only while the other side does not keep up with reading.
     *
     * @param notification what to tell
     * @throws TransportException if the connection is or gets lost
     * @throws ProtocolException if the notification is too large; the connection goes on
     */
    public void notify(Notification notification) {
        Long emittedAtMs =
                options.side() == Side.SERVER ? (Long) options.clock().millis() : null;
        transport.send(new Message.Notification(notification, emittedAtMs));
    }

    /** Whether messages can still be exchanged. */
    public boolean isOpen() {
        return ended.get() == null;
    }

    /** Completes, with the reason, when the connection has ended; never fails. */
    public CompletableFuture<TransportException> closed() {
        return closed.copy();
    }

    /**
     * Ends the connection: pending calls fail, what waits to be delivered is dropped, what was sent before is still tried to
     * be delivered. Idempotent; returns soon; callable from anywhere, handlers included.
     */
    @Override
    public void close() {
        end(new TransportException("The connection was closed by this side."), true);
    }

    private @Nullable Duration timeout(CallOptions call) {
        Duration own = call.timeout();
        if (own == null) {
            return options.requestTimeout();
        }
        return own.isZero() ? null : own;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Its only action has run when it completes.
    private void end(TransportException reason, boolean dropWhatWaits) {
        if (!ended.compareAndSet(null, reason)) {
            return;
        }
        pending.end(reason);
        unanswered.values().forEach(IncomingRequest::abandon);
        unanswered.clear();
        refusals.close();
        lanes.close(dropWhatWaits)
                .orTimeout(LAST_DELIVERIES.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((drained, late) -> CheapThreads.shared().execute(() -> tellClosed(reason)));
        transport.close();
    }

    private void tellClosed(TransportException reason) {
        new SerialQueue<TransportException>(1, options.executor(), handler::onClosed).offer(reason);
        closed.complete(reason);
    }

    private void handle(IncomingRequest request) {
        try {
            handler.onRequest(request);
        } catch (RuntimeException | Error thrown) {
            if (!(thrown instanceof RpcException)) {
                LOG.log(
                        Level.WARNING,
                        "The handler of " + request.method() + " threw; the request is refused.",
                        thrown);
            }
            request.fail(thrown);
        }
    }

    private void answer(IncomingRequest request, Message answer) {
        unanswered.remove(request.id(), request);
        sendQuietly(answer);
    }

    /** Sends an answer. If the connection is lost, whoever asked knows already. */
    private void sendQuietly(Message answer) {
        try {
            transport.send(answer);
        } catch (TransportException lost) {
            LOG.log(Level.DEBUG, () -> "The " + answer + " was not sent: the connection is over.");
        } catch (ProtocolException tooLarge) {
            LOG.log(Level.WARNING, tooLarge.getMessage());
            if (answer instanceof Message.Response response) {
                sendQuietly(new Message.Failure(
                        response.id(),
                        new RpcError(RpcException.INTERNAL_ERROR, "the answer is too large to be sent")));
            }
        }
    }

    /** What the transport sees. */
    private final class Receiver implements Inbound {
        @Override
        public void receive(Message message) {
            if (message instanceof Message.Response response) {
                pending.complete(response.id(), response.result());
            } else if (message instanceof Message.Failure failure) {
                Request<?> asked = pending.get(failure.id());
                if (asked != null) {
                    pending.fail(failure.id(), failure.error().toException(asked.method()));
                }
            } else if (message instanceof Message.Request request) {
                receiveRequest(request);
            } else if (message instanceof Message.Notification notification) {
                await(lane(message), () -> handler.onNotification(notification.params()));
            }
        }

        private void receiveRequest(Message.Request message) {
            RequestId id = message.id();
            IncomingRequest request = new IncomingRequest(id, message.params(), Connection.this::answer);
            if (unanswered.putIfAbsent(id, request) != null) {
                refuse(id, new RpcError(RpcException.INVALID_REQUEST, "duplicate request id: " + Wire.text(id)));
                return;
            }
            if (ended.get() != null) {
                request.abandon();
                return;
            }
            if (options.side() == Side.CLIENT) {
                await(lane(message), () -> handle(request));
            } else if (!lanes.offer(lane(message), () -> handle(request)) && !lanes.isClosed()) {
                request.abandon();
                unanswered.remove(id, request);
                transport.offer(new Message.Failure(
                        id, new RpcError(RpcException.OVERLOADED, "Server overloaded; retry later.")));
            }
        }

        @Override
        public void refuse(RequestId id, RpcError error) {
            try {
                if (!refusals.put(new Message.Failure(id, error), options.inboundWait())) {
                    giveUp("does not read the answers to its invalid requests");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void undecodable(RequestId id, ProtocolException problem) {
            pending.fail(id, problem);
        }

        @Override
        public @Nullable Request<?> pending(RequestId id) {
            return pending.get(id);
        }

        @Override
        public void lost(TransportException reason) {
            end(reason, false);
        }

        private Object lane(Message message) {
            try {
                return handler.lane(message);
            } catch (RuntimeException thrown) {
                LOG.log(
                        Level.WARNING,
                        "The handler names no lane for the " + message + "; it goes the common way.",
                        thrown);
                return "";
            }
        }

        private void await(Object lane, Runnable delivery) {
            try {
                if (!lanes.put(lane, delivery, options.inboundWait()) && !lanes.isClosed()) {
                    end(
                            new TransportException("The connection was given up: the handler of its messages has taken"
                                    + " none for " + options.inboundWait().toSeconds() + " s while "
                                    + options.inboundCapacity() + " were waiting. Find out what blocks it."),
                            false);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                end(new TransportException("The connection was given up: its reader was interrupted."), false);
            }
        }

        private void giveUp(String because) {
            if (isOpen()) {
                end(new TransportException("The connection was given up: the other side " + because + "."), false);
            }
        }
    }
}

package dev.codex4j.client;

import dev.codex4j.protocol.Notification;
import dev.codex4j.protocol.ServerNotification;
import dev.codex4j.protocol.TransportException;
import dev.codex4j.protocol.internal.SerialQueue;
import dev.codex4j.protocol.rpc.ConnectionHandler;
import dev.codex4j.protocol.rpc.IncomingRequest;
import dev.codex4j.protocol.rpc.Message;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes what the connection delivers, one lane a thread, to streams, subscribers and the approval handler. */
final class EventRouter implements ConnectionHandler {
    private static final Logger LOG = System.getLogger(EventRouter.class.getName());

    private final ClientOptions options;
    private final ApprovalDispatch approvals;
    private final ConcurrentHashMap<String, List<EventBuffer>> streams = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<SerialQueue<ServerNotification>> subscribers = new CopyOnWriteArrayList<>();
    private volatile @Nullable TransportException ended;

    EventRouter(ClientOptions options) {
        this.options = options;
        this.approvals = new ApprovalDispatch(options.approvalHandler(), options.callbackExecutor());
    }

    /** A buffer that gets the thread's events from now on, until it is closed. */
    EventBuffer open(String threadId) {
        EventBuffer buffer = new EventBuffer(
                options.eventCapacity(), options.slowConsumerLimit(), closed -> forget(threadId, closed));
        streams.compute(threadId, (id, present) -> {
            List<EventBuffer> buffers = present == null ? new CopyOnWriteArrayList<>() : present;
            buffers.add(buffer);
            return buffers;
        });
        TransportException reason = ended;
        if (reason != null) {
            buffer.fail(reason.during("turn/start"));
        }
        return buffer;
    }

    private void forget(String threadId, EventBuffer buffer) {
        streams.computeIfPresent(threadId, (id, buffers) -> {
            buffers.remove(buffer);
            return buffers.isEmpty() ? null : buffers;
        });
    }

    Subscription subscribe(Consumer<? super ServerNotification> subscriber) {
        SerialQueue<ServerNotification> queue =
                new SerialQueue<>(options.eventCapacity(), options.callbackExecutor(), subscriber);
        subscribers.add(queue);
        return () -> {
            subscribers.remove(queue);
            queue.discard();
        };
    }

    @Override
    public Object lane(Message message) {
        Object content = message instanceof Message.Notification notification
                ? notification.params()
                : message instanceof Message.Request request ? request.params() : message;
        String threadId = EventIds.threadId(content);
        return threadId == null ? "" : threadId;
    }

    @Override
    public void onRequest(IncomingRequest request) {
        approvals.dispatch(request);
    }

    @Override
    public void onNotification(Notification notification) {
        if (!(notification instanceof ServerNotification event)) {
            return;
        }
        try {
            String threadId = EventIds.threadId(event);
            List<EventBuffer> buffers = threadId == null ? null : streams.get(threadId);
            if (buffers != null) {
                for (EventBuffer buffer : buffers) {
                    buffer.put(event);
                }
            }
            for (SerialQueue<ServerNotification> subscriber : subscribers) {
                if (!subscriber.put(event, options.slowConsumerLimit()) && subscribers.remove(subscriber)) {
                    subscriber.discard();
                    LOG.log(Level.WARNING, "A subscriber that does not keep up with the events was removed.");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onClosed(TransportException reason) {
        ended = reason;
        for (List<EventBuffer> buffers : streams.values()) {
            buffers.forEach(buffer -> buffer.fail(reason.during("turn/start")));
        }
        subscribers.forEach(SerialQueue::close);
    }
}

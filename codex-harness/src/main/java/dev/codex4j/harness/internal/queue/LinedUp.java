package dev.codex4j.harness.internal.queue;

import dev.codex4j.harness.internal.store.SharedDocument;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.queue.QueuedSubmission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is kept of a thread's queue.
 *
 * @param waiting the submissions that wait, in the order of their turns
 * @param started the one that was made a turn last, null if its turn is over; kept until then, because the process may end
 *     before the turn is stored
 */
record LinedUp(List<QueuedSubmission> waiting, @Nullable Started started) {
    static final LinedUp NOTHING = new LinedUp(List.of(), null);

    LinedUp {
        waiting = List.copyOf(waiting);
    }

    /** A submission and the turn that was made of it. */
    record Started(String turnId, QueuedSubmission submission) {}

    LinedUp withWaiting(List<QueuedSubmission> changed) {
        return new LinedUp(changed, started);
    }

    boolean isNothing() {
        return waiting.isEmpty() && started == null;
    }

    static final SharedDocument.Form<LinedUp> FORM = new SharedDocument.Form<>() {
        @Override
        public JsonNode write(LinedUp queue) {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            ArrayNode waiting = json.putArray("waiting");
            queue.waiting().forEach(each -> waiting.add(ProtocolJson.encodeToTree(each)));
            Started started = queue.started();
            if (started != null) {
                json.putObject("started")
                        .put("turnId", started.turnId())
                        .set("submission", ProtocolJson.encodeToTree(started.submission()));
            }
            return json;
        }

        @Override
        public LinedUp read(JsonNode json) {
            List<QueuedSubmission> waiting = new ArrayList<>();
            json.path("waiting").forEach(each -> waiting.add(submission(each)));
            JsonNode started = json.path("started");
            return new LinedUp(
                    waiting,
                    started.isMissingNode()
                            ? null
                            : new Started(
                                    started.path("turnId").stringValue(), submission(started.path("submission"))));
        }

        private QueuedSubmission submission(JsonNode json) {
            return ProtocolJson.decode(json, QueuedSubmission.class);
        }
    };
}

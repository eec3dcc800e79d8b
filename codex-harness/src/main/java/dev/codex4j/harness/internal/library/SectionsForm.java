package dev.codex4j.harness.internal.library;

import dev.codex4j.harness.internal.library.Sections.Place;
import dev.codex4j.protocol.json.ProtocolJson;
import dev.codex4j.protocol.thread.section.ThreadSection;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How sections are stored: those that users have made, and where threads stand. */
final class SectionsForm implements LibraryDocument.Form<Sections> {
    @Override
    public Sections nothing() {
        return Sections.NONE;
    }

    @Override
    public Sections read(JsonNode json) {
        List<ThreadSection> sections = new ArrayList<>();
        json.required("sections").forEach(each -> sections.add(ProtocolJson.decode(each, ThreadSection.class)));
        List<Place> places = new ArrayList<>();
        json.required("places")
                .forEach(each -> places.add(new Place(
                        each.required("threadId").stringValue(),
                        each.required("sectionId").stringValue(),
                        each.required("position").longValue(),
                        each.required("enteredAtMs").longValue())));
        return Sections.of(sections, places);
    }

    @Override
    public JsonNode write(Sections sections) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        var made = json.putArray("sections");
        sections.made().forEach(section -> made.add(ProtocolJson.encodeToTree(section)));
        var places = json.putArray("places");
        for (Place place : sections.places()) {
            places.addObject()
                    .put("threadId", place.threadId())
                    .put("sectionId", place.sectionId())
                    .put("position", place.position())
                    .put("enteredAtMs", place.enteredAt());
        }
        return json;
    }
}

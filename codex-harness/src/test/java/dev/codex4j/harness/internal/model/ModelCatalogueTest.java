package dev.codex4j.harness.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codex4j.protocol.RpcException;
import dev.codex4j.protocol.model.Model;
import dev.codex4j.protocol.model.ModelListParams;
import dev.codex4j.protocol.model.ModelListResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCatalogueTest {
    private final ModelCatalogue catalogue = ModelCatalogue.bundled();

    private static ModelListParams params(String cursor, Long limit, Boolean includeHidden) {
        return ModelListParams.builder()
                .cursor(cursor)
                .limit(limit)
                .includeHidden(includeHidden)
                .build();
    }

    @Test
    void visibleModelsAreListedDefaultFirst() {
        ModelListResponse answer = catalogue.list(params(null, null, null));
        assertEquals(9, answer.data().size());
        assertNull(answer.nextCursor());
        assertTrue(answer.data().stream().noneMatch(Model::hidden));
        assertTrue(answer.data().get(0).isDefault());
        assertEquals(1, answer.data().stream().filter(Model::isDefault).count());
        assertEquals("gpt-6.1-sol", answer.data().get(0).id());
        assertEquals("gpt-5.5", answer.data().get(8).id());
    }

    @Test
    void hiddenModelsAreListedOnDemand() {
        List<Model> all = catalogue.list(params(null, null, true)).data();
        assertEquals(12, all.size());
        assertEquals("codex-auto-review", all.get(11).id());
    }

    @Test
    void pagesFollowEachOther() {
        ModelListResponse first = catalogue.list(params(null, 1L, null));
        assertEquals(1, first.data().size());
        assertEquals("1", first.nextCursor());
        assertEquals(
                "gpt-6-astra",
                catalogue
                        .list(params(first.nextCursor(), 1L, null))
                        .data()
                        .get(0)
                        .id());
        assertTrue(catalogue.list(params("9", null, null)).data().isEmpty());
        assertEquals(1, catalogue.list(params(null, 0L, null)).data().size());
    }

    @Test
    void badCursorsAreRefused() {
        assertRefused("rubbish", "invalid cursor: rubbish");
        assertRefused("-1", "invalid cursor: -1");
        assertRefused("9999", "cursor 9999 exceeds total models 9");
    }

    private void assertRefused(String cursor, String reason) {
        RpcException refusal = assertThrows(RpcException.class, () -> catalogue.list(params(cursor, null, null)));
        assertEquals(-32600, refusal.code());
        assertEquals(reason, refusal.reason());
    }

    @Test
    void modelsAreFoundBySlugLongestPrefixAndBehindAProvider() {
        assertEquals("gpt-5.5", catalogue.find("gpt-5.5").orElseThrow().slug());
        assertEquals("gpt-5.5", catalogue.find("gpt-5.5-preview").orElseThrow().slug());
        assertEquals("gpt-5.5", catalogue.find("custom/gpt-5.5").orElseThrow().slug());
        assertTrue(catalogue.find("gpt-5").isEmpty());
        assertTrue(catalogue.find("GPT-5.5").isEmpty());
    }

    @Test
    void theClassicModelHasWhatTheLoopNeeds() {
        ModelInfo model = catalogue.findOrAssume("gpt-5.5");
        assertEquals(258_400, model.effectiveContextWindow());
        assertEquals("medium", model.defaultEffort());
        assertEquals("none", model.defaultSummary());
        assertEquals("low", model.defaultVerbosity());
        assertTrue(model.parallelToolCalls());
        assertTrue(model.freeformPatches());
        assertFalse(model.lite());
        assertEquals("2911", model.compactionHash());
    }

    @Test
    void unknownModelsGetGeneralAssumptions() {
        ModelInfo model = catalogue.findOrAssume("mock-model");
        assertEquals(258_400, model.effectiveContextWindow());
        assertNull(model.defaultEffort());
        assertEquals("auto", model.defaultSummary());
        assertFalse(model.supportsVerbosity());
        assertFalse(model.freeformPatches());
        assertTrue(model.parallelToolCalls());
        assertTrue(model.readsImages());
    }
}

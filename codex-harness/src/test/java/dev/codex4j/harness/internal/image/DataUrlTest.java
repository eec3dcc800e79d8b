package dev.codex4j.harness.internal.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A data URL")
class DataUrlTest {
    private static final String PNG = "iVBORw0KGgo=";

    @ParameterizedTest
    @ValueSource(strings = {"data:image/png", "data:image/jpeg", "DATA:IMAGE/PNG", "data:text/plain"})
    @DisplayName("gets the media type that its first bytes tell")
    void tellsTheTruth(String claim) {
        assertEquals(Optional.of("data:image/png;base64," + PNG), DataUrl.ofImage(claim + ";base64," + PNG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:,",
                "data:text/plain,hi",
                "data:image/svg+xml,<svg/>",
                "data:image/png;base64,AAAA",
                "data:image/png;base64,?",
                "https://example.org/a.png"
            })
    @DisplayName("is no image without the bytes of one")
    void needsAnImage(String url) {
        assertEquals(Optional.empty(), DataUrl.ofImage(url));
    }

    @Test
    @DisplayName("is told by its scheme, however that is written")
    void hasAScheme() {
        assertEquals(true, DataUrl.is("Data:,"));
        assertEquals(false, DataUrl.is("dat"));
    }
}

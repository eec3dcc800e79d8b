package dev.codex4j.harness.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingFlagsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "model=abc|{\"model\":\"abc\"}",
                "model=\"abc\"|{\"model\":\"abc\"}",
                "model= a b |{\"model\":\"a b\"}",
                "model=|{\"model\":\"\"}",
                "n=5|{\"n\":5}",
                "features.foo=true|{\"features\":{\"foo\":true}}",
                "p.x={name=\"y\"}|{\"p\":{\"x\":{\"name\":\"y\"}}}",
                "a=[\"b\"|{\"a\":\"[\\\"b\\\"\"}",
                "a=1\\nb = 2|{\"a\":\"1\\nb = 2\"}",
            })
    void aValueIsTomlOrElseTakenLiterally(String flag, String json) {
        assertEquals(
                json,
                SettingFlags.parse(List.of(flag.replace("\\n", "\n")), new TomlSource())
                        .toString());
    }

    @Test
    void laterFlagsWinAndTablesGrow() {
        assertEquals(
                "{\"a\":{\"b\":2,\"c\":3}}",
                SettingFlags.parse(List.of("a.b=1", "a.b=2", "a={c=3}"), new TomlSource())
                        .toString());
    }

    @Test
    void theVersionOfALayerDependsOnItsContentOnly() {
        String version = ConfigLayer.versionOf(SettingFlags.parse(List.of("model_verbosity=low"), new TomlSource()));

        assertEquals("sha256:20c92f6cb329899d5f51422764ed50bb76230e88983ea9b48cd5cba17ab57898", version);
    }
}

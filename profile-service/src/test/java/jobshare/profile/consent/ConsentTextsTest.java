package jobshare.profile.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTextsTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();
    private static final String ONE = """
            {"version": "%s", "publishedOn": "2026-01-01", "text": "You decide.",
             "choices": {"HIDDEN": "Nobody", "ANONYMOUS": "No name", "OPEN": "Name"}}""";

    @TempDir
    Path folder;

    private ConsentTexts read(String json) throws IOException {
        var file = Files.writeString(folder.resolve("texts.json"), json);
        return new ConsentTexts(JSON, Optional.of(file));
    }

    @Test
    void showsTheLastConfiguredTextAndKnowsEarlierOnes() throws IOException {
        var texts = read("[" + ONE.formatted("works-council-1") + "," + ONE.formatted("works-council-2") + "]");
        assertEquals("works-council-2", texts.current());
        assertEquals("works-council-2", texts.view().items().getFirst().version());
        assertTrue(texts.isPublished("works-council-1"));
        assertFalse(texts.isPublished("2026-11"));
        assertEquals(List.of("works-council-1", "works-council-2"), List.copyOf(texts.versions()));
    }

    @Test
    void hasABundledText() {
        assertEquals("2026-11", new ConsentTexts(JSON, Optional.empty()).current());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "nonsense", "[{\"version\": \"1\", \"publishedOn\": \"2026-01-01\", \"text\": \"Yes\"}]",
            "[{\"version\": \"1\", \"publishedOn\": \"2026-01-01\", \"text\": \"Yes\", \"choices\": {\"OPEN\": \"Name\"}}]"})
    void refusesToStartWithIncompleteTexts(String json) {
        assertThrows(IllegalStateException.class, () -> read(json));
    }

    @Test
    void refusesToStartWithADuplicateVersion() {
        assertThrows(IllegalStateException.class, () -> read("[" + ONE.formatted("1") + "," + ONE.formatted("1") + "]"));
    }
}

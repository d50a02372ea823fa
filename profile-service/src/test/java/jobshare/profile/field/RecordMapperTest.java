package jobshare.profile.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordMapperTest {

    record Source(int id, String name, @Nullable Integer grade) {
    }

    record View(int id, long version, @Nullable String name, @Nullable Integer grade) {
    }

    private static final RecordMapper<Source, View> MAPPER = RecordMapper.of(Source.class, View.class, "version");

    @Test
    void mapsFieldsByNameAndAppliesDeclaredMappings() {
        assertEquals(new View(1, 7, "Ana", null), MAPPER.from(new Source(1, "Ana", null)).with("version", 7L).map());
    }

    @Test
    void keepsOnlySelectedAndPrimitiveFields() {
        assertEquals(new View(1, 7, null, 12),
                MAPPER.from(new Source(1, "Ana", 12)).with("version", 7L).only(Set.of("grade")).map());
    }

    @Test
    void copiesARecordWithOtherValues() {
        var copy = RecordMapper.copying(Source.class, "name");
        assertEquals(new Source(1, "Ben", 3), copy.from(new Source(1, "Ana", 3)).with("name", "Ben").map());
        assertEquals(new Source(1, "Ana", 3), copy.from(new Source(1, "Ana", 3)).map());
    }

    @Test
    void rejectsAMappingThatOmitsAField() {
        assertEquals("'version' of View is neither a field of Source nor declared",
                assertThrows(IllegalArgumentException.class, () -> RecordMapper.of(Source.class, View.class)).getMessage());
        assertEquals("View has no field 'size'",
                assertThrows(IllegalArgumentException.class, () -> RecordMapper.of(Source.class, View.class, "version", "size"))
                        .getMessage());
        assertEquals("'version' of View was declared but not given",
                assertThrows(IllegalStateException.class, () -> MAPPER.from(new Source(1, "Ana", 3)).map()).getMessage());
        assertEquals("'name' is not declared",
                assertThrows(IllegalArgumentException.class, () -> MAPPER.from(new Source(1, "Ana", 3)).with("name", "Ben"))
                        .getMessage());
    }
}

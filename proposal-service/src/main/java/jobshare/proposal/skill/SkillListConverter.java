package jobshare.proposal.skill;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores skills as JSON, with a mapper of its own so that the stored form is independent of the API. */
@Converter
@Immutable
public class SkillListConverter implements AttributeConverter<List<Skill>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final TypeReference<List<Skill>> SKILLS = new TypeReference<>() {
    };

    /** The column value, for native statements. */
    public static @Nullable String write(@Nullable List<Skill> skills) {
        try {
            return skills == null ? null : JSON.writeValueAsString(skills);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Skill> skills) {
        return write(skills);
    }

    @Override
    public List<Skill> convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? List.of() : JSON.readValue(json, SKILLS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

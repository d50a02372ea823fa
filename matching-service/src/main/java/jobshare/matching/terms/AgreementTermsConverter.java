package jobshare.matching.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.WayOfSharing;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Stores terms as JSON, with a mapper of its own so that stored data does not change with the API. */
@Converter
@Immutable
class AgreementTermsConverter implements AttributeConverter<AgreementTerms, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AgreementTerms terms) {
        try {
            return terms == null ? null : JSON.writeValueAsString(Stored.of(terms));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable AgreementTerms convertToEntityAttribute(@Nullable String json) {
        try {
            return json == null ? null : JSON.readValue(json, Stored.class).terms();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stored fields, without derived values. */
    private record Stored(
            WayOfSharing wayOfSharing,
            MemberTerms first,
            MemberTerms second,
            @Nullable Handover handover,
            @Nullable RoleId roleId,
            Slots requiredSlots,
            WorkingRules rules) {

        static Stored of(AgreementTerms t) {
            return new Stored(t.wayOfSharing(), t.first(), t.second(), t.handover(), t.roleId(), t.requiredSlots(), t.rules());
        }

        AgreementTerms terms() {
            return new AgreementTerms(wayOfSharing, first, second, handover, roleId, requiredSlots, rules);
        }
    }
}

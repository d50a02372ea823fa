package jobshare.matching.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jobshare.kit.id.PersonId;
import jobshare.matching.block.BlockView;
import jobshare.matching.export.ExportView.ExportedAgreement;
import jobshare.matching.export.ExportView.ExportedAnswer;
import jobshare.matching.export.ExportView.ExportedIntroduction;
import jobshare.matching.export.ExportView.ExportedInvitation;
import jobshare.matching.export.ExportView.ExportedPartnership;
import jobshare.matching.export.ExportView.ExportedRegard;
import jobshare.matching.export.ExportView.Input;
import jobshare.matching.export.ExportView.LoggedAnswer;
import jobshare.matching.export.ExportView.ReportedRole;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what is stored about a person, table by table. */
@ApplicationScoped
class ExportRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    ExportRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** @param withMessages whether to include what the person wrote to others */
    List<ExportedIntroduction> introductions(PersonId person, boolean withMessages) {
        return rows("""
                select id, status, case when from_person = ?1 then case when not to_erased then to_person end
                           else case when not from_erased then from_person end end,
                       from_person = ?1 and suggested_by is null, suggested_by is not null, role_id,
                       case when from_person = ?1 and suggested_by is null then message end, asked_at, expires_at,
                       case when from_person = ?1 then from_accepted_at else to_accepted_at end, ended_at,
                       case when declined_by = ?1 then decline_reason end
                from introduction where ?1 in (from_person, to_person)
                    and not (from_person = ?1 and invitation_id is not null and status <> 'ACCEPTED') order by id""",
                row -> new ExportedIntroduction((UUID) row[0], (String) row[1], (UUID) row[2], (Boolean) row[3], (Boolean) row[4],
                        (UUID) row[5], withMessages ? (String) row[6] : null, (Instant) row[7], (Instant) row[8],
                        (Instant) row[9], (Instant) row[10], withMessages ? (String) row[11] : null),
                person.value());
    }

    /** @param withMessages whether to include what the person wrote to others */
    List<ExportedInvitation> invitations(PersonId person, boolean withMessages) {
        return rows("""
                select id, status, purpose, message, together_since, asked_at, expires_at, ended_at, introduction_id
                from invitation where from_person = ?1 order by id""",
                row -> new ExportedInvitation((UUID) row[0], (String) row[1], (String) row[2],
                        withMessages ? (String) row[3] : null, date(row[4]), (Instant) row[5], (Instant) row[6], (Instant) row[7],
                        (UUID) row[8]),
                person.value());
    }

    List<UUID> suggestions(String subjectKey) {
        return entities.createNativeQuery("select id from introduction where suggested_by = ?1 order by id", UUID.class)
                .setParameter(1, subjectKey)
                .getResultList();
    }

    List<BlockView> blocks(PersonId person) {
        return rows("select blocked, since from block where blocker = ?1 order by since, blocked",
                row -> new BlockView(PersonId.of((UUID) row[0]), (Instant) row[1]), person.value());
    }

    /**
     * @param withPrivate whether to include what the person shared with the partner only
     * @param withTexts whether to include the private texts
     * @param erasures how often these were erased
     */
    List<ExportedPartnership> partnerships(PersonId person, boolean withPrivate, boolean withTexts, int erasures) {
        return rows("""
                select id, status, case when first_person = ?1 then case when not second_erased then second_person end
                           else case when not first_erased then first_person end end,
                       introduction_id, proposed_by = ?1, proposed_at, since, dissolved_at, together_since,
                       case when first_person = ?1 then first_joint_intent else second_joint_intent end,
                       case when dissolved_by = ?1 then dissolution_reason end
                from partnership where ?1 in (first_person, second_person) order by id""",
                row -> new ExportedPartnership((UUID) row[0], (String) row[1], (UUID) row[2], (UUID) row[3], (Boolean) row[4],
                        (Instant) row[5], (Instant) row[6], date(row[8]), withPrivate ? (String) row[9] : null, (Instant) row[7],
                        withPrivate ? (String) row[10] : null, history((UUID) row[0], person), agreements((UUID) row[0], person),
                        arrangements((UUID) row[0]), withTexts ? conversation((UUID) row[0], person, erasures) : List.of(),
                        withPrivate ? regard((UUID) row[0], person) : null,
                        withTexts ? emergencyContact((UUID) row[0], person, erasures) : null),
                person.value());
    }

    private List<ReportedRole> history(UUID partnership, PersonId person) {
        return rows(
                "select employer, role, from_date, until_date from history_entry"
                        + " where partnership_id = ?1 and added_by = ?2 order by from_date, id",
                row -> new ReportedRole((String) row[0], (String) row[1], Objects.requireNonNull(date(row[2])), date(row[3])),
                partnership, person.value());
    }

    private static @Nullable LocalDate date(@Nullable Object value) {
        return value instanceof Date sqlDate ? sqlDate.toLocalDate() : (LocalDate) value;
    }

    private List<ExportedAnswer> conversation(UUID partnership, PersonId person, int erasures) {
        return rows("""
                select question, answer, answered_at from conversation_answer
                where partnership_id = ?1 and person_id = ?2 and private_text_erasures >= ?3
                order by answered_at, question""", row -> new ExportedAnswer((String) row[0], (String) row[1], (Instant) row[2]),
                partnership, person.value(), erasures);
    }

    private @Nullable ExportedRegard regard(UUID partnership, PersonId person) {
        return rows("""
                select does_the_job_as_well, at_ease_with_reasons, shares_the_commitment, submitted_at from regard
                where partnership_id = ?1 and person_id = ?2""",
                row -> new ExportedRegard((Boolean) row[0], (Boolean) row[1], (Boolean) row[2], (Instant) row[3]), partnership,
                person.value()).stream().findFirst().orElse(null);
    }

    private @Nullable String emergencyContact(UUID partnership, PersonId person, int erasures) {
        return rows("""
                select contact, provided_at from emergency_contact
                where partnership_id = ?1 and person_id = ?2 and private_text_erasures >= ?3""", row -> (String) row[0],
                partnership, person.value(), erasures).stream().findFirst().orElse(null);
    }

    private List<ExportedAgreement> agreements(UUID partnership, PersonId person) {
        return rows("""
                select number, written_by = ?1, written_at,
                       case when p.first_person = ?1 then first_signed_at else second_signed_at end, terms ->> 'wayOfSharing',
                       cast(terms -> case when p.first_person = ?1 then 'first' else 'second' end as text),
                       cast(terms -> 'handover' as text), cast(terms -> 'rules' as text)
                from agreement_version a join partnership p on p.id = a.partnership_id where p.id = ?2 order by number""",
                row -> new ExportedAgreement(((Number) row[0]).intValue(), (Boolean) row[1], (Instant) row[2], (Instant) row[3],
                        (String) row[4], read(row[5]), read(row[6]), read(row[7])),
                person.value(), partnership);
    }

    private List<UUID> arrangements(UUID partnership) {
        return entities.createNativeQuery("select id from arrangement_copy where partnership_id = ?1 order by id", UUID.class)
                .setParameter(1, partnership)
                .getResultList();
    }

    List<LoggedAnswer> matchLog(PersonId person, String subjectKey) {
        return rows(
                """
                        select id, question, asked_by = ?2, about = ?1, asked_at, model_version,
                               case when about = ?1 then cast(weights as text) end,
                               case when about = ?1 then cast((select coalesce(jsonb_agg(jsonb_build_object('personId', item -> 'personId',
                                   'score', item -> 'score')), '[]') from jsonb_array_elements(cast(results as jsonb)) item) as text) end
                        from match_log where people @> array[?1] or about = ?1 or asked_by = ?2 order by id""",
                row -> new LoggedAnswer((UUID) row[0], (String) row[1], (Boolean) row[2], (Boolean) row[3], (Instant) row[4],
                        (String) row[5], read(row[6]), read(row[7])),
                person.value(), subjectKey);
    }

    List<Input> inputs(PersonId person) {
        return rows("select version, cast(content as text) from match_input where kind = 'PERSON' and id = ?1 order by version",
                row -> new Input(((Number) row[0]).longValue(), read(row[1])), person.value());
    }

    private <T> List<T> rows(String sql, Function<Object[], T> read, Object... values) {
        var query = entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList().stream().map(read).toList();
    }

    private JsonNode read(Object text) {
        try {
            return json.readTree(text == null ? "null" : (String) text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned invalid JSON", e);
        }
    }
}

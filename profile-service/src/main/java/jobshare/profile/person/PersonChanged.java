package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.field.RecordMapper;
import jobshare.profile.place.Remote;
import jobshare.profile.questionnaire.Question;
import jobshare.profile.vocabulary.ConceptRepository;
import jobshare.profile.vocabulary.SkillLevel;
import org.jspecify.annotations.Nullable;

/**
 * The published state of a person, under a pseudonym. Every field is published deliberately: a field of the details is published
 * only if it is listed here.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PersonChanged(
        PersonId personId,
        long version,
        @Nullable String subjectKey,
        @Nullable String emailKey,
        @Nullable Instant privateTextsLockedAt,
        @Nullable Integer privateTextErasures,
        PersonKind kind,
        PersonStatus status,
        Visibility visibility,
        @Nullable String businessUnit,
        @Nullable String lineManagerKey,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        List<Language> languages,
        @Nullable String jurisdiction,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        List<SkillLevel> skills,
        List<String> strengths,
        List<String> strengthLabels,
        @Nullable Integer yearsOfExperience,
        Map<Question, Integer> values,
        @Nullable Aspiration aspiration,
        @Nullable Bits pattern,
        @Nullable Share share,
        @Nullable PayExpectation payExpectation,
        @Nullable Integer overlapSlots,
        List<TimeSplit> splits,
        @Nullable WayOfSharing wayOfSharing,
        Map<Criterion, Integer> weights,
        List<MustHave> mustHaves,
        @Nullable Boolean acceptsTwoGradesApart) {

    static final String TYPE = "jobshare.person.changed.v1";
    private static final RecordMapper<PersonDetails, PersonChanged> MAPPER = RecordMapper.of(PersonDetails.class,
            PersonChanged.class, "personId", "version", "subjectKey", "emailKey", "privateTextsLockedAt", "privateTextErasures",
            "lineManagerKey", "occupationGroup", "strengthLabels", "pattern");

    /** A working pattern as two sets of slots. */
    record Bits(long preferred, long available) {
    }

    static Event event(Person person, SubjectKeys keys, ConceptRepository vocabulary) {
        var details = person.details();
        var pattern = details.pattern();
        var erasures = person.loginLock().privateTextErasures();
        return Event.of(Topics.PEOPLE, person.id(), TYPE,
                MAPPER.from(details)
                        .with("personId", person.id())
                        .with("version", person.version())
                        .with("subjectKey", key(details.subject(), keys))
                        .with("emailKey", details.workEmail() == null ? null : keys.emailKey(details.workEmail()))
                        .with("privateTextsLockedAt", person.loginChangedAt())
                        .with("privateTextErasures", erasures == 0 ? null : erasures)
                        .with("lineManagerKey", key(details.lineManagerSubject(), keys))
                        .with("occupationGroup", person.occupationGroup())
                        .with("strengthLabels", labels(details.strengths(), vocabulary))
                        .with("pattern", pattern == null ? null : new Bits(pattern.preferred(), pattern.available()))
                        .map());
    }

    private static List<String> labels(List<String> strengths, ConceptRepository vocabulary) {
        var labels = vocabulary.labels(strengths);
        return strengths.stream().map(strength -> labels.getOrDefault(strength, strength)).toList();
    }

    private static @Nullable String key(@Nullable String subject, SubjectKeys keys) {
        return subject == null ? null : keys.key(subject);
    }
}

package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.WorkPattern;
import jobshare.kit.web.Versioned;
import jobshare.profile.field.RecordMapper;
import jobshare.profile.place.Remote;
import jobshare.profile.questionnaire.Question;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as the caller may see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Person", description = "A person as the caller may see them. Missing values are omitted.")
public record PersonView(
        PersonId id,
        @Schema(description = "Version, also in the ETag.") long version,
        PersonKind kind,
        PersonStatus status,
        Visibility visibility,
        @Schema(description = "Fields that matching would use but the profile lacks, with the effect. Includes visibility "
                + "while HIDDEN and status while PAUSED.") List<MissingField> missing,
        @Schema(description = "How to invite that partner. Only for the person, while "
                + "partnerInMind is true.") @Nullable String howToInvite,
        @Nullable String employeeNumber,
        @Nullable String subject,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String workEmail,
        @Nullable String businessUnit,
        @Nullable String jobTitle,
        @Nullable String lineManagerSubject,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable List<Language> languages,
        @Nullable String jurisdiction,
        @Nullable String occupation,
        @Nullable List<SkillLevel> skills,
        @Nullable List<String> strengths,
        @Nullable Integer yearsOfExperience,
        @Nullable Map<Question, Integer> values,
        @Nullable Aspiration aspiration,
        @Nullable WorkPattern pattern,
        @Nullable Share share,
        @Nullable PayExpectation payExpectation,
        @Nullable Integer overlapSlots,
        @Nullable List<TimeSplit> splits,
        @Nullable WayOfSharing wayOfSharing,
        @Nullable Map<Criterion, Integer> weights,
        @Nullable List<MustHave> mustHaves,
        @Nullable Boolean acceptsTwoGradesApart,
        @Nullable List<PastShare> pastShares,
        @Nullable Boolean partnerInMind,
        @Schema(description = "When the profile was created.") Instant createdAt,
        @Schema(description = "When the profile last changed.") Instant updatedAt) implements Versioned {

    private static final RecordMapper<PersonDetails, PersonView> MAPPER = RecordMapper.of(PersonDetails.class, PersonView.class,
            "version", "missing", "howToInvite", "createdAt", "updatedAt");
    private static final Set<String> SEEN_BY_AUDITORS = Stream
            .concat(PersonDetails.VISIBLE_TO_AUDITORS.stream(), Stream.of("version", "missing", "createdAt", "updatedAt"))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * All fields, for the person and HR.
     *
     * @param isSelf whether the caller is the person
     */
    static PersonView complete(Person person, boolean isSelf) {
        return mapping(person)
                .with("howToInvite",
                        isSelf && Boolean.TRUE.equals(person.details().partnerInMind()) ? howToInvite(person.id()) : null)
                .map();
    }

    static PersonView forAuditors(Person person) {
        var missing = ProfileGap.of(person.details()).stream().filter(gap -> SEEN_BY_AUDITORS.contains(gap.field())).toList();
        return mapping(person).with("missing", missing).only(SEEN_BY_AUDITORS).map();
    }

    private static RecordMapper<PersonDetails, PersonView>.Mapping mapping(Person person) {
        return MAPPER.from(person.details())
                .with("version", person.version())
                .with("missing", ProfileGap.of(person.details()))
                .with("createdAt", person.createdAt())
                .with("updatedAt", person.updatedAt());
    }

    private static String howToInvite(PersonId own) {
        return "Ask your partner for the id of their profile, which GET /v1/people/me returns. Then invite them with POST"
                + " /v1/introductions, fromPersonId " + own
                + " and their id as toPersonId. Both of you must be ACTIVE and visible. After"
                + " they accept, POST /v1/partnerships makes you partners.";
    }
}

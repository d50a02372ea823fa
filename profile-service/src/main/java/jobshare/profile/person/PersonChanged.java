package jobshare.profile.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import jobshare.profile.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** State of a person as others may know it, under a pseudonym. What has not been told is null and left out. */
record PersonChanged(
        PersonId personId, long version, @Nullable String subjectKey, @Nullable String emailKey, PersonKind kind,
        PersonStatus status, Visibility visibility,
        @Nullable String businessUnit, @Nullable String lineManagerKey, @Nullable Integer grade, @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable List<Language> languages, @Nullable String jurisdiction, @Nullable String occupation,
        @Nullable String occupationGroup,
        @Nullable List<SkillLevel> skills, @Nullable List<String> strengths, @Nullable List<String> strengthLabels,
        @Nullable Integer yearsOfExperience,
        @Nullable Map<Question, Integer> values, @Nullable Aspiration aspiration, @Nullable Bits pattern, @Nullable Share share,
        @Nullable Pay payExpectation,
        @Nullable Integer overlapSlots, @Nullable List<Split> splits, @Nullable WayOfSharing wayOfSharing,
        @Nullable Map<Criterion, Integer> weights, @Nullable List<MustHave> mustHaves, @Nullable Boolean twoGradesApart) {

    static final String TYPE = "jobshare.person.changed.v1";

    /** A working pattern as two sets of slots. */
    record Bits(long preferred, long available) {
    }

    static Event event(Person person, SubjectKeys keys, Vocabulary vocabulary) {
        var form = person.form();
        var pattern = form.pattern();
        return Event.of(Topics.PEOPLE, person.id(), TYPE, new PersonChanged(person.id(), person.version(),
                key(form.subject(), keys),
                form.workEmail() == null ? null : keys.emailKey(form.workEmail()),
                form.kind(),
                person.status(), person.visibility(), form.businessUnit(), key(form.lineManagerSubject(), keys), form.grade(),
                form.site(), form.timeZone(),
                form.remote(),
                told(form.languages()), form.jurisdiction(), form.occupation(), person.occupationGroup(), told(form.skills()),
                told(form.strengths()), told(labels(form.strengths(), vocabulary)), form.yearsOfExperience(),
                form.values().isEmpty() ? null : form.values(),
                form.aspiration(),
                pattern == null ? null : new Bits(pattern.preferred(), pattern.available()), form.share(), form.payExpectation(),
                form.overlapSlots(),
                told(form.splits()), form.wayOfSharing(), form.weights().isEmpty() ? null : form.weights(),
                told(form.mustHaves()),
                form.twoGradesApart()));
    }

    private static List<String> labels(List<String> strengths, Vocabulary vocabulary) {
        var labels = vocabulary.labels(strengths);
        return strengths.stream().map(strength -> labels.getOrDefault(strength, strength)).toList();
    }

    private static @Nullable String key(@Nullable String subject, SubjectKeys keys) {
        return subject == null ? null : keys.key(subject);
    }

    private static <C extends Collection<?>> @Nullable C told(C list) {
        return list.isEmpty() ? null : list;
    }
}

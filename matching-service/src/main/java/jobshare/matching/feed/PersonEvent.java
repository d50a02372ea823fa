package jobshare.matching.feed;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.WorkPattern;
import jobshare.matching.directory.PersonCopy;
import jobshare.matching.profile.AnnualPay;
import jobshare.matching.profile.Aspiration;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.LanguageSkill;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.Skill;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.Visibility;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.profile.WorkingShare;
import org.jspecify.annotations.Nullable;

/** The fields of {@code jobshare.people.v1} that this service reads. An absent field is missing data. */
public record PersonEvent(
        PersonId personId,
        long version,
        @Nullable String subjectKey,
        @Nullable String emailKey,
        @Nullable Instant privateTextsLockedAt,
        @Nullable Integer privateTextErasures,
        ProfileStatus status,
        Visibility visibility,
        @Nullable String businessUnit,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable RemoteWork remote,
        @Nullable List<LanguageSkill> languages,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        @Nullable List<Skill> skills,
        @Nullable List<String> strengths,
        @Nullable Integer yearsOfExperience,
        @Nullable Map<String, Integer> values,
        @Nullable Aspiration aspiration,
        @Nullable Bits pattern,
        @Nullable Range share,
        @Nullable AnnualPay payExpectation,
        @Nullable Integer overlapSlots,
        @Nullable Set<TimeSplit> splits,
        @Nullable WayOfSharing wayOfSharing,
        @Nullable Map<Criterion, Integer> weights,
        @Nullable Set<MustHave> mustHaves,
        @Nullable Boolean acceptsTwoGradesApart) {

    /** A working pattern as two sets of slots. */
    public record Bits(long preferred, long available) {
    }

    /** A range of parts of full time. */
    public record Range(BigDecimal min, BigDecimal max) {
    }

    /** @param event the original event */
    PersonCopy copy(byte[] event) {
        return new PersonCopy(personId, version, subjectKey, emailKey, privateTextsLockedAt, erasures(), event);
    }

    /** How often the private texts of the person were erased. */
    public int erasures() {
        return requireNonNullElse(privateTextErasures, 0);
    }

    public Profile profile() {
        return new Profile(personId, version, status, visibility, businessUnit, grade, site, timeZone, remote,
                requireNonNullElse(languages, List.of()), occupation, occupationGroup, requireNonNullElse(skills, List.of()),
                requireNonNullElse(strengths, List.of()), yearsOfExperience, requireNonNullElse(values, Map.of()), aspiration,
                pattern == null ? null : new WorkPattern(pattern.preferred(), pattern.available()),
                share == null ? null : WorkingShare.of(share.min(), share.max()), payExpectation, overlapSlots,
                requireNonNullElse(splits, Set.of()), wayOfSharing, requireNonNullElse(weights, Map.of()),
                requireNonNullElse(mustHaves, Set.of()), Boolean.TRUE.equals(acceptsTwoGradesApart));
    }
}

package jobshare.matching.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Pattern;
import jobshare.matching.criterion.Aspiration;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.criterion.Language;
import jobshare.matching.criterion.MustHave;
import jobshare.matching.criterion.Pay;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.Skill;
import jobshare.matching.criterion.Split;
import jobshare.matching.criterion.Status;
import jobshare.matching.criterion.Visibility;
import jobshare.matching.criterion.WayOfSharing;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code jobshare.people.v1}. Missing means not told. */
public record PersonEvent(
        PersonId personId,
        long version,
        @Nullable String subjectKey,
        @Nullable String emailKey,
        Status status,
        Visibility visibility,
        @Nullable String businessUnit,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable List<Language> languages,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        @Nullable List<Skill> skills,
        @Nullable List<String> strengths,
        @Nullable Integer yearsOfExperience,
        @Nullable Map<String, Integer> values,
        @Nullable Aspiration aspiration,
        @Nullable Bits pattern,
        @Nullable Range share,
        @Nullable Pay payExpectation,
        @Nullable Integer overlapSlots,
        @Nullable Set<Split> splits,
        @Nullable WayOfSharing wayOfSharing,
        @Nullable Map<Criterion, Integer> weights,
        @Nullable Set<MustHave> mustHaves,
        @Nullable Boolean twoGradesApart) {

    /** A working pattern as two sets of slots. */
    public record Bits(long preferred, long available) {
    }

    /** Parts of full time. */
    public record Range(BigDecimal least, BigDecimal most) {
    }

    @SuppressWarnings("DataFlowIssue") // the profile takes missing lists as not told
    public Profile profile() {
        return new Profile(personId, version, status, visibility, businessUnit, grade, site, timeZone, remote, languages,
                occupation, occupationGroup, skills, strengths, yearsOfExperience, values, aspiration,
                pattern == null ? null : new Pattern(pattern.preferred(), pattern.available()),
                share == null ? null : Share.of(share.least(), share.most()), payExpectation,
                overlapSlots, splits, wayOfSharing, weights, mustHaves, Boolean.TRUE.equals(twoGradesApart));
    }
}

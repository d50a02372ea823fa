package jobshare.benchmark.matching;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.WorkPattern;
import jobshare.matching.profile.Aspiration;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.profile.WorkingShare;

/** A generated profile, in which the fields that the peers compare are never missing. */
record CompleteProfile(
        Profile profile,
        PersonId personId,
        String businessUnit,
        int grade,
        String site,
        String timeZone,
        RemoteWork remote,
        String occupation,
        String occupationGroup,
        int years,
        Aspiration aspiration,
        int horizonMonths,
        WorkPattern pattern,
        WorkingShare share,
        int overlapSlots,
        WayOfSharing wayOfSharing) {

    static CompleteProfile of(Profile person) {
        var aspiration = requireNonNull(person.aspiration());
        return new CompleteProfile(person, person.personId(), requireNonNull(person.businessUnit()),
                requireNonNull(person.grade()), requireNonNull(person.site()), requireNonNull(person.timeZone()),
                requireNonNull(person.remote()), requireNonNull(person.occupation()), requireNonNull(person.occupationGroup()),
                requireNonNull(person.yearsOfExperience()), aspiration, requireNonNull(aspiration.horizonMonths()),
                requireNonNull(person.pattern()), requireNonNull(person.share()), requireNonNull(person.overlapSlots()),
                requireNonNull(person.wayOfSharing()));
    }

    Set<MustHave> mustHaves() {
        return profile.mustHaves();
    }

    boolean requires(MustHave mustHave) {
        return profile.mustHaves().contains(mustHave);
    }
}

package jobshare.matching.search;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.CefrLevel;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Visibility;
import org.jspecify.annotations.Nullable;

/** The constraints once more, from the profiles themselves. */
final class PlainConstraints {

    private PlainConstraints() {
    }

    static boolean allow(Profile one, Profile other, long required, int maxTotalShare) {
        return takesPart(one) && takesPart(other) && shares(one, other, maxTotalShare) && cover(one, other, required)
                && grades(one.grade(), other.grade(), one.acceptsTwoGradesApart() && other.acceptsTwoGradesApart() ? 2 : 1)
                && places(one.site(), one.remote(), other.site(), other.remote()) && zones(one.timeZone(), other.timeZone())
                && languages(one, other) && mustHaves(one, other);
    }

    static boolean eligible(Profile person, RoleProfile role) {
        return takesPart(person) && person.pattern() != null
                && grades(person.grade(), role.grade(), person.acceptsTwoGradesApart() ? 2 : 1)
                && places(person.site(), person.remote(), role.site(), role.remote())
                && zones(person.timeZone(), role.timeZone());
    }

    private static boolean takesPart(Profile person) {
        return person.status() == ProfileStatus.ACTIVE && person.visibility() != Visibility.HIDDEN;
    }

    private static boolean shares(Profile one, Profile other, int maxTotalShare) {
        return one.share() == null || other.share() == null
                || one.share().max() + other.share().max() >= 10_000 && one.share().min() + other.share().min() <= maxTotalShare;
    }

    private static boolean cover(Profile one, Profile other, long required) {
        return one.pattern() == null || other.pattern() == null
                || one.pattern().availableSlots().or(other.pattern().availableSlots()).containsAll(new Slots(required));
    }

    private static boolean grades(@Nullable Integer one, @Nullable Integer other, int apart) {
        return one == null || other == null || Math.abs(one - other) <= apart;
    }

    private static boolean places(@Nullable String site, @Nullable RemoteWork remote, @Nullable String otherSite,
            @Nullable RemoteWork otherRemote) {
        return site == null || otherSite == null || site.equals(otherSite)
                || remote != RemoteWork.ON_SITE && otherRemote != RemoteWork.ON_SITE;
    }

    private static boolean zones(@Nullable String one, @Nullable String other) {
        return one == null || other == null
                || Stream.of("2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z")
                        .map(Instant::parse)
                        .allMatch(at -> Math.abs(offset(one, at) - offset(other, at)) <= 3 * 3600);
    }

    private static int offset(String zone, Instant at) {
        return ZoneId.of(zone).getRules().getOffset(at).getTotalSeconds();
    }

    private static boolean languages(Profile one, Profile other) {
        var common = new HashSet<>(spoken(one));
        common.retainAll(spoken(other));
        return one.languages().isEmpty() || other.languages().isEmpty() || !common.isEmpty();
    }

    private static Set<String> spoken(Profile person) {
        return person.languages()
                .stream()
                .filter(language -> language.level().ordinal() >= CefrLevel.B2.ordinal())
                .map(language -> language.code())
                .collect(Collectors.toSet());
    }

    private static boolean mustHaves(Profile one, Profile other) {
        var asked = new HashSet<>(one.mustHaves());
        asked.addAll(other.mustHaves());
        return (!asked.contains(MustHave.SAME_SITE) || alike(one.site(), other.site()))
                && (!asked.contains(MustHave.SAME_BUSINESS_UNIT) || alike(one.businessUnit(), other.businessUnit()))
                && (!asked.contains(MustHave.SAME_WAY_OF_SHARING) || alike(one.wayOfSharing(), other.wayOfSharing()));
    }

    private static boolean alike(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}

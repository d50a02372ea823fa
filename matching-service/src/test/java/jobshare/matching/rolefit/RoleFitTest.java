package jobshare.matching.rolefit;

import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.SECOND_HALF;
import static jobshare.matching.profile.PersonBuilder.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.time.WorkPattern;
import jobshare.matching.bound.RoleFitBound;
import jobshare.matching.criterion.Criteria;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.AnnualPay;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileArbitraries;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;
import jobshare.matching.settings.MatchingModel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleFitTest {

    private static final MatchingModel MODEL = MatchingModel.standard();

    private final StringDictionary dictionary = new StringDictionary();

    @Provide
    Arbitrary<Profile> people() {
        return ProfileArbitraries.profiles();
    }

    @Provide
    Arbitrary<List<Skill>> skills() {
        return ProfileArbitraries.skills();
    }

    @Provide
    Arbitrary<WorkPattern> patterns() {
        return ProfileArbitraries.patterns();
    }

    private int score(RoleProfile role, Profile one, Profile other) {
        var encoded = EncodedRole.of(role, dictionary, MODEL);
        return new RoleFit(encoded).score(candidate(one, encoded), candidate(other, encoded));
    }

    private RoleCandidate candidate(Profile person, EncodedRole role) {
        return new RoleCandidate(EncodedProfile.of(person, dictionary, MODEL), role);
    }

    private int fit(RoleFitPart part, RoleProfile role, PersonBuilder one, PersonBuilder other) {
        var encoded = EncodedRole.of(role, dictionary, MODEL);
        return new RoleFit(encoded).contributions(candidate(one.profile(), encoded), candidate(other.profile(), encoded))
                .stream()
                .filter(contribution -> contribution.part() == part)
                .mapToInt(RoleContribution::fit)
                .findFirst()
                .orElse(Criteria.NO_DATA);
    }

    private static RoleProfile role(List<Skill> essential, List<Skill> optional) {
        return role(essential, optional, null, null, null, new Slots(FULL_WEEK), null);
    }

    private static RoleProfile role(List<Skill> essential, List<Skill> optional, @Nullable Integer grade, @Nullable String site,
            @Nullable RemoteWork remote, Slots required, @Nullable Integer overlap) {
        return new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, essential, optional, grade, site, null, remote, required,
                overlap, null, null, Map.of());
    }

    private static RoleProfile paying(RoleProfile role, @Nullable AnnualPay pay, Map<RoleFitPart, Integer> weights) {
        return new RoleProfile(role.roleId(), 1, null, null, role.essentialSkills(), role.optionalSkills(), role.grade(),
                role.site(), null, role.remote(), role.requiredSlots(), role.overlapSlots(), null, pay, weights);
    }

    @Provide
    Arbitrary<AnnualPay> pay() {
        return ProfileArbitraries.pay();
    }

    @Provide
    Arbitrary<Map<RoleFitPart, Integer>> weights() {
        return ProfileArbitraries.roleWeights();
    }

    private String text(RoleFitPart part, RoleProfile role, PersonBuilder one, PersonBuilder other) {
        var encoded = EncodedRole.of(role, dictionary, MODEL);
        return new RoleFit(encoded).contributions(candidate(one.profile(), encoded), candidate(other.profile(), encoded))
                .stream()
                .filter(contribution -> contribution.part() == part)
                .map(RoleContribution::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void payFitsForEachPartnerWhoseExpectationIsMet() {
        var role = paying(role(List.of(), List.of()), new AnnualPay(60_000, "EUR"), Map.of());
        var content = someone().wantsToEarn(60_000, "EUR");
        var dear = someone().wantsToEarn(70_000, "EUR");
        assertEquals(1000, fit(RoleFitPart.PAY, role, content, content));
        assertEquals(500, fit(RoleFitPart.PAY, role, content, dear));
        assertEquals(0, fit(RoleFitPart.PAY, role, dear, someone().wantsToEarn(600_000, "EUR")));
        assertEquals(1000, fit(RoleFitPart.PAY, role, content, someone()));
        assertEquals(Criteria.NO_DATA, fit(RoleFitPart.PAY, role, someone(), someone().wantsToEarn(1, "GBP")));
        assertEquals(Criteria.NO_DATA, fit(RoleFitPart.PAY, role(List.of(), List.of()), content, content));
        assertEquals(Criteria.NO_DATA, fit(RoleFitPart.PAY, role.withoutPay(), content, dear));
    }

    @Test
    void noTextRevealsAPayExpectation() {
        var role = paying(role(List.of(), List.of()), new AnnualPay(60_000, "EUR"), Map.of());
        assertEquals("The role pays about what one person expects, but less than the other expects.",
                text(RoleFitPart.PAY, role, someone().wantsToEarn(47_111, "EUR"), someone().wantsToEarn(68_222, "EUR")));
    }

    @Test
    void theWeightsOfTheRoleApply() {
        var role = role(List.of(new Skill("a", 4)), List.of(), 5, null, null, new Slots(FULL_WEEK), null);
        var one = someone().works(FULL_WEEK, FULL_WEEK).skill("a", 4).grade(6).profile();
        var slotsAndGrade = Map.of(RoleFitPart.SLOTS, 1, RoleFitPart.ESSENTIAL_SKILLS, 0, RoleFitPart.GRADE, 4);
        assertEquals((3 * 1000 + 3 * 1000 + 600) / 7, score(role, one, one));
        assertEquals((1000 + 4 * 600) / 5, score(paying(role, null, slotsAndGrade), one, one));
        var allNothing = Arrays.stream(RoleFitPart.values()).collect(Collectors.toMap(part -> part, part -> 0));
        assertEquals((1000 + 1000 + 600) / 3, score(paying(role, null, allNothing), one, one));
    }

    @Test
    void missingDataThatTheRoleNeedsIsNamedAndLowersConfidence() {
        var role = EncodedRole.of(role(List.of(new Skill("a", 4)), List.of(), 5, null, null, new Slots(FULL_WEEK), null),
                dictionary, MODEL);
        var one = candidate(someone().works(FULL_WEEK, FULL_WEEK).grade(5).profile(), role);
        var fit = new RoleFit(role);
        assertEquals(1000 * (3 + 1) / (3 + 3 + 1), fit.confidence(one, one));
        assertEquals(List.of("ESSENTIAL_SKILLS"), fit.missing(one, one).stream().map(MissingData::what).toList());
        assertEquals(1000, fit.score(one, one));
        var skilled = candidate(someone().works(FULL_WEEK, FULL_WEEK).grade(5).skill("b", 1).profile(), role);
        assertEquals(1000, fit.confidence(one, skilled));
    }

    @Test
    void explainsEachPart() {
        var asked = List.of(new Skill("a", 4), new Skill("b", 2), new Skill("c", 4));
        var role = role(asked, List.of(new Skill("b", 1)), 5, "AMS", RemoteWork.HYBRID, new Slots(FULL_WEEK), 2);
        var one = someone().works(FIRST_HALF, FIRST_HALF).skill("a", 3).skill("b", 5).grade(5).site("AMS");
        var other = someone().works(0, SECOND_HALF | 1).grade(6).site("RTM").remote(RemoteWork.HYBRID);
        assertEquals("Together they cover all 20 required half-days per fortnight, 10 of them within preferred hours.",
                text(RoleFitPart.SLOTS, role, one, other));
        assertEquals("Both can work in 1 required half-day; the role wants 2 for handover.",
                text(RoleFitPart.OVERLAP, role, one, other));
        assertEquals("Together they have 1 of 3 essential skills at the requested level, and 1 below it.",
                text(RoleFitPart.ESSENTIAL_SKILLS, role, one, other));
        assertEquals("Together they have the one optional skill at the requested level.",
                text(RoleFitPart.OPTIONAL_SKILLS, role, one, other));
        assertEquals("One person has the grade of the role; the other is 1 grade away.",
                text(RoleFitPart.GRADE, role, one, other));
        assertEquals("One person works at the site of the role, the other at another site and can do part of the role remotely.",
                text(RoleFitPart.SITE, role, one, other));
    }

    @Test
    void preferredTimeCountsFullyAndPossibleTimeHalf() {
        var role = role(List.of(), List.of());
        assertEquals(1000,
                fit(RoleFitPart.SLOTS, role, someone().works(FIRST_HALF, FIRST_HALF), someone().works(SECOND_HALF, SECOND_HALF)));
        assertEquals(750, fit(RoleFitPart.SLOTS, role, someone().works(FIRST_HALF, FIRST_HALF), someone().works(0, SECOND_HALF)));
        assertEquals(500, fit(RoleFitPart.SLOTS, role, someone().works(FIRST_HALF, FIRST_HALF), someone().works(0, 0)));
    }

    @Test
    void theOverlapWantedByTheRoleCounts() {
        var role = role(List.of(), List.of(), null, null, null, new Slots(FULL_WEEK), 20);
        assertEquals(500, fit(RoleFitPart.OVERLAP, role, someone().works(0, FULL_WEEK), someone().works(0, FIRST_HALF)));
        var less = role(List.of(), List.of(), null, null, null, new Slots(FULL_WEEK), 2);
        assertEquals(1000, fit(RoleFitPart.OVERLAP, less, someone().works(0, FULL_WEEK), someone().works(0, FIRST_HALF)));
        assertEquals(Criteria.NO_DATA, fit(RoleFitPart.OVERLAP, role(List.of(), List.of()), someone().works(0, FULL_WEEK),
                someone().works(0, FIRST_HALF)));
    }

    @Test
    void aSkillCountsAtTheHigherLevelOfTheTwo() {
        var asked = List.of(new Skill("a", 4), new Skill("b", 2), new Skill("c", 4));
        var one = someone().skill("a", 3).skill("b", 5);
        var other = someone().skill("a", 1).skill("x", 5);
        assertEquals(1000 * (3 + 2) / 10, fit(RoleFitPart.ESSENTIAL_SKILLS, role(asked, List.of()), one, other));
        assertEquals(1000 * (3 + 2) / 10, fit(RoleFitPart.ESSENTIAL_SKILLS, role(asked, List.of()), other, one));
        assertEquals(1000 * (3 + 2) / 10, fit(RoleFitPart.OPTIONAL_SKILLS, role(List.of(), asked), one, other));
    }

    @Test
    void countsEverySkillOfALongList() {
        var asked = IntStream.range(0, 21).mapToObj(skill -> new Skill("s" + skill, 5)).toList();
        for (int held = 0; held < 21; held++) {
            assertEquals(1000 * (5 + 3) / 105, fit(RoleFitPart.ESSENTIAL_SKILLS, role(asked, List.of()),
                    someone().skill("s" + held, 5), someone().skill("s" + held, 2).skill("s" + (held + 1) % 21, 3)));
        }
    }

    @Test
    void gradeIsTheMeanOfBoth() {
        var role = role(List.of(), List.of(), 5, null, null, new Slots(FULL_WEEK), null);
        assertEquals(800, fit(RoleFitPart.GRADE, role, someone().grade(5), someone().grade(6)));
        assertEquals(600, fit(RoleFitPart.GRADE, role, someone(), someone().grade(6)));
        assertEquals(Criteria.NO_DATA, fit(RoleFitPart.GRADE, role, someone(), someone()));
    }

    @Test
    void siteIsTheMeanOfBoth() {
        var hybrid = role(List.of(), List.of(), null, "AMS", RemoteWork.HYBRID, new Slots(FULL_WEEK), null);
        assertEquals(750, fit(RoleFitPart.SITE, hybrid, someone().site("AMS"), someone().site("RTM").remote(RemoteWork.HYBRID)));
        assertEquals(500, fit(RoleFitPart.SITE, hybrid, someone().site("AMS"), someone().site("RTM").remote(RemoteWork.ON_SITE)));
        var remote = role(List.of(), List.of(), null, "AMS", RemoteWork.REMOTE, new Slots(FULL_WEEK), null);
        assertEquals(1000, fit(RoleFitPart.SITE, remote, someone().site("LON"), someone()));
    }

    @Property
    void contributionsAddUpToTheFit(@ForAll("people") Profile one, @ForAll("people") Profile other,
            @ForAll("skills") List<Skill> asked, @ForAll("pay") AnnualPay pay,
            @ForAll("weights") Map<RoleFitPart, Integer> weights) {
        var role = EncodedRole.of(paying(role(asked, asked, 5, "AMS", RemoteWork.HYBRID, new Slots(FULL_WEEK), 2), pay, weights),
                dictionary, MODEL);
        var fit = new RoleFit(role);
        int sum = fit.contributions(candidate(one, role), candidate(other, role))
                .stream()
                .mapToInt(RoleContribution::points)
                .sum();
        assertEquals(Math.max(0, fit.score(candidate(one, role), candidate(other, role))), sum);
        assertEquals(fit.score(candidate(one, role), candidate(other, role)),
                fit.score(candidate(other, role), candidate(one, role)));
    }

    @Property
    void theBoundIsNeverBelowTheFit(@ForAll("people") Profile one, @ForAll("people") Profile other,
            @ForAll("skills") List<Skill> asked, @ForAll @IntRange(max = 6) int overlap, @ForAll RemoteWork remote,
            @ForAll("pay") AnnualPay pay, @ForAll("weights") Map<RoleFitPart, Integer> weights) {
        Assume.that(one.pattern() != null && other.pattern() != null);
        long covered = FULL_WEEK & (one.pattern().available() | other.pattern().available());
        Assume.that(covered != 0);
        var role = EncodedRole.of(
                paying(role(asked, List.of(new Skill("s1", 2)), 5, "AMS", remote, new Slots(covered), overlap), pay, weights),
                dictionary, MODEL);
        var bound = new RoleFitBound(role);
        int time = bound.ofTime(Long.bitCount(covered & (one.pattern().preferred() | other.pattern().preferred())),
                Long.bitCount(covered & one.pattern().available() & other.pattern().available()));
        int fit = new RoleFit(role).score(candidate(one, role), candidate(other, role));
        assertTrue(time <= bound.ofBestTime());
        assertTrue(bound.of(candidate(one, role)) + bound.of(candidate(other, role)) + time >= bound.atLeast(fit));
    }

    @Property
    void anotherSkillNeverLowersTheFit(@ForAll("people") Profile one, @ForAll("people") Profile other,
            @ForAll("skills") List<Skill> asked, @ForAll @IntRange(max = 9) int skill,
            @ForAll @IntRange(min = 1, max = 5) int level) {
        Assume.that(!one.skills().isEmpty());
        var role = role(asked, List.of(new Skill("s" + (skill + 1), 3)));
        var more = new ArrayList<>(one.skills());
        more.add(new Skill("s" + (skill + 1), level));
        assertTrue(score(role, with(one, more), other) >= score(role, with(one, one.skills()), other));
    }

    @Property
    void moreTimeNeverLowersTheFit(@ForAll("patterns") WorkPattern one, @ForAll("patterns") WorkPattern other,
            @ForAll("patterns") WorkPattern more, @ForAll @IntRange(max = 10) int overlap) {
        var role = role(List.of(), List.of(), null, null, null, new Slots(FULL_WEEK), overlap);
        var theirs = someone().pattern(other).profile();
        var longer = new WorkPattern(one.preferred() | more.preferred(), one.available() | more.available());
        assertTrue(score(role, someone().pattern(longer).profile(), theirs) >= score(role, someone().pattern(one).profile(),
                theirs));
    }

    private static Profile with(Profile person, List<Skill> skills) {
        return someone().id(person.personId())
                .pattern(person.pattern())
                .grade(person.grade())
                .site(person.site())
                .skills(skills)
                .profile();
    }
}

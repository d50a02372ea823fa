package jobshare.matching.criterion;

import static jobshare.matching.criterion.Someone.FIRST_HALF;
import static jobshare.matching.criterion.Someone.FULL_WEEK;
import static jobshare.matching.criterion.Someone.SECOND_HALF;
import static jobshare.matching.criterion.Someone.someone;
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
import jobshare.kit.time.Pattern;
import jobshare.kit.time.Slots;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class RoleFitTest {

    private static final Model MODEL = Model.standard();

    private final Lexicon lexicon = new Lexicon();

    @Provide
    Arbitrary<Profile> people() {
        return Anyone.profiles();
    }

    @Provide
    Arbitrary<List<Skill>> skills() {
        return Anyone.skills();
    }

    @Provide
    Arbitrary<Pattern> patterns() {
        return Anyone.patterns();
    }

    private int score(RoleProfile role, Profile one, Profile other) {
        var traits = RoleTraits.of(role, lexicon, MODEL);
        return new RoleFit(traits).score(applicant(one, traits), applicant(other, traits));
    }

    private Applicant applicant(Profile person, RoleTraits role) {
        return new Applicant(Traits.of(person, lexicon, MODEL), role);
    }

    private int fit(RolePart part, RoleProfile role, Someone one, Someone other) {
        var traits = RoleTraits.of(role, lexicon, MODEL);
        return new RoleFit(traits).contributions(applicant(one.profile(), traits), applicant(other.profile(), traits)).stream()
                .filter(contribution -> contribution.part() == part).mapToInt(RoleContribution::fit).findFirst()
                .orElse(Criterion.NO_DATA);
    }

    private static RoleProfile role(List<Skill> essential, List<Skill> optional) {
        return role(essential, optional, null, null, null, new Slots(FULL_WEEK), null);
    }

    private static RoleProfile role(List<Skill> essential, List<Skill> optional, @Nullable Integer grade, @Nullable String site,
            @Nullable Remote remote, Slots required, @Nullable Integer overlap) {
        return new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, essential, optional, grade, site, null, remote, required,
                overlap, null, null, Map.of());
    }

    private static RoleProfile paying(RoleProfile role, @Nullable Pay pay, Map<RolePart, Integer> weights) {
        return new RoleProfile(role.roleId(), 1, null, null, role.essentialSkills(), role.optionalSkills(), role.grade(),
                role.site(),
                null, role.remote(), role.requiredSlots(), role.overlapSlots(), null, pay, weights);
    }

    @Provide
    Arbitrary<Pay> pay() {
        return Anyone.pay();
    }

    @Provide
    Arbitrary<Map<RolePart, Integer>> weights() {
        return Anyone.roleWeights();
    }

    private String text(RolePart part, RoleProfile role, Someone one, Someone other) {
        var traits = RoleTraits.of(role, lexicon, MODEL);
        return new RoleFit(traits).contributions(applicant(one.profile(), traits), applicant(other.profile(), traits)).stream()
                .filter(contribution -> contribution.part() == part).map(RoleContribution::text).findFirst().orElse("");
    }

    @Test
    void payIsWhetherTheRolePaysWhatTheyWant() {
        var role = paying(role(List.of(), List.of()), new Pay(60_000, "EUR"), Map.of());
        var content = someone().wantsToEarn(60_000, "EUR");
        var dear = someone().wantsToEarn(60_001, "EUR");
        assertEquals(1000, fit(RolePart.PAY, role, content, content));
        assertEquals(500, fit(RolePart.PAY, role, content, dear));
        assertEquals(0, fit(RolePart.PAY, role, dear, someone().wantsToEarn(600_000, "EUR")));
        assertEquals(1000, fit(RolePart.PAY, role, content, someone()));
        assertEquals(Criterion.NO_DATA, fit(RolePart.PAY, role, someone(), someone().wantsToEarn(1, "GBP")));
        assertEquals(Criterion.NO_DATA, fit(RolePart.PAY, role(List.of(), List.of()), content, content));
        assertEquals(Criterion.NO_DATA, fit(RolePart.PAY, role.withoutPay(), content, dear));
    }

    @Test
    void howMuchSomeoneWantsToEarnIsInNoWord() {
        var role = paying(role(List.of(), List.of()), new Pay(60_000, "EUR"), Map.of());
        assertEquals("The role pays what one of them wants to earn, and less than the other wants.", text(RolePart.PAY, role,
                someone().wantsToEarn(47_111, "EUR"), someone().wantsToEarn(68_222, "EUR")));
    }

    @Test
    void aRoleWeighsThePartsItself() {
        var role = role(List.of(new Skill("a", 4)), List.of(), 5, null, null, new Slots(FULL_WEEK), null);
        var one = someone().works(FULL_WEEK, FULL_WEEK).skill("a", 4).grade(6).profile();
        var slotsAndGrade = Map.of(RolePart.SLOTS, 1, RolePart.ESSENTIAL_SKILLS, 0, RolePart.GRADE, 4);
        assertEquals((3 * 1000 + 3 * 1000 + 600) / 7, score(role, one, one));
        assertEquals((1000 + 4 * 600) / 5, score(paying(role, null, slotsAndGrade), one, one));
        var allNothing = Arrays.stream(RolePart.values()).collect(Collectors.toMap(part -> part, part -> 0));
        assertEquals((1000 + 1000 + 600) / 3, score(paying(role, null, allNothing), one, one));
    }

    @Test
    void whatTheRoleAsksForAndNobodyToldIsNamedAndLowersTheConfidence() {
        var role = RoleTraits.of(role(List.of(new Skill("a", 4)), List.of(), 5, null, null, new Slots(FULL_WEEK), null), lexicon,
                MODEL);
        var one = applicant(someone().works(FULL_WEEK, FULL_WEEK).grade(5).profile(), role);
        var fit = new RoleFit(role);
        assertEquals(1000 * (3 + 1) / (3 + 3 + 1), fit.confidence(one, one));
        assertEquals(List.of("ESSENTIAL_SKILLS"), fit.missing(one, one).stream().map(Missing::what).toList());
        assertEquals(1000, fit.score(one, one));
        var skilled = applicant(someone().works(FULL_WEEK, FULL_WEEK).grade(5).skill("b", 1).profile(), role);
        assertEquals(1000, fit.confidence(one, skilled));
    }

    @Test
    void saysInWordsWhatEachPartIsMadeFrom() {
        var asked = List.of(new Skill("a", 4), new Skill("b", 2), new Skill("c", 4));
        var role = role(asked, List.of(new Skill("b", 1)), 5, "AMS", Remote.HYBRID, new Slots(FULL_WEEK), 2);
        var one = someone().works(FIRST_HALF, FIRST_HALF).skill("a", 3).skill("b", 5).grade(5).site("AMS");
        var other = someone().works(0, SECOND_HALF | 1).grade(6).site("RTM").remote(Remote.HYBRID);
        assertEquals("The two cover all 20 required slots of a fortnight, 10 in time that one of them prefers.",
                text(RolePart.SLOTS, role, one, other));
        assertEquals("Both could work in 1 required slot; for handover the role wants 2.",
                text(RolePart.OVERLAP, role, one, other));
        assertEquals("Together they have 1 of 3 essential skills at the level asked for, and 1 below it.",
                text(RolePart.ESSENTIAL_SKILLS, role, one, other));
        assertEquals("Together they have the one optional skill at the level asked for.",
                text(RolePart.OPTIONAL_SKILLS, role, one,
                        other));
        assertEquals("One has the grade of the role, the other is 1 grade away.", text(RolePart.GRADE, role, one, other));
        assertEquals("One works where the role is, the other elsewhere, and could do part of it from there.",
                text(RolePart.SITE, role,
                        one, other));
    }

    @Test
    void preferredTimeCountsInFullAndPossibleTimeHalf() {
        var role = role(List.of(), List.of());
        assertEquals(1000, fit(RolePart.SLOTS, role, someone().works(FIRST_HALF, FIRST_HALF), someone().works(SECOND_HALF,
                SECOND_HALF)));
        assertEquals(750, fit(RolePart.SLOTS, role, someone().works(FIRST_HALF, FIRST_HALF), someone().works(0, SECOND_HALF)));
        assertEquals(500, fit(RolePart.SLOTS, role, someone().works(FIRST_HALF, FIRST_HALF), someone().works(0, 0)));
    }

    @Test
    void overlapIsWhatTheRoleWants() {
        var role = role(List.of(), List.of(), null, null, null, new Slots(FULL_WEEK), 20);
        assertEquals(500, fit(RolePart.OVERLAP, role, someone().works(0, FULL_WEEK), someone().works(0, FIRST_HALF)));
        var less = role(List.of(), List.of(), null, null, null, new Slots(FULL_WEEK), 2);
        assertEquals(1000, fit(RolePart.OVERLAP, less, someone().works(0, FULL_WEEK), someone().works(0, FIRST_HALF)));
        assertEquals(Criterion.NO_DATA, fit(RolePart.OVERLAP, role(List.of(), List.of()), someone().works(0, FULL_WEEK),
                someone().works(0, FIRST_HALF)));
    }

    @Test
    void aSkillCountsAsFarAsTheBetterOfTheTwoHasIt() {
        var asked = List.of(new Skill("a", 4), new Skill("b", 2), new Skill("c", 4));
        var one = someone().skill("a", 3).skill("b", 5);
        var other = someone().skill("a", 1).skill("x", 5);
        assertEquals(1000 * (3 + 2) / 10, fit(RolePart.ESSENTIAL_SKILLS, role(asked, List.of()), one, other));
        assertEquals(1000 * (3 + 2) / 10, fit(RolePart.ESSENTIAL_SKILLS, role(asked, List.of()), other, one));
        assertEquals(1000 * (3 + 2) / 10, fit(RolePart.OPTIONAL_SKILLS, role(List.of(), asked), one, other));
    }

    @Test
    void manySkillsAreCountedToTheLast() {
        var asked = IntStream.range(0, 21).mapToObj(skill -> new Skill("s" + skill, 5)).toList();
        for (int held = 0; held < 21; held++) {
            assertEquals(1000 * (5 + 3) / 105, fit(RolePart.ESSENTIAL_SKILLS, role(asked, List.of()), someone().skill("s"
                    + held, 5),
                    someone().skill("s" + held, 2).skill("s" + (held + 1) % 21, 3)));
        }
    }

    @Test
    void gradeIsTheMeanOfBoth() {
        var role = role(List.of(), List.of(), 5, null, null, new Slots(FULL_WEEK), null);
        assertEquals(800, fit(RolePart.GRADE, role, someone().grade(5), someone().grade(6)));
        assertEquals(600, fit(RolePart.GRADE, role, someone(), someone().grade(6)));
        assertEquals(Criterion.NO_DATA, fit(RolePart.GRADE, role, someone(), someone()));
    }

    @Test
    void siteIsTheMeanOfBoth() {
        var hybrid = role(List.of(), List.of(), null, "AMS", Remote.HYBRID, new Slots(FULL_WEEK), null);
        assertEquals(750, fit(RolePart.SITE, hybrid, someone().site("AMS"), someone().site("RTM").remote(Remote.HYBRID)));
        assertEquals(500, fit(RolePart.SITE, hybrid, someone().site("AMS"), someone().site("RTM").remote(Remote.ON_SITE)));
        var remote = role(List.of(), List.of(), null, "AMS", Remote.REMOTE, new Slots(FULL_WEEK), null);
        assertEquals(1000, fit(RolePart.SITE, remote, someone().site("LON"), someone()));
    }

    @Property
    void contributionsAddUpToTheFit(@ForAll("people") Profile one, @ForAll("people") Profile other,
            @ForAll("skills") List<Skill> asked, @ForAll("pay") Pay pay, @ForAll("weights") Map<RolePart, Integer> weights) {
        var role = RoleTraits.of(paying(role(asked, asked, 5, "AMS", Remote.HYBRID, new Slots(FULL_WEEK), 2), pay, weights),
                lexicon,
                MODEL);
        var fit = new RoleFit(role);
        int sum = fit.contributions(applicant(one, role), applicant(other, role)).stream().mapToInt(RoleContribution::points)
                .sum();
        assertEquals(Math.max(0, fit.score(applicant(one, role), applicant(other, role))), sum);
        assertEquals(fit.score(applicant(one, role), applicant(other, role)), fit.score(applicant(other, role), applicant(one,
                role)));
    }

    @Property
    void theBoundIsNeverBelowTheFit(@ForAll("people") Profile one, @ForAll("people") Profile other,
            @ForAll("skills") List<Skill> asked, @ForAll @IntRange(max = 6) int overlap, @ForAll Remote remote,
            @ForAll("pay") Pay pay, @ForAll("weights") Map<RolePart, Integer> weights) {
        Assume.that(one.pattern() != null && other.pattern() != null);
        long covered = FULL_WEEK & (one.pattern().available() | other.pattern().available());
        Assume.that(covered != 0);
        var role = RoleTraits
                .of(paying(role(asked, List.of(new Skill("s1", 2)), 5, "AMS", remote, new Slots(covered), overlap), pay,
                        weights), lexicon, MODEL);
        var bound = new RoleFitBound(role);
        int time = bound.ofTime(Long.bitCount(covered & (one.pattern().preferred() | other.pattern().preferred())),
                Long.bitCount(covered & one.pattern().available() & other.pattern().available()));
        int fit = new RoleFit(role).score(applicant(one, role), applicant(other, role));
        assertTrue(time <= bound.ofBestTime());
        assertTrue(bound.of(applicant(one, role)) + bound.of(applicant(other, role)) + time >= bound.atLeast(fit));
    }

    @Property
    void aSkillMoreNeverLowersTheFit(@ForAll("people") Profile one, @ForAll("people") Profile other,
            @ForAll("skills") List<Skill> asked,
            @ForAll @IntRange(max = 9) int skill, @ForAll @IntRange(min = 1, max = 5) int level) {
        Assume.that(!one.skills().isEmpty());
        var role = role(asked, List.of(new Skill("s" + (skill + 1), 3)));
        var more = new ArrayList<>(one.skills());
        more.add(new Skill("s" + (skill + 1), level));
        assertTrue(score(role, with(one, more), other) >= score(role, with(one, one.skills()), other));
    }

    @Property
    void moreTimeNeverLowersTheFit(@ForAll("patterns") Pattern one, @ForAll("patterns") Pattern other,
            @ForAll("patterns") Pattern more,
            @ForAll @IntRange(max = 10) int overlap) {
        var role = role(List.of(), List.of(), null, null, null, new Slots(FULL_WEEK), overlap);
        var theirs = someone().pattern(other).profile();
        var longer = new Pattern(one.preferred() | more.preferred(), one.available() | more.available());
        assertTrue(score(role, someone().pattern(longer).profile(), theirs) >= score(role, someone().pattern(one).profile(),
                theirs));
    }

    private static Profile with(Profile person, List<Skill> skills) {
        return someone().id(person.personId()).pattern(person.pattern()).grade(person.grade()).site(person.site())
                .skills(skills).profile();
    }
}

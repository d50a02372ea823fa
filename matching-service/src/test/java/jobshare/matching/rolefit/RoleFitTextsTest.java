package jobshare.matching.rolefit;

import static jobshare.matching.profile.PersonBuilder.FIRST_HALF;
import static jobshare.matching.profile.PersonBuilder.FULL_WEEK;
import static jobshare.matching.profile.PersonBuilder.SECOND_HALF;
import static jobshare.matching.profile.PersonBuilder.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.AnnualPay;
import jobshare.matching.profile.PersonBuilder;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;
import jobshare.matching.settings.MatchingModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanation of each part of a role fit, word for word. */
class RoleFitTextsTest {

    private static final MatchingModel MODEL = MatchingModel.standard();
    private static final List<Skill> SKILLS = List.of(new Skill("a", 4), new Skill("b", 2), new Skill("c", 4));

    private static RoleProfile role(RemoteWork remote) {
        return new RoleProfile(RoleId.of(new UUID(1, 1)), 1, null, null, SKILLS, List.of(new Skill("b", 1)), 5, "AMS", null,
                remote, new Slots(FULL_WEEK), 2, null, new AnnualPay(50_000, "EUR"), Map.of());
    }

    private static RoleProfile role() {
        return role(RemoteWork.HYBRID);
    }

    static Stream<Arguments> texts() {
        var hybrid = someone().site("RTM").remote(RemoteWork.HYBRID);
        return Stream.of(
                arguments(RoleFitPart.SLOTS, role(), someone().works(FIRST_HALF, FIRST_HALF), someone().works(0, SECOND_HALF | 1),
                        "Together they cover all 20 required half-days per fortnight, 10 of them within preferred hours."),
                arguments(RoleFitPart.SLOTS, role(), someone().works(FIRST_HALF, FIRST_HALF), someone().works(0, 0),
                        "Together they cover 10 of 20 required half-days per fortnight, all of them within preferred hours."),
                arguments(RoleFitPart.OVERLAP, role(), someone().works(0, FULL_WEEK), someone().works(0, 1),
                        "Both can work in 1 required half-day; the role wants 2 for handover."),
                arguments(RoleFitPart.ESSENTIAL_SKILLS, role(), someone().skill("a", 3).skill("b", 5), someone(),
                        "Together they have 1 of 3 essential skills at the requested level, and 1 below it."),
                arguments(RoleFitPart.ESSENTIAL_SKILLS, role(), someone().skill("x", 3), someone(),
                        "Together they have none of 3 essential skills at the requested level."),
                arguments(RoleFitPart.ESSENTIAL_SKILLS, role(), someone().skill("a", 4).skill("b", 2), someone().skill("c", 5),
                        "Together they have all 3 essential skills at the requested level."),
                arguments(RoleFitPart.OPTIONAL_SKILLS, role(), someone().skill("b", 3), someone(),
                        "Together they have the one optional skill at the requested level."),
                arguments(RoleFitPart.GRADE, role(), someone().grade(5), someone().grade(5), "Both have the grade of the role."),
                arguments(RoleFitPart.GRADE, role(), someone().grade(4), someone().grade(6),
                        "Both are 1 grade away from the grade of the role."),
                arguments(RoleFitPart.GRADE, role(), someone().grade(5), someone().grade(6),
                        "One person has the grade of the role; the other is 1 grade away."),
                arguments(RoleFitPart.GRADE, role(), someone().grade(6), someone().grade(7),
                        "One person is 1 grade away from the grade of the role; the other is 2 grades away."),
                arguments(RoleFitPart.GRADE, role(), someone().grade(5), someone(),
                        "One person has the grade of the role; the grade of the other is unknown."),
                arguments(RoleFitPart.GRADE, role(), someone().grade(7), someone(),
                        "One person is 2 grades away from the grade of the role; the grade of the other is unknown."),
                arguments(RoleFitPart.SITE, role(RemoteWork.REMOTE), hybrid, someone(), "The role is remote."),
                arguments(RoleFitPart.SITE, role(), someone().site("AMS"), someone().site("AMS"),
                        "Both work at the site of the role."),
                arguments(RoleFitPart.SITE, role(), someone().site("AMS"), hybrid,
                        "One person works at the site of the role, the other at another site and can do part of the role "
                                + "remotely."),
                arguments(RoleFitPart.SITE, role(RemoteWork.ON_SITE), someone().site("AMS"), hybrid,
                        "One person works at the site of the role, the other at another site."),
                arguments(RoleFitPart.SITE, role(), hybrid, hybrid,
                        "Both work at other sites and can do part of the role remotely."),
                arguments(RoleFitPart.SITE, role(RemoteWork.ON_SITE), hybrid, hybrid, "Both work at other sites."),
                arguments(RoleFitPart.SITE, role(), someone().site("AMS"), someone(),
                        "One person works at the site of the role; the site of the other is unknown."),
                arguments(RoleFitPart.SITE, role(), hybrid, someone(),
                        "One person works at another site and can do part of the role remotely; the site of the other is unknown."),
                arguments(RoleFitPart.SITE, role(RemoteWork.ON_SITE), hybrid, someone(),
                        "One person works at another site; the site of the other is unknown."),
                arguments(RoleFitPart.PAY, role(), someone().wantsToEarn(50_000, "EUR"), someone().wantsToEarn(1, "EUR"),
                        "The role pays about what both expect."),
                arguments(RoleFitPart.PAY, role(), someone().wantsToEarn(60_000, "EUR"), someone().wantsToEarn(60_000, "EUR"),
                        "The role pays less than both expect."),
                arguments(RoleFitPart.PAY, role(), someone().wantsToEarn(60_000, "EUR"), someone().wantsToEarn(1, "EUR"),
                        "The role pays about what one person expects, but less than the other expects."),
                arguments(RoleFitPart.PAY, role(), someone().wantsToEarn(1, "EUR"), someone(),
                        "The role pays about what one person expects; the other gives no comparable amount."),
                arguments(RoleFitPart.PAY, role(), someone(), someone().wantsToEarn(60_000, "EUR"),
                        "The role pays less than one person expects; the other gives no comparable amount."));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void explains(RoleFitPart part, RoleProfile role, PersonBuilder one, PersonBuilder other, String text) {
        var dictionary = new StringDictionary();
        var encoded = EncodedRole.of(role, dictionary, MODEL);
        var first = new RoleCandidate(EncodedProfile.of(one.profile(), dictionary, MODEL), encoded);
        var second = new RoleCandidate(EncodedProfile.of(other.profile(), dictionary, MODEL), encoded);
        assertEquals(List.of(text),
                new RoleFit(encoded).contributions(first, second)
                        .stream()
                        .filter(contribution -> contribution.part() == part)
                        .map(RoleContribution::text)
                        .toList());
    }

    @Test
    void theTableHasTextsForEachPart() {
        assertEquals(EnumSet.allOf(RoleFitPart.class), texts().map(row -> (RoleFitPart) row.get()[0])
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RoleFitPart.class))));
    }

    @Test
    void namesWhatIsMissing() {
        var dictionary = new StringDictionary();
        var encoded = EncodedRole.of(role(), dictionary, MODEL);
        var nobody = new RoleCandidate(EncodedProfile.of(someone().profile(), dictionary, MODEL), encoded);
        assertEquals(
                List.of(new MissingData("SLOTS", "Neither person has filled in: working pattern."),
                        new MissingData("OVERLAP", "Neither person has filled in: working pattern."),
                        new MissingData("ESSENTIAL_SKILLS", "Neither person has filled in: skills."),
                        new MissingData("OPTIONAL_SKILLS", "Neither person has filled in: skills."),
                        new MissingData("GRADE", "Neither person has filled in: grade."),
                        new MissingData("SITE", "Neither person has filled in: site."),
                        new MissingData("PAY", "Neither person has filled in: expected pay in the currency of the role.")),
                new RoleFit(encoded).missing(nobody, nobody));
    }
}

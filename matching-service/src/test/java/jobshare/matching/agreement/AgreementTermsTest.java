package jobshare.matching.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.time.Week;
import jobshare.matching.criterion.WayOfSharing;
import org.junit.jupiter.api.Test;

class AgreementTermsTest {

    private static final Slots MON_TO_WED = slots(new Week("XX-", "XX-", "XX-", null, null, null, null));
    private static final Slots WED_TO_FRI = slots(new Week(null, null, "-X-", "XX-", "XX-", null, null));
    private static final Slots WORKING_WEEK = slots(new Week("XX-", "XX-", "XX-", "XX-", "XX-", null, null));

    private static final WorkingRules RULES = new WorkingRules(
            new CommunicationPlan("erasable", "erasable", "erasable", "erasable"), "erasable", "erasable", "erasable", "erasable",
            "erasable", "erasable", LocalDate.of(2027, 6, 30), List.of(LocalDate.of(2027, 3, 31)));

    @Test
    void seesWhereTheTwoOverlapAndWhatNobodyWorks() {
        var terms = terms(MON_TO_WED, WED_TO_FRI, WORKING_WEEK);
        assertTrue(terms.gaps().isEmpty());
        assertEquals(slots(new Week(null, null, "-X-", null, null, null, null)), terms.overlaps());
        assertEquals(2, terms.overlaps().count());
        assertEquals(List.of(), terms.obstacles());
    }

    @Test
    void saysWhichRequiredSlotsNobodyWorks() {
        var terms = terms(MON_TO_WED, slots(new Week(null, null, null, "XX-", "X--", null, null)), WORKING_WEEK);
        assertEquals(slots(new Week(null, null, null, null, "-X-", null, null)), terms.gaps());
        assertEquals(List.of("Nobody works these required slots: Friday afternoon. "
                + "Give each of them to one of the two, or require less."), terms.obstacles());
    }

    @Test
    void namesTheWeekWhereTheWeeksDiffer() {
        var everyOtherMonday = Slots.of(List.of(new Week("XX-", null, null, null, null, null, null),
                new Week(null, null, null, null, null, null, null)));
        var terms = terms(everyOtherMonday, WED_TO_FRI, slots(new Week("X--", null, null, null, null, null, null)));
        assertEquals(List.of("Nobody works these required slots: Monday morning of week 2. "
                + "Give each of them to one of the two, or require less."), terms.obstacles());
    }

    @Test
    void isNotSharedWhereOneOfTheTwoWorksNothing() {
        var terms = terms(WORKING_WEEK, Slots.NONE, Slots.NONE);
        assertEquals(1, terms.obstacles().size());
        assertTrue(terms.obstacles().getFirst().startsWith("One of the two works no slot at all"));
    }

    @Test
    void comesBackFromTheDatabaseAsItWasWritten() {
        var column = new TermsColumn();
        var terms = new AgreementTerms(WayOfSharing.HYBRID, new MemberTerms(MON_TO_WED, List.of("O'Brien \"deals\" <b>")),
                new MemberTerms(WED_TO_FRI, List.of(), 5_500, "NL"), new Handover("by phone \u260e", 60), RoleId.of(Ids.v7()),
                WORKING_WEEK, RULES);
        assertEquals(terms, column.convertToEntityAttribute(column.convertToDatabaseColumn(terms)));
    }

    @Test
    void aTextFromBeforeThereWereRulesIsReadAsOneWithoutThem() {
        var terms = terms(MON_TO_WED, WED_TO_FRI, WORKING_WEEK);
        var stored = new TermsColumn().convertToDatabaseColumn(terms);
        var older = stored.replaceFirst(",\"rules\":\\{[^}]*}", "").replace(",\"share\":null,\"holidayRegion\":null", "");
        assertFalse(older.contains("rules") || older.contains("share\""), older);
        assertEquals(terms, new TermsColumn().convertToEntityAttribute(older));
    }

    @Test
    void withoutTextsNoWordIsLeftButDatesAndNumbersAre() {
        var terms = new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(MON_TO_WED, List.of("erasable"), 6_000, "NL"),
                new MemberTerms(WED_TO_FRI, List.of("erasable")), new Handover("erasable", 60), null, WORKING_WEEK, RULES);
        var left = new TermsColumn().convertToDatabaseColumn(terms.withoutTexts());
        assertFalse(left.contains("erasable") || left.contains("NL"), left);
        assertEquals(MON_TO_WED, terms.withoutTexts().first().slots());
        assertEquals(6_000, terms.withoutTexts().first().share());
        assertEquals(RULES.trialUntil(), terms.withoutTexts().rules().trialUntil());
    }

    private static AgreementTerms terms(Slots first, Slots second, Slots required) {
        return new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(first, List.of()), new MemberTerms(second, List.of()),
                null, null, required);
    }

    private static Slots slots(Week week) {
        return Slots.of(List.of(week));
    }
}

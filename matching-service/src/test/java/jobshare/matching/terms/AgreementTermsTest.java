package jobshare.matching.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.time.Week;
import jobshare.matching.profile.WayOfSharing;
import org.junit.jupiter.api.Test;

class AgreementTermsTest {

    private static final Slots MON_TO_WED = slots(new Week("XX-", "XX-", "XX-", null, null, null, null));
    private static final Slots WED_TO_FRI = slots(new Week(null, null, "-X-", "XX-", "XX-", null, null));
    private static final Slots WORKING_WEEK = slots(new Week("XX-", "XX-", "XX-", "XX-", "XX-", null, null));

    private static final WorkingRules RULES = new WorkingRules(
            new CommunicationPlan("erasable", "erasable", "erasable", "erasable"), "erasable", "erasable", "erasable", "erasable",
            "erasable", "erasable", LocalDate.of(2027, 6, 30), List.of(LocalDate.of(2027, 3, 31)));

    @Test
    void calculatesOverlapsAndGaps() {
        var terms = terms(MON_TO_WED, WED_TO_FRI, WORKING_WEEK);
        assertTrue(terms.gaps().isEmpty());
        assertEquals(slots(new Week(null, null, "-X-", null, null, null, null)), terms.overlaps());
        assertEquals(2, terms.overlaps().count());
        assertEquals(List.of(), terms.blockers());
    }

    @Test
    void listsUncoveredRequiredSlots() {
        var terms = terms(MON_TO_WED, slots(new Week(null, null, null, "XX-", "X--", null, null)), WORKING_WEEK);
        assertEquals(slots(new Week(null, null, null, null, "-X-", null, null)), terms.gaps());
        assertEquals(List.of("Nobody works these required half-days: Friday afternoon. "
                + "Assign each half-day to one of you, or require fewer half-days."), terms.blockers());
    }

    @Test
    void namesTheWeekIfTheWeeksDiffer() {
        var everyOtherMonday = Slots.of(
                List.of(new Week("XX-", null, null, null, null, null, null), new Week(null, null, null, null, null, null, null)));
        var terms = terms(everyOtherMonday, WED_TO_FRI, slots(new Week("X--", null, null, null, null, null, null)));
        assertEquals(List.of("Nobody works these required half-days: Monday morning of week 2. "
                + "Assign each half-day to one of you, or require fewer half-days."), terms.blockers());
    }

    @Test
    void cannotBeSignedIfOneMemberWorksNoSlot() {
        var terms = terms(WORKING_WEEK, Slots.NONE, Slots.NONE);
        assertEquals(1, terms.blockers().size());
        assertTrue(terms.blockers().getFirst().startsWith("One of you works no half-day"));
    }

    @Test
    void isReadFromTheDatabaseAsWritten() {
        var column = new AgreementTermsConverter();
        var terms = new AgreementTerms(WayOfSharing.HYBRID, new MemberTerms(MON_TO_WED, List.of("O'Brien \"deals\" <b>")),
                new MemberTerms(WED_TO_FRI, List.of(), 5_500, "NL"), new Handover("by phone \u260e", 60), RoleId.of(Ids.v7()),
                WORKING_WEEK, RULES);
        assertEquals(terms, column.convertToEntityAttribute(column.convertToDatabaseColumn(terms)));
    }

    @Test
    void readsStoredTermsWithoutRules() {
        var terms = terms(MON_TO_WED, WED_TO_FRI, WORKING_WEEK);
        var stored = new AgreementTermsConverter().convertToDatabaseColumn(terms);
        var older = stored.replaceFirst(",\"rules\":\\{[^}]*}", "").replace(",\"share\":null,\"holidayRegion\":null", "");
        assertFalse(older.contains("rules") || older.contains("share\""), older);
        assertEquals(terms, new AgreementTermsConverter().convertToEntityAttribute(older));
    }

    @Test
    void removingFreeTextKeepsDatesAndNumbers() {
        var terms = new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(MON_TO_WED, List.of("erasable"), 6_000, "NL"),
                new MemberTerms(WED_TO_FRI, List.of("erasable")), new Handover("erasable", 60), null, WORKING_WEEK, RULES);
        var left = new AgreementTermsConverter().convertToDatabaseColumn(terms.withoutFreeText());
        assertFalse(left.contains("erasable") || left.contains("NL"), left);
        assertEquals(MON_TO_WED, terms.withoutFreeText().first().slots());
        assertEquals(6_000, terms.withoutFreeText().first().share());
        assertEquals(RULES.trialUntil(), terms.withoutFreeText().rules().trialUntil());
    }

    private static AgreementTerms terms(Slots first, Slots second, Slots required) {
        return new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(first, List.of()), new MemberTerms(second, List.of()), null,
                null, required);
    }

    private static Slots slots(Week week) {
        return Slots.of(List.of(week));
    }
}

package jobshare.matching.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.time.Week;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.terms.AgreementRemarks;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.AgreementTotals;
import jobshare.matching.terms.CommunicationPlan;
import jobshare.matching.terms.Handover;
import jobshare.matching.terms.MemberTerms;
import jobshare.matching.terms.WorkingRules;
import org.junit.jupiter.api.Test;

class TermsComparisonTest {

    private static final Slots TO_WEDNESDAY = slots(new Week("XX-", "XX-", "XX-", null, null, null, null));
    private static final Slots TO_TUESDAY_AND_FRIDAY = slots(new Week("XX-", "XX-", null, null, "X--", null, null));

    private static final AgreementTerms PLAIN = new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(TO_WEDNESDAY, List.of()),
            new MemberTerms(TO_WEDNESDAY, List.of("pay")), new Handover("by phone", 30), null, Slots.NONE);

    private static final AgreementTerms FULL = new AgreementTerms(WayOfSharing.HYBRID,
            new MemberTerms(TO_TUESDAY_AND_FRIDAY, List.of("ideas"), 6_000, "NL"),
            new MemberTerms(TO_TUESDAY_AND_FRIDAY, List.of(), 5_000, "DE-BY"), new Handover("in person", 60), RoleId.of(Ids.v7()),
            TO_WEDNESDAY, new WorkingRules(new CommunicationPlan("box", "calendar", "answer", "never"), "both", "in turn", "swap",
                    "together", "both or none", "three months", LocalDate.of(2027, 6, 30), List.of(LocalDate.of(2027, 3, 31))));

    @Test
    void isEmptyForEqualTerms() {
        assertEquals(List.of(), TermsComparison.between(FULL, FULL));
    }

    @Test
    void listsAllDifferencesInOrder() {
        var changes = TermsComparison.between(PLAIN, FULL);
        var parts = changes.stream().map(TermChange::part).toList();
        assertEquals(EnumSet.allOf(AgreementPart.class), EnumSet.copyOf(parts));
        assertEquals(parts.size(), TermsComparison.between(FULL, PLAIN).size());
        assertEquals(2, changes.stream().filter(change -> change.part() == AgreementPart.SLOTS).count());
    }

    @Test
    void listsRemovedAndAddedSlots() {
        var change = TermsComparison.between(PLAIN, FULL)
                .stream()
                .filter(one -> one.part() == AgreementPart.SLOTS)
                .findFirst()
                .orElseThrow();
        assertEquals("Your working time: no longer Wednesday morning, Wednesday afternoon; now also Friday morning.",
                change.text("your"));
        assertEquals(true, change.ofFirst());
    }

    @Test
    void describesAddedRemovedAndChangedTerms() {
        assertEquals(List.of("Handover: now 'in person' instead of 'by phone'."), texts(PLAIN, FULL, AgreementPart.HANDOVER));
        assertEquals(List.of("Meetings: now 'both'; it was empty before."), texts(PLAIN, FULL, AgreementPart.MEETINGS));
        assertEquals(List.of("Meetings: removed; it was 'both'."), texts(FULL, PLAIN, AgreementPart.MEETINGS));
        assertEquals(List.of("Share of full time: now '0.6'; it was empty before.",
                "Share of full time: now '0.5'; it was empty before."), texts(PLAIN, FULL, AgreementPart.SHARE));
    }

    @Test
    void listsPointsToCheck() {
        var terms = new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(TO_WEDNESDAY, List.of(), 8_000, null),
                new MemberTerms(slots(new Week(null, null, null, "XX-", "XX-", null, null)), List.of()), new Handover(null, 30),
                null, Slots.NONE);
        var week = slots(new Week("XX-", "XX-", "XX-", "XX-", "XX-", null, null));
        var monday = slots(new Week("X--", null, null, null, null, null, null));
        var role = new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, List.of(), List.of(), null, null, null, null,
                slots(new Week("XXX", null, null, null, null, null, null)), 2, null, null, Map.of());
        var remarks = new AgreementRemarks(terms, AgreementTotals.of(terms, week, 10_000, null), monday, Slots.NONE, role);
        assertEquals(
                List.of("Outside the working pattern in your profile: Monday morning.",
                        "Your agreed share is 0.8, but the half-days add up to 0.6.",
                        "Your total share is 1.2 of full time; the employer pays for at most 1.",
                        "The role requires more half-days than this agreement. Nobody works: Monday night.",
                        "The role asks for an overlap of 2 half-days per fortnight; this agreement has 0.",
                        "You reserve time for handover, but no half-day in which both of you work."),
                remarks.texts(first -> first ? "your" : "your partner's", week));
        var plain = new AgreementRemarks(PLAIN, AgreementTotals.of(PLAIN, week, 12_000, null), Slots.NONE, Slots.NONE, null);
        assertEquals(List.of(), plain.texts(first -> "", week));
    }

    private static List<String> texts(AgreementTerms before, AgreementTerms after, AgreementPart part) {
        return TermsComparison.between(before, after)
                .stream()
                .filter(change -> change.part() == part)
                .map(change -> change.text(""))
                .toList();
    }

    private static Slots slots(Week week) {
        return Slots.of(List.of(week));
    }
}

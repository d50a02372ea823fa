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
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.WayOfSharing;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Slots TO_WEDNESDAY = slots(new Week("XX-", "XX-", "XX-", null, null, null, null));
    private static final Slots TO_TUESDAY_AND_FRIDAY = slots(new Week("XX-", "XX-", null, null, "X--", null, null));

    private static final AgreementTerms PLAIN = new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(TO_WEDNESDAY, List.of()),
            new MemberTerms(TO_WEDNESDAY, List.of("pay")), new Handover("by phone", 30), null, Slots.NONE);

    private static final AgreementTerms FULL = new AgreementTerms(WayOfSharing.HYBRID,
            new MemberTerms(TO_TUESDAY_AND_FRIDAY, List.of("ideas"), 6_000, "NL"),
            new MemberTerms(TO_TUESDAY_AND_FRIDAY, List.of(), 5_000, "DE-BY"), new Handover("in person", 60),
            RoleId.of(Ids.v7()), TO_WEDNESDAY,
            new WorkingRules(new CommunicationPlan("box", "calendar", "answer", "never"), "both", "in turn", "swap", "together",
                    "both or none", "three months", LocalDate.of(2027, 6, 30), List.of(LocalDate.of(2027, 3, 31))));

    @Test
    void isNothingBetweenTextsThatSayTheSame() {
        assertEquals(List.of(), Difference.between(FULL, FULL));
    }

    @Test
    void namesEveryPartThatDiffersInTheOrderOfReading() {
        var changes = Difference.between(PLAIN, FULL);
        var parts = changes.stream().map(Change::part).toList();
        assertEquals(EnumSet.allOf(Part.class), EnumSet.copyOf(parts));
        assertEquals(parts.size(), Difference.between(FULL, PLAIN).size());
        assertEquals(2, changes.stream().filter(change -> change.part() == Part.SLOTS).count());
    }

    @Test
    void saysWhichSlotsGoAndWhichCome() {
        var change = Difference.between(PLAIN, FULL).stream().filter(one -> one.part() == Part.SLOTS).findFirst().orElseThrow();
        assertEquals("Your working time: no longer Wednesday morning, Wednesday afternoon; now also Friday morning.",
                change.text("your"));
        assertEquals(true, change.ofFirst());
    }

    @Test
    void saysWhatIsNewWhatIsGoneAndWhatIsOtherwise() {
        assertEquals(List.of("Handover: now 'in person' instead of 'by phone'."), texts(PLAIN, FULL, Part.HANDOVER));
        assertEquals(List.of("Meetings: now 'both'; nothing was agreed before."), texts(PLAIN, FULL, Part.MEETINGS));
        assertEquals(List.of("Meetings: nothing is agreed any more; it was 'both'."), texts(FULL, PLAIN, Part.MEETINGS));
        assertEquals(List.of("Share of full time: now '0.6'; nothing was agreed before.",
                "Share of full time: now '0.5'; nothing was agreed before."), texts(PLAIN, FULL, Part.SHARE));
    }

    @Test
    void remarksOnWhatIsWorthALook() {
        var terms = new AgreementTerms(WayOfSharing.TWIN, new MemberTerms(TO_WEDNESDAY, List.of(), 8_000, null),
                new MemberTerms(slots(new Week(null, null, null, "XX-", "XX-", null, null)), List.of()), new Handover(null, 30),
                null,
                Slots.NONE);
        var week = slots(new Week("XX-", "XX-", "XX-", "XX-", "XX-", null, null));
        var monday = slots(new Week("X--", null, null, null, null, null, null));
        var role = new RoleProfile(RoleId.of(Ids.v7()), 1, null, null, List.of(), List.of(), null, null, null, null,
                slots(new Week("XXX", null, null, null, null, null, null)), 2, null, null, Map.of());
        var remarks = new Remarks(terms, Sums.of(terms, week, 10_000, null), monday, Slots.NONE, role);
        assertEquals(List.of("Not in the working pattern of your profile: Monday morning.",
                "Of your share of 0.8: the slots come to 0.6.",
                "Together that is 1.2 of full time; at most 1 is paid for.",
                "The role requires more than you do; nobody works: Monday night.",
                "The role wants an overlap of 2 slots a fortnight; here it is 0.",
                "Time is set aside for handover, and there is no slot in which both work."),
                remarks.texts(first -> first ? "your" : "your partner's", week));
        var plain = new Remarks(PLAIN, Sums.of(PLAIN, week, 12_000, null), Slots.NONE, Slots.NONE, null);
        assertEquals(List.of(), plain.texts(first -> "", week));
    }

    private static List<String> texts(AgreementTerms before, AgreementTerms after, Part part) {
        return Difference.between(before, after).stream().filter(change -> change.part() == part)
                .map(change -> change.text("")).toList();
    }

    private static Slots slots(Week week) {
        return Slots.of(List.of(week));
    }
}

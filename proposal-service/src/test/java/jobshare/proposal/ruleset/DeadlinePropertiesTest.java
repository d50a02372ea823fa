package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Properties of the deadlines of every law. */
class DeadlinePropertiesTest {

    private static final RuleSets RULES = RuleSetFiles.load();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<RuleSet> ruleSets() {
        return Arbitraries.of(RULES.all());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 366 * 12).map(FIRST::plusDays);
    }

    /** Of two requests the later one never has the earlier deadline. */
    @Property(tries = 2_000)
    boolean deadlinesAreMonotone(@ForAll("ruleSets") RuleSet rules, @ForAll("days") LocalDate made,
            @ForAll @IntRange(min = 1, max = 70) int later) {
        return atMost(dates(rules, made), dates(rules, made.plusDays(later)));
    }

    private static List<LocalDate> dates(RuleSet rules, LocalDate made) {
        var effect = rules.earliestEffect(made);
        return List.of(effect, rules.meetingDueOn(made).orElse(made), rules.decisionDueOn(made, effect, null).orElse(made),
                rules.decisionDueOn(made, effect, made).orElse(made),
                rules.appeal() == null ? made : rules.appeal().lastDay(made),
                rules.appeal() == null ? made : rules.appeal().decisionDueOn(made, null).orElse(made));
    }

    private static boolean atMost(List<LocalDate> earlier, List<LocalDate> later) {
        for (int i = 0; i < earlier.size(); i++) {
            if (earlier.get(i).isAfter(later.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Nothing is due before it was asked for, and the warning comes before the end. */
    @Property(tries = 1_000)
    boolean noDeadlineIsBeforeItsRequest(@ForAll("ruleSets") RuleSet rules, @ForAll("days") LocalDate made) {
        return dates(rules, made).stream().noneMatch(day -> day.isBefore(made)) && dates(rules, made).stream()
                .map(day -> Deadline.on(day, rules))
                .allMatch(deadline -> deadline.needsWarning(deadline.dueAt().minusNanos(1)) && deadline.isPast(deadline.dueAt())
                        && !deadline.isPast(deadline.dueAt().minusNanos(1)));
    }

    /** The end of a day is the beginning of the next, in the zone of the law, at every change of the clocks. */
    @Property(tries = 1_000)
    boolean daysFollowEachOtherWithoutGaps(@ForAll("ruleSets") RuleSet rules, @ForAll("days") LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(rules.timeZone()).toInstant();
        return rules.endOf(day.minusDays(1)).isBefore(noon) && rules.endOf(day).isAfter(noon)
                && rules.dayOf(rules.endOf(day)).equals(day.plusDays(1))
                && rules.dayOf(rules.endOf(day).minusNanos(1)).equals(day);
    }

    /** At each instant one rule set at most holds in a place. */
    @Property(tries = 1_000)
    boolean oneRuleSetIsInForceAtATime(@ForAll("ruleSets") RuleSet rules, @ForAll("days") LocalDate day) {
        var at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return RULES.all()
                .stream()
                .filter(set -> set.jurisdiction().equals(rules.jurisdiction()))
                .filter(set -> set.inForceOn(set.dayOf(at)))
                .count() <= 1;
    }
}

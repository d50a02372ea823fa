package jobshare.proposal.arrangement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reminders that are due after a day, in order. They follow from the state alone, so that a restart, a pause of the scheduler
 * or a second replica neither loses nor repeats one. Anniversaries are counted from the first day each time: those of a 29
 * February fall on the 28th where there is no 29th, and on the 29th where there is.
 */
final class ReminderSchedule {

    private final LocalDate after;
    private final LocalDate today;
    private final List<Occasion> occasions = new ArrayList<>();
    private final List<LocalDate> checks = new ArrayList<>();

    /**
     * A reminder on a day.
     *
     * @param before the day from which the reminder is pointless; null where there is none
     */
    record Occasion(LocalDate on, ArrangementStepKind what, @Nullable LocalDate before) {
    }

    private ReminderSchedule(LocalDate after, LocalDate today) {
        this.after = after;
        this.today = today;
    }

    /** @param after the last day of which all reminders have been sent */
    static ReminderSchedule of(Arrangement arrangement, LocalDate after, LocalDate today, ArrangementSettings settings) {
        var schedule = new ReminderSchedule(after, today);
        switch (arrangement.status()) {
            case TRIAL -> {
                schedule.addDay(arrangement.trialUntil(), settings.trialReminder(), ArrangementStepKind.TRIAL_NEAR_END,
                        ArrangementStepKind.TRIAL_OVER);
                schedule.addWork(arrangement, settings);
            }
            case CONFIRMED -> schedule.addWork(arrangement, settings);
            case REPLACING -> schedule.addLastDay(arrangement.departure().map(Departure::lastDay).orElse(null));
            case ENDED -> {
                return schedule;
            }
        }
        schedule.addAnniversaries(arrangement.startDate());
        schedule.occasions.sort(Comparator.comparing(Occasion::on).thenComparing(Occasion::what));
        return schedule;
    }

    private void addWork(Arrangement arrangement, ArrangementSettings settings) {
        addDay(arrangement.conversionDate(), settings.conversionReminder(), ArrangementStepKind.CONVERSION_NEAR,
                ArrangementStepKind.CONVERSION_DUE);
        var review = arrangement.reviewDueOn();
        if (review != null) {
            var closes = review.plus(settings.reviewGrace());
            add(review, ArrangementStepKind.REVIEW_DUE, closes);
            add(closes, ArrangementStepKind.REVIEWS_PASSED, null);
        }
    }

    /** The day after it, the arrangement ends where that was decided. */
    private void addLastDay(@Nullable LocalDate lastDay) {
        if (lastDay != null) {
            add(lastDay, ArrangementStepKind.LAST_DAY, null);
            checks.add(lastDay.plusDays(1));
        }
    }

    private void addDay(@Nullable LocalDate day, Period notice, ArrangementStepKind near, ArrangementStepKind come) {
        if (day != null) {
            add(day.minus(notice), near, day);
            add(day, come, null);
        }
    }

    private void add(@Nullable LocalDate day, ArrangementStepKind what, @Nullable LocalDate before) {
        if (day != null && day.isAfter(after)) {
            occasions.add(new Occasion(day, what, before));
        }
    }

    /** Up to the first one that is still to come. */
    private void addAnniversaries(LocalDate start) {
        var latest = start.isAfter(today) ? start : today;
        for (int years = 1; years == 1 || !start.plusYears(years - 1L).isAfter(latest); years++) {
            add(start.plusYears(years), ArrangementStepKind.ANNIVERSARY, null);
        }
    }

    /** What is due by now. Someone who is reminded that a day has come is not reminded that it is near. */
    List<Occasion> untilToday() {
        return occasions.stream()
                .filter(occasion -> !occasion.on().isAfter(today))
                .filter(occasion -> occasion.before() == null || occasion.before().isAfter(today))
                .toList();
    }

    /** The next day on which something is due; null when nothing ever will be. */
    @Nullable
    LocalDate next() {
        return Stream.concat(occasions.stream().map(Occasion::on), checks.stream())
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

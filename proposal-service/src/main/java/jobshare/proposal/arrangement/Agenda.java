package jobshare.proposal.arrangement;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jobshare.proposal.arrangement.ArrangementStep.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Of what those concerned are reminded after a day, in order. It is worked out from the state alone, so that a restart, a pause of
 * the scheduler or a second replica neither loses nor repeats anything. Anniversaries are counted from the first day each time: of
 * a 29 February they fall on the 28th where there is no 29th, and on the 29th where there is.
 */
final class Agenda {

    private final LocalDate after;
    private final LocalDate today;
    private final List<Occasion> occasions = new ArrayList<>();
    private final List<LocalDate> looks = new ArrayList<>();

    /**
     * Something to remind of on a day.
     *
     * @param before from which day on the reminder would be idle; null where it never is
     */
    record Occasion(LocalDate on, Kind what, @Nullable LocalDate before) {
    }

    private Agenda(LocalDate after, LocalDate today) {
        this.after = after;
        this.today = today;
    }

    /** @param after the last day of which all has been told */
    static Agenda of(ArrangementState arrangement, LocalDate after, LocalDate today, ArrangementTimes times) {
        var agenda = new Agenda(after, today);
        switch (arrangement.status()) {
            case TRIAL -> {
                agenda.addDay(arrangement.trialUntil(), times.trialNotice(), Kind.TRIAL_NEAR_END, Kind.TRIAL_OVER);
                agenda.addWork(arrangement, times);
            }
            case CONFIRMED -> agenda.addWork(arrangement, times);
            case REPLACING -> agenda.addLastDay(arrangement.leaving().map(Leaving::lastDay).orElse(null));
            case ENDED -> {
                return agenda;
            }
        }
        agenda.addAnniversaries(arrangement.startDate());
        agenda.occasions.sort(Comparator.comparing(Occasion::on).thenComparing(Occasion::what));
        return agenda;
    }

    private void addWork(ArrangementState arrangement, ArrangementTimes times) {
        addDay(arrangement.conversionDate(), times.conversionNotice(), Kind.CONVERSION_NEAR, Kind.CONVERSION_DUE);
        var review = arrangement.reviewDueOn();
        if (review != null) {
            var passes = review.plus(times.reviewGrace());
            add(review, Kind.REVIEW_DUE, passes);
            add(passes, Kind.REVIEWS_PASSED, null);
        }
    }

    /** The day after it, the share is over where that is settled. */
    private void addLastDay(@Nullable LocalDate lastDay) {
        if (lastDay != null) {
            add(lastDay, Kind.LAST_DAY, null);
            looks.add(lastDay.plusDays(1));
        }
    }

    private void addDay(@Nullable LocalDate day, Period notice, Kind near, Kind come) {
        if (day != null) {
            add(day.minus(notice), near, day);
            add(day, come, null);
        }
    }

    private void add(@Nullable LocalDate day, Kind what, @Nullable LocalDate before) {
        if (day != null && day.isAfter(after)) {
            occasions.add(new Occasion(day, what, before));
        }
    }

    /** Up to the first one that is still to come. */
    private void addAnniversaries(LocalDate start) {
        var latest = start.isAfter(today) ? start : today;
        for (int years = 1; years == 1 || !start.plusYears(years - 1L).isAfter(latest); years++) {
            add(start.plusYears(years), Kind.ANNIVERSARY, null);
        }
    }

    /** What has come by now. Whoever is told that something has come need not be told that it is near. */
    List<Occasion> untilToday() {
        return occasions.stream().filter(occasion -> !occasion.on().isAfter(today))
                .filter(occasion -> occasion.before() == null || occasion.before().isAfter(today)).toList();
    }

    /** The next day on which there is something to look at; null when there never will be. */
    @Nullable
    LocalDate next() {
        return Stream.concat(occasions.stream().map(Occasion::on), looks.stream()).filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder()).orElse(null);
    }
}

package jobshare.proposal.review;

import static jobshare.proposal.proposal.ProposalFixture.ANNA;
import static jobshare.proposal.proposal.ProposalFixture.BEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jobshare.kit.id.Ids;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.review.AnswerTrend.Change;
import jobshare.proposal.review.ReviewsView.ReviewView;
import org.junit.jupiter.api.Test;

/** Who sees which reviews, and the trend of their answers. */
class ReviewsTest {

    private static final ReviewReader ANNAS = new ReviewReader(ANNA, false, "anna");
    private static final ReviewReader BENS = new ReviewReader(BEN, false, "ben");
    private static final ReviewReader MANAGERS = new ReviewReader(null, false, "manager");
    private static final ReviewReader NEXT_MANAGERS = new ReviewReader(null, false, "next manager");
    private static final ReviewReader HRS = new ReviewReader(null, true, "hr");

    private final List<Review> reviews = new ArrayList<>();
    private Instant now = Instant.parse("2026-12-01T09:00:00Z");

    private void anna(int round, int satisfaction, int settling, int ambition) {
        say(round, CommandContext.ofPartner(ANNA, now), "anna", satisfaction, settling, ambition);
    }

    private void ben(int round, int satisfaction, int settling, int ambition) {
        say(round, CommandContext.ofPartner(BEN, now), "ben", satisfaction, settling, ambition);
    }

    private void manager(int round, int satisfaction, int settling, int ambition) {
        say(round, CommandContext.of(ActingRole.HIRING_MANAGER, now), "manager", satisfaction, settling, ambition);
    }

    private void say(int round, CommandContext context, String key, int satisfaction, int settling, int ambition) {
        reviews.add(new Review(Ids.v7(), round, new ReviewScores(satisfaction, settling, ambition), "by " + key, key, context));
        now = now.plusSeconds(60);
    }

    private ReviewsView seen(ReviewReader reader) {
        return ReviewsView.of(2, LocalDate.of(2027, 3, 1), List.of(ANNA, BEN), reviews, reader);
    }

    private String of(ReviewReader reader) {
        return seen(reader).items()
                .stream()
                .map(item -> item.round() + " "
                        + (item.reviewer().personId() == null ? "employer"
                                : ANNA.equals(item.reviewer().personId()) ? "anna" : "ben"))
                .collect(Collectors.joining(", "));
    }

    private String notes(ReviewReader reader) {
        return seen(reader).items().stream().map(ReviewView::note).map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Test
    void showsOnlyOwnAnswersUntilTheRoundIsComplete() {
        anna(1, 4, 4, 3);
        ben(1, 5, 3, 3);
        assertEquals("1 anna", of(ANNAS));
        assertEquals("1 ben", of(BENS));
        assertEquals("", of(MANAGERS));
        manager(1, 4, 5, 4);
        for (var reader : List.of(ANNAS, BENS, MANAGERS, HRS)) {
            assertEquals("1 anna, 1 ben, 1 employer", of(reader));
        }
    }

    @Test
    void neverSharesAnIncompleteRound() {
        anna(1, 4, 4, 3);
        manager(1, 4, 4, 3);
        anna(2, 4, 4, 3);
        ben(2, 4, 4, 3);
        manager(2, 4, 4, 3);
        assertEquals("1 anna, 2 anna, 2 ben, 2 employer", of(ANNAS));
        assertEquals("2 anna, 2 ben, 2 employer", of(BENS));
        assertEquals("1 employer, 2 anna, 2 ben, 2 employer", of(NEXT_MANAGERS));
        assertEquals("1 anna, 1 employer, 2 anna, 2 ben, 2 employer", of(HRS));
    }

    @Test
    void showsANoteToItsAuthorAndHrOnly() {
        anna(1, 4, 4, 3);
        ben(1, 5, 3, 3);
        manager(1, 4, 5, 4);
        assertEquals("by anna, null, null", notes(ANNAS));
        assertEquals("null, by ben, null", notes(BENS));
        assertEquals("null, null, by manager", notes(MANAGERS));
        assertEquals("null, null, null", notes(NEXT_MANAGERS));
        assertEquals("by anna, by ben, by manager", notes(HRS));
    }

    @Test
    void listsReviewersWhoHaveNotAnswered() {
        anna(2, 4, 4, 3);
        assertEquals(List.of(Reviewer.partner(BEN), Reviewer.EMPLOYER), seen(ANNAS).missing());
    }

    @Test
    void computesTrendsAndGaps() {
        anna(1, 4, 3, 2);
        ben(1, 4, 4, 4);
        manager(1, 3, 3, 3);
        anna(2, 5, 4, 2);
        ben(2, 3, 4, 4);
        manager(2, 4, 3, 3);
        anna(3, 2, 5, 5);
        ben(3, 4, 4, 3);
        manager(3, 4, 4, 3);
        var trend = seen(BENS).trend();
        assertEquals(List.of(ReviewDimension.values()), trend.stream().map(AnswerTrend::dimension).toList());
        var satisfaction = trend.getFirst();
        assertEquals(List.of(new Change(Reviewer.partner(ANNA), 4, 2, -2, -3), new Change(Reviewer.partner(BEN), 4, 4, 0, 1),
                new Change(Reviewer.EMPLOYER, 3, 4, 1, 0)), satisfaction.changes());
        assertEquals(0, satisfaction.initialGap());
        assertEquals(2, satisfaction.gap());
        var ambition = trend.getLast();
        assertEquals(2, ambition.initialGap());
        assertEquals(2, ambition.gap());
        assertEquals(new Change(Reviewer.partner(ANNA), 2, 5, 3, 3), ambition.changes().getFirst());
    }

    /** A difference would show what the other has just answered. */
    @Test
    void showsNoTrendOfHiddenReviews() {
        anna(1, 4, 3, 2);
        ben(1, 4, 4, 4);
        assertEquals(List.of(Reviewer.partner(BEN)),
                seen(BENS).trend().getFirst().changes().stream().map(Change::reviewer).toList());
        assertNull(seen(BENS).trend().getFirst().gap());
        assertTrue(seen(MANAGERS).trend().isEmpty());
    }
}

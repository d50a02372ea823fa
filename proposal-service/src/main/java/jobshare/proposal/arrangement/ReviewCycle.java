package jobshare.proposal.arrangement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.proposal.review.Review;

/** The reviews of an arrangement, and the round that is open. */
@Embeddable
class ReviewCycle {

    private int reviewRound;
    private LocalDate reviewDueOn;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "arrangement_id", nullable = false)
    @OrderBy("givenAt, id")
    private List<Review> reviews = new ArrayList<>();

    protected ReviewCycle() {
    }

    /** @param start the first day of the arrangement, from which the days of the reviews are counted */
    ReviewCycle(LocalDate start, LocalDate today, Period every) {
        reviewRound = 1;
        reviewDueOn = nextAfter(today, start, every);
    }

    void add(Review review) {
        reviews.add(review);
    }

    void openNextRound(LocalDate start, LocalDate today, Period every) {
        reviewRound++;
        reviewDueOn = nextAfter(today.isAfter(reviewDueOn) ? today : reviewDueOn, start, every);
    }

    /** The next review day after a day. Each is counted from the start, so that the end of a month stays one. */
    private static LocalDate nextAfter(LocalDate day, LocalDate start, Period every) {
        var due = start.plus(every);
        for (int n = 2; !due.isAfter(day); n++) {
            due = start.plus(every.multipliedBy(n));
        }
        return due;
    }

    /** Removes the reviews of someone who was erased, and the notes of the others, which may be about them. */
    void forget(PersonId person) {
        reviews.removeIf(review -> person.equals(review.person()));
        reviews.forEach(Review::forgetNote);
    }

    int round() {
        return reviewRound;
    }

    LocalDate dueOn() {
        return reviewDueOn;
    }

    List<Review> reviews() {
        return Collections.unmodifiableList(reviews);
    }
}

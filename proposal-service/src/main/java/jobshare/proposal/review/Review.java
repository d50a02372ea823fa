package jobshare.proposal.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Side;
import org.jspecify.annotations.Nullable;

/**
 * What one of the three (the two partners, and the employer's side, which answers once) said of an arrangement in one round.
 */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private UUID id;
    private int round;
    @Column(name = "by_side")
    @Enumerated(EnumType.STRING)
    private Side by;
    private @Nullable UUID personId;
    private @Nullable String authorKey;
    @Embedded
    private Scores scores;
    private @Nullable String note;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Review() {
    }

    /**
     * @param authorKey by which the author of a private note is known again
     * @param note for the author and HR alone
     */
    public Review(UUID id, int round, Scores scores, @Nullable String note, String authorKey, Act act) {
        this.id = id;
        this.round = round;
        this.by = act.by();
        this.personId = act.person() == null ? null : act.person().value();
        this.authorKey = act.person() == null ? authorKey : null;
        this.scores = scores;
        this.note = note;
        this.givenAt = act.at();
    }

    /** Who answers: a partner in person; null for the employer's side. */
    public @Nullable PersonId person() {
        return personId == null ? null : PersonId.of(personId);
    }

    /** Whether it was written by the holder of this key, on the employer's side. */
    boolean isBy(String key) {
        return key.equals(authorKey);
    }

    /** The words go when one of those was erased whom they may be about. */
    public void forgetNote() {
        note = null;
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public Side by() {
        return by;
    }

    public Scores scores() {
        return scores;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant givenAt() {
        return givenAt;
    }
}

package jobshare.proposal.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.command.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one reviewer about an arrangement in one round. Reviewers are both partners and the employer, who answers once.
 */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private UUID id;
    private int round;
    @Enumerated(EnumType.STRING)
    private ActingRole actingRole;
    private @Nullable UUID personId;
    private @Nullable String authorKey;
    @Embedded
    private ReviewScores scores;
    private @Nullable String note;
    private Instant givenAt;

    protected Review() {
    }

    /**
     * @param authorKey identifies the author of a private note
     * @param note visible to the author and HR only
     */
    public Review(UUID id, int round, ReviewScores scores, @Nullable String note, String authorKey, CommandContext context) {
        this.id = id;
        this.round = round;
        this.actingRole = context.role();
        this.personId = context.person() == null ? null : context.person().value();
        this.authorKey = context.person() == null ? authorKey : null;
        this.scores = scores;
        this.note = note;
        this.givenAt = context.at();
    }

    /** The partner who answered; null for the employer. */
    public @Nullable PersonId person() {
        return personId == null ? null : PersonId.of(personId);
    }

    /** Whether the holder of this key wrote it for the employer. */
    boolean isBy(String key) {
        return key.equals(authorKey);
    }

    /** Deletes the note, because it may be about an erased partner. */
    public void forgetNote() {
        note = null;
    }

    public UUID id() {
        return id;
    }

    public int round() {
        return round;
    }

    public ActingRole actingRole() {
        return actingRole;
    }

    public ReviewScores scores() {
        return scores;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant givenAt() {
        return givenAt;
    }
}

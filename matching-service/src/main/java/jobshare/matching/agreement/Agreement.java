package jobshare.matching.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One text of an agreement, with its signatures. A new text is a new agreement, with the next number and no signature. */
@Entity
@NullUnmarked
public class Agreement {

    @Id
    private UUID id;
    private UUID partnershipId;
    private int number;
    @Convert(converter = TermsColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private AgreementTerms terms;
    private UUID writtenBy;
    private Instant writtenAt;
    private Instant firstSignedAt;
    private Instant secondSignedAt;
    private LocalDate remindOf;

    protected Agreement() {
    }

    /** The text that one of the two wrote down. */
    public Agreement(PartnershipId partnership, int number, AgreementTerms terms, PersonId writtenBy, Instant writtenAt) {
        this.id = Ids.v7();
        this.partnershipId = partnership.value();
        this.number = number;
        this.terms = terms;
        this.writtenBy = writtenBy.value();
        this.writtenAt = writtenAt;
    }

    /** The first or the second member signs. */
    public void sign(boolean first, Instant at) {
        if (first) {
            firstSignedAt = at;
        } else {
            secondSignedAt = at;
        }
    }

    /** The first of its dates after a day is the next of which the two are reminded. */
    public void remindAfter(LocalDate day) {
        remindOf = terms.rules().nextDate(day).orElse(null);
    }

    /** Another text holds: of this one's dates nobody is reminded. */
    public void remindNoMore() {
        remindOf = null;
    }

    /** Of what the two are to be reminded until a day, of each date once; nothing where another text holds. */
    public Set<Remembrance> remind(LocalDate until) {
        var due = EnumSet.noneOf(Remembrance.class);
        if (remindOf != null) {
            if (isDue(terms.rules().trialUntil(), until)) {
                due.add(Remembrance.TRIAL_ENDS);
            }
            if (terms.rules().reviewsOn().stream().anyMatch(date -> isDue(date, until))) {
                due.add(Remembrance.REVIEW);
            }
            remindAfter(until);
        }
        return due;
    }

    private boolean isDue(@Nullable LocalDate date, LocalDate until) {
        return date != null && !date.isBefore(remindOf) && !date.isAfter(until);
    }

    /** Leaves of the text what is no free text. */
    public void forgetTexts() {
        terms = terms.withoutTexts();
    }

    public boolean signedBy(boolean first) {
        return signedAt(first) != null;
    }

    /** Both have signed. */
    public boolean signed() {
        return signedBy(true) && signedBy(false);
    }

    public @Nullable Instant signedAt(boolean first) {
        return first ? firstSignedAt : secondSignedAt;
    }

    public int number() {
        return number;
    }

    public AgreementTerms terms() {
        return terms;
    }

    public PersonId writtenBy() {
        return PersonId.of(writtenBy);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}

package jobshare.matching.terms;

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

/** One version of an agreement with its signatures. A change creates a version with the next number and no signatures. */
@Entity
@NullUnmarked
public class AgreementVersion {

    @Id
    private UUID id;
    private UUID partnershipId;
    private int number;
    @Convert(converter = AgreementTermsConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private AgreementTerms terms;
    private UUID writtenBy;
    private Instant writtenAt;
    private Instant firstSignedAt;
    private Instant secondSignedAt;
    private LocalDate nextReminderDate;

    protected AgreementVersion() {
    }

    /** A version that one member wrote. */
    public AgreementVersion(PartnershipId partnership, int number, AgreementTerms terms, PersonId writtenBy, Instant writtenAt) {
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

    /** Schedules the reminder of the first review or trial end after this day. */
    public void scheduleReminderAfter(LocalDate day) {
        nextReminderDate = terms.rules().nextDate(day).orElse(null);
    }

    /** Cancels reminders, since both members signed a later version. */
    public void cancelReminders() {
        nextReminderDate = null;
    }

    /** Returns the reminders that are due until this day, and schedules the next. Each date is returned once. */
    public Set<AgreementReminder> takeDueReminders(LocalDate until) {
        var due = EnumSet.noneOf(AgreementReminder.class);
        if (nextReminderDate != null) {
            if (isDue(terms.rules().trialUntil(), until)) {
                due.add(AgreementReminder.TRIAL_END);
            }
            if (terms.rules().reviewsOn().stream().anyMatch(date -> isDue(date, until))) {
                due.add(AgreementReminder.REVIEW);
            }
            scheduleReminderAfter(until);
        }
        return due;
    }

    private boolean isDue(@Nullable LocalDate date, LocalDate until) {
        return date != null && !date.isBefore(nextReminderDate) && !date.isAfter(until);
    }

    /** Removes all free text. */
    public void removeFreeText() {
        terms = terms.withoutFreeText();
    }

    public boolean isSignedBy(boolean first) {
        return signedAt(first) != null;
    }

    /** Both have signed. */
    public boolean isSigned() {
        return isSignedBy(true) && isSignedBy(false);
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

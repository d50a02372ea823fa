package jobshare.matching.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection;

/**
 * The versions of an agreement, oldest first. The newest is current.
 *
 * @param all the partnership's own mutable list
 */
public record AgreementVersions(List<AgreementVersion> all) {

    public Optional<AgreementVersion> current() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public void write(PartnershipId partnership, AgreementTerms terms, PersonId by, Instant at) {
        all.add(new AgreementVersion(partnership, current().map(AgreementVersion::number).orElse(0) + 1, terms, by, at));
    }

    /** @throws Rejection.RuleViolation if the current version cannot be signed */
    public void requireComplete() {
        var blockers = all.getLast().terms().blockers();
        if (!blockers.isEmpty()) {
            throw new Rejection.RuleViolation("agreement-incomplete", String.join(" ", blockers));
        }
    }

    /** Both members signed the current version: schedules its reminders after this day and cancels those of earlier versions. */
    public void scheduleRemindersAfter(LocalDate day) {
        all.forEach(AgreementVersion::cancelReminders);
        all.getLast().scheduleReminderAfter(day);
    }

    /** Returns the reminders that are due until this day, and schedules the next. */
    public Set<AgreementReminder> takeDueReminders(LocalDate until) {
        var due = EnumSet.noneOf(AgreementReminder.class);
        all.forEach(version -> due.addAll(version.takeDueReminders(until)));
        return due;
    }
}

package jobshare.matching.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.agreement.AgreementTerms;
import jobshare.matching.agreement.Remembrance;

/**
 * The texts of an agreement, oldest first: the newest holds.
 *
 * @param all the list of the partnership itself
 */
record Texts(List<Agreement> all) {

    Optional<Agreement> newest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    void write(PartnershipId partnership, AgreementTerms terms, PersonId by, Instant at) {
        all.add(new Agreement(partnership, newest().map(Agreement::number).orElse(0) + 1, terms, by, at));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 while something stands against signing the newest */
    void checkComplete() {
        var obstacles = all.getLast().terms().obstacles();
        if (!obstacles.isEmpty()) {
            throw Problems.conflict("agreement-incomplete", String.join(" ", obstacles));
        }
    }

    /** Both have signed the newest: the two are reminded of its dates after a day, and of no other text's. */
    void remindAfter(LocalDate day) {
        all.forEach(Agreement::remindNoMore);
        all.getLast().remindAfter(day);
    }

    /** Of what the two are to be reminded until a day; then no more. */
    Set<Remembrance> remind(LocalDate until) {
        var due = EnumSet.noneOf(Remembrance.class);
        all.forEach(text -> due.addAll(text.remind(until)));
        return due;
    }
}

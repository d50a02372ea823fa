package jobshare.proposal.arrangement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import jobshare.kit.id.PersonId;

/**
 * A person in an arrangement.
 *
 * @param share part of full time
 * @param erased whether the person was erased, and is shown as a former partner
 */
@Embeddable
record Holder(UUID personId, BigDecimal share, boolean erased) {

    Holder(PersonId person, BigDecimal share) {
        this(person.value(), share, false);
    }

    PersonId person() {
        return PersonId.of(personId);
    }

    Holder erase() {
        return new Holder(personId, share, true);
    }
}

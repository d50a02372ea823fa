package jobshare.matching.block;

import jobshare.kit.id.PersonId;

/** A person blocked another. Fired within the transaction, so that everything open between them ends with it. */
public record PersonBlocked(PersonId by, PersonId blocked) {
}

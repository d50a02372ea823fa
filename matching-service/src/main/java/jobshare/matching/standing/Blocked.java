package jobshare.matching.standing;

import jobshare.kit.id.PersonId;

/** Told inside the service, in the transaction in which someone blocks another: what is open between the two ends. */
public record Blocked(PersonId by, PersonId other) {
}

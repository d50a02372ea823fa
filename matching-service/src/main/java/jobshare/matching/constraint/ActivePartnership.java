package jobshare.matching.constraint;

import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;

/** An active partnership, with its members in the order of its agreement. */
public record ActivePartnership(PartnershipId partnershipId, PersonId first, PersonId second) {

    public boolean includes(PersonId person) {
        return first.equals(person) || second.equals(person);
    }
}

package jobshare.matching.constraint;

import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;

/** An active partnership; first and second as its agreement has them. */
public record Partnered(PartnershipId partnershipId, PersonId first, PersonId second) {

    public boolean includes(PersonId person) {
        return first.equals(person) || second.equals(person);
    }
}

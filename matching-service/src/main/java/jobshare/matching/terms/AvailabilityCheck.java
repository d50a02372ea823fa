package jobshare.matching.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Slots;
import jobshare.matching.index.PeopleIndex;

/** Compares agreed slots with the working pattern in a person's profile. */
@ApplicationScoped
class AvailabilityCheck {

    private final PeopleIndex people;

    AvailabilityCheck(PeopleIndex people) {
        this.people = people;
    }

    /** The slots in which the person is not available according to their profile; none without a working pattern. */
    Slots slotsOutsidePattern(PersonId person, Slots slots) {
        var profile = people.snapshot().find(person);
        return profile == null || !profile.patternProvided ? Slots.NONE : slots.minus(new Slots(profile.available));
    }
}

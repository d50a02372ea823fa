package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Slots;
import jobshare.matching.index.People;

/** Holds what someone agreed to work against the working pattern in their profile. */
@Singleton
class Patterns {

    private final People people;

    @Inject
    Patterns(People people) {
        this.people = people;
    }

    /** Slots in which the person's profile says they are not available; none where they told no pattern. */
    Slots outside(PersonId person, Slots slots) {
        var traits = people.snapshot().find(person);
        return traits == null || !traits.patternTold ? Slots.NONE : slots.minus(new Slots(traits.available));
    }
}

package jobshare.profile.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jobshare.kit.batch.BatchWork;

/**
 * Publishes people again after the published fields have grown. A migration inserts the affected ids into
 * {@code person_to_republish}; each is removed in the transaction of its event. The version is incremented, since consumers ignore
 * what is not newer.
 */
@ApplicationScoped
class RepublishJob {

    private final PersonRepository people;
    private final PersonService personService;

    RepublishJob(PersonRepository people, PersonService personService) {
        this.people = people;
        this.personService = personService;
    }

    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void republish() {
        BatchWork.processDue(people::claimToRepublish, person -> {
            personService.republish(person);
            people.removeFromRepublishing(person);
        });
    }
}

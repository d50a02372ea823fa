package jobshare.profile.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jobshare.kit.batch.Batches;

/**
 * Publishes people again who were published with less than is published now, each once: a migration enters them in a table, and they
 * leave it in the transaction of their event. Nothing of them changes but the version, since whoever listens passes over what is not newer.
 */
@Singleton
class Retelling {

    private final People people;
    private final Profiles profiles;

    Retelling(People people, Profiles profiles) {
        this.people = people;
        this.profiles = profiles;
    }

    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        Batches.workOff(people::toTell, person -> {
            profiles.tellAgain(person);
            people.told(person);
        });
    }
}

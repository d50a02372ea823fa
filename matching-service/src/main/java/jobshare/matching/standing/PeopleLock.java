package jobshare.matching.standing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;

/** Lets only one transaction at a time decide about a person, in all replicas. */
@Singleton
public class PeopleLock {

    /** Keeps these advisory locks apart from others in the same database. */
    private static final int PEOPLE = 0x70656f70;

    private final EntityManager entities;

    @Inject
    PeopleLock(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Held until the current transaction ends. Always taken in the same order, so that two transactions cannot wait for each
     * other.
     */
    public void lock(PersonId... people) {
        Stream.of(people).mapToInt(person -> person.value().hashCode()).distinct().sorted()
                .forEach(key -> entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, ?2)) as locked")
                        .setParameter(1, PEOPLE).setParameter(2, key).getSingleResult());
    }
}

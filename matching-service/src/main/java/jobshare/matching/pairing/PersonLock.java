package jobshare.matching.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;

/** Locks people across all replicas, so that one transaction at a time decides about a person. */
@ApplicationScoped
public class PersonLock {

    /** Separates these advisory locks from others in the same database. */
    private static final int PEOPLE = 0x70656f70;

    private final EntityManager entities;

    PersonLock(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Locks these people until the current transaction ends. Locks are taken in a fixed order, which prevents deadlocks.
     */
    public void lock(PersonId... people) {
        Stream.of(people)
                .mapToInt(person -> person.value().hashCode())
                .distinct()
                .sorted()
                .forEach(key -> entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, ?2)) as locked")
                        .setParameter(1, PEOPLE)
                        .setParameter(2, key)
                        .getSingleResult());
    }
}

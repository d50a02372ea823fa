package jobshare.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.sample.Thing;
import jobshare.kit.sample.ThingNames;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class UniqueViolationsTest {

    /** When the change is written to the database. */
    private enum Flush {
        BEFORE_A_QUERY, EXPLICIT, AT_THE_COMMIT, BY_THE_STATEMENT
    }

    @Inject
    UniqueViolations violations;
    @Inject
    EntityManager entities;

    @ParameterizedTest
    @EnumSource(Flush.class)
    void translatesAViolationWheneverItIsWritten(Flush flush) {
        var name = "unique (a)=(b) " + UUID.randomUUID();
        store(name, Flush.AT_THE_COMMIT);
        var thrown = assertThrows(RuntimeException.class, () -> store(name, flush));
        assertEquals(Optional.of("name-taken: Another thing is called '" + name + "'."),
                violations.find(thrown).map(violation -> violation.type() + ": " + violation.getMessage()));
    }

    @Test
    void translatesAnUndeclaredConstraint() {
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> insert(id, "a"));
        var thrown = assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> insert(id, "b")));
        assertEquals(Optional.of("conflict"), violations.find(thrown).map(RuleViolation::type));
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertEquals(Optional.empty(), violations.find(new IllegalStateException("other", new RuntimeException("cause"))));
        var thrown = assertThrows(RuntimeException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> insert(UUID.randomUUID(), null)));
        assertEquals(Optional.empty(), violations.find(thrown));
    }

    private void store(String name, Flush flush) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (flush == Flush.BY_THE_STATEMENT) {
                insert(UUID.randomUUID(), name);
                return;
            }
            entities.persist(ThingNames.thing(name));
            if (flush == Flush.BEFORE_A_QUERY) {
                entities.createQuery("from Thing where name = ?1", Thing.class).setParameter(1, name).getResultList();
            } else if (flush == Flush.EXPLICIT) {
                entities.flush();
            }
        });
    }

    private void insert(UUID id, String name) {
        entities.createNativeQuery("insert into thing (id, name, size, version) values (?1, ?2, 1, 0)")
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
    }
}

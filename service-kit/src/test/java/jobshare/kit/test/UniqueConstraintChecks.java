package jobshare.kit.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jobshare.kit.problem.UniqueViolations;
import org.junit.jupiter.api.Test;

/** Every unique constraint of the database is translated to a problem. The test of a service extends this class and is a @QuarkusTest. */
public abstract class UniqueConstraintChecks {

    /** The primary keys of tables of the kit and of Flyway. Statements of the kit handle conflicts, or make the id. */
    private static final Set<String> OF_THE_KIT = Set.of("outbox_pkey", "inbox_pkey", "idempotency_pkey", "audit_pkey",
            "erased_person_pkey", "rejected_event_pkey", "flyway_schema_history_pk");

    @Inject
    UniqueViolations violations;
    @Inject
    EntityManager entities;

    /** The type of the problem for each constraint that a request can violate. */
    protected abstract Map<String, String> types();

    /** The constraints that no request can violate, with the reason. */
    protected abstract Map<String, String> neverViolated();

    @Test
    void everyUniqueConstraintIsKnown() {
        var known = new TreeSet<>(OF_THE_KIT);
        known.addAll(types().keySet());
        known.addAll(neverViolated().keySet());
        var stored = new TreeSet<String>(QuarkusTransaction.requiringNew().call(this::uniqueIndexes));
        assertEquals(String.join("\n", known), String.join("\n", stored));
    }

    @SuppressWarnings("unchecked")
    private java.util.List<String> uniqueIndexes() {
        return entities
                .createNativeQuery(
                        """
                                select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
                                where i.indisunique and n.nspname = 'public'""",
                        String.class)
                .getResultList();
    }

    @Test
    void aViolationOfEachIsAnsweredWithItsProblem() {
        var answers = new TreeMap<String, String>();
        for (var name : types().keySet()) {
            var thrown = assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> violate(name)));
            answers.put(name, violations.find(thrown).orElseThrow().type());
        }
        assertEquals(new TreeMap<>(types()), answers);
        assertEquals(types().keySet(), violations.declared().keySet());
    }

    private void violate(String constraint) {
        entities.createNativeQuery("do $$ begin raise unique_violation using constraint = '" + constraint
                + "', detail = 'Key (a)=(b) already exists.'; end $$").executeUpdate();
    }
}

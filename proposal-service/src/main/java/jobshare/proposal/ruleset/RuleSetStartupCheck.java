package jobshare.proposal.ruleset;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads all rule sets at startup, so that a broken or missing file is reported then. */
@ApplicationScoped
public class RuleSetStartupCheck {

    /** @throws IllegalStateException if requests refer to a rule set that no file contains */
    @Transactional
    void check(@Observes StartupEvent start, RuleSets rules, EntityManager database) {
        database.createQuery("select ruleSet, count(*) from StatutoryRequest group by ruleSet order by ruleSet", Object[].class)
                .getResultList()
                .forEach(used -> {
                    if (rules.find((String) used[0]).isEmpty()) {
                        throw new IllegalStateException("Rule set " + used[0] + " applies to " + used[1]
                                + " statutory requests, but its file is missing. Restore it; set validUntil to end it for "
                                + "new requests.");
                    }
                });
    }
}

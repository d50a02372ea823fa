package jobshare.proposal.ruleset;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Reads all rule sets at the start, so that a broken file is found then, and so is one that is gone and still needed. */
@ApplicationScoped
public class RuleSetsInUse {

    /** @throws IllegalStateException where requests were made under a rule set that no file holds any more */
    @Transactional
    void check(@Observes StartupEvent start, RuleSets rules, EntityManager database) {
        database.createQuery("select ruleSet, count(*) from StatutoryRequest group by ruleSet order by ruleSet", Object[].class)
                .getResultList().forEach(used -> {
                    if (rules.find((String) used[0]).isEmpty()) {
                        throw new IllegalStateException("Rule set " + used[0] + " is that of " + used[1]
                                + " statutory requests, and its file is gone. Put it back; a validUntil ends it for new requests.");
                    }
                });
    }
}

package jobshare.proposal.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import jobshare.kit.id.RoleId;
import jobshare.proposal.proposal.Reach;
import org.jspecify.annotations.Nullable;

/** Counts the steps on the timelines that a caller may count. */
@ApplicationScoped
public class FunnelCounts {

    private final EntityManager entities;

    @Inject
    FunnelCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** How many proposals reached each stage; a recruiter and a hiring manager count those for their own roles. */
    Map<Stage, Long> reached(Reach reach, @Nullable RoleId role, @Nullable Instant since) {
        var query = entities.createQuery("""
                select t.step as step, count(distinct p.id) as reached from Proposal p join p.timeline t
                where (:all = true or p.roleId in (select r.id from KnownRole r
                    where r.recruiterKey = :recruiterKey or r.hiringManagerKey = :managerKey))"""
                + (role == null ? "" : " and p.roleId = :role")
                + (since == null ? "" : " and p.createdAt >= :since")
                + " group by t.step", Tuple.class)
                .setParameter("all", reach.all()).setParameter("recruiterKey", reach.recruiterKey())
                .setParameter("managerKey", reach.managerKey());
        if (role != null) {
            query.setParameter("role", role.value());
        }
        if (since != null) {
            query.setParameter("since", since);
        }
        var reached = new EnumMap<Stage, Long>(Stage.class);
        for (var row : query.getResultList()) {
            for (var stage : Stage.values()) {
                if (stage.step() == row.get("step")) {
                    reached.put(stage, row.get("reached", Long.class));
                }
            }
        }
        return reached;
    }
}

package jobshare.proposal.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;

/** The copies of partnerships. */
@ApplicationScoped
public class PartnershipCopyRepository implements PanacheRepositoryBase<PartnershipCopy, UUID> {

    public Optional<PartnershipCopy> find(PartnershipId partnership) {
        return findByIdOptional(partnership.value());
    }

    /** The current and former partnerships of a person. */
    public List<PartnershipCopy> ofPerson(PersonId person) {
        return list("firstPerson = ?1 or secondPerson = ?1 order by id", person.value());
    }

    /** Saves a newer state, and returns whether it was newer. */
    boolean save(PartnershipState state) {
        var agreement = state.agreement();
        return getEntityManager().createNativeQuery("""
                insert into partnership_copy (id, version, status, first_person, second_person, agreement_signed,
                agreement_number, way_of_sharing, first_slots, second_slots, handover_minutes, together_since, years)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                first_person = excluded.first_person, second_person = excluded.second_person,
                agreement_signed = excluded.agreement_signed, agreement_number = excluded.agreement_number,
                way_of_sharing = excluded.way_of_sharing, first_slots = excluded.first_slots,
                second_slots = excluded.second_slots, handover_minutes = excluded.handover_minutes,
                together_since = excluded.together_since, years = excluded.years
                where partnership_copy.version < excluded.version""")
                .setParameter(1, state.partnershipId().value())
                .setParameter(2, state.version())
                .setParameter(3, state.status())
                .setParameter(4, state.members().getFirst().value())
                .setParameter(5, state.members().getLast().value())
                .setParameter(6, state.agreementSigned())
                .setParameter(7, agreement == null ? null : agreement.number())
                .setParameter(8, agreement == null ? null : agreement.wayOfSharing())
                .setParameter(9, agreement == null ? null : agreement.firstSlots())
                .setParameter(10, agreement == null ? null : agreement.secondSlots())
                .setParameter(11, agreement == null ? null : agreement.handoverMinutesPerWeek())
                .setParameter(12, state.togetherSince())
                .setParameter(13, state.years())
                .executeUpdate() == 1;
    }

    /** Whether the dissolution is already known. */
    boolean isDissolved(PartnershipId partnership) {
        return count("id = ?1 and status = ?2", partnership.value(), PartnershipState.DISSOLVED) == 1;
    }

    /** The number of the agreement in force; empty if there is none. */
    Optional<Integer> agreementNumber(PartnershipId partnership) {
        return getEntityManager()
                .createQuery("select agreementNumber from PartnershipCopy where id = ?1 and agreementNumber is not null",
                        Integer.class)
                .setParameter(1, partnership.value())
                .getResultStream()
                .findFirst();
    }

    void delete(PartnershipId partnership) {
        delete("id", partnership.value());
    }
}

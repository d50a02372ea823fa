package jobshare.proposal.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;

/** The copy of partnerships. */
@ApplicationScoped
public class KnownPartnerships implements PanacheRepositoryBase<KnownPartnership, UUID> {

    public Optional<KnownPartnership> of(PartnershipId partnership) {
        return findByIdOptional(partnership.value());
    }

    /** Those that a person is or was in. */
    public List<KnownPartnership> ofPerson(PersonId person) {
        return list("firstPerson = ?1 or secondPerson = ?1 order by id", person.value());
    }

    /** Whether it was news. */
    boolean learn(PartnershipState state) {
        return getEntityManager().createNativeQuery("""
                insert into known_partnership (id, version, status, first_person, second_person, agreement_signed)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                on conflict (id) do update set version = excluded.version, status = excluded.status,
                first_person = excluded.first_person, second_person = excluded.second_person,
                agreement_signed = excluded.agreement_signed
                where known_partnership.version < excluded.version""")
                .setParameter(1, state.partnershipId().value()).setParameter(2, state.version()).setParameter(3, state.status())
                .setParameter(4, state.members().getFirst().value()).setParameter(5, state.members().getLast().value())
                .setParameter(6, state.agreementSigned()).executeUpdate() == 1;
    }

    void forget(PartnershipId partnership) {
        delete("id", partnership.value());
    }
}

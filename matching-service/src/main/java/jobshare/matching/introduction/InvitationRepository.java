package jobshare.matching.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.web.Page;
import org.jspecify.annotations.Nullable;

/** Stored invitations. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID>, UniqueConstraints {

    static final Keyset<Invitation> ORDER = Keyset.newestFirst(Invitation::id);

    Optional<Invitation> byId(InvitationId id) {
        return findByIdOptional(id.value());
    }

    /** Locks the invitation until the transaction ends, and reloads it. */
    Invitation lock(Invitation invitation) {
        getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    Optional<Invitation> openTo(PersonId from, String emailKey) {
        return find("status = OPEN and fromPerson = ?1 and emailKey = ?2", from.value(), emailKey).firstResultOptional();
    }

    long countOpen(PersonId person) {
        return count("status = OPEN and fromPerson = ?1", person.value());
    }

    /** Invitations of a person since a time, in any status. */
    long countAll(PersonId person, Instant since) {
        return count("fromPerson = ?1 and askedAt > ?2", person.value(), since);
    }

    /** Open invitations that have expired, locked. Rows locked by another replica are skipped. */
    @SuppressWarnings("unchecked")
    List<Invitation> expired(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery("select * from invitation where status = '" + InvitationStatus.OPEN
                        + "' and expires_at <= ?1 order by expires_at limit ?2 for update skip locked", Invitation.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }

    /** Open invitations that were not delivered yet, by id, after one. */
    List<Invitation> undelivered(@Nullable UUID after, int limit) {
        return find("status = OPEN and deliveredAt is null and id > ?1 order by id", after == null ? new UUID(0, 0) : after)
                .page(0, limit)
                .list();
    }

    /** Invitations of a person. */
    Page<Invitation> page(PersonId from, PageRequest<Invitation> request) {
        var own = new ListFilter().equal("fromPerson", from.value());
        return Page.of(request, find(request.query(own), request.parameters(own)).page(0, request.rows()).list());
    }

    /** All invitations that a person sent, locked. */
    List<Invitation> sentBy(PersonId from) {
        return find("fromPerson = ?1 order by id", from.value()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Erases the address of an invited person. The inviter sees no difference. */
    void eraseAddressesOf(PersonId to) {
        update("emailKey = null where id in (select i.invitationId from Introduction i where i.toPerson = ?1)", to.value());
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(new UniqueConstraint("invitation_pkey", "already-exists", "Invitation {value} already exists."),
                new UniqueConstraint("invitation_one_open", "already-open",
                        "You already invited this address. Wait for the answer, or withdraw that invitation first."));
    }
}

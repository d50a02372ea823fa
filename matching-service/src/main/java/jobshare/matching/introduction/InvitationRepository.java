package jobshare.matching.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The stored invitations. */
@Singleton
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    Optional<Invitation> byId(InvitationId id) {
        return findByIdOptional(id.value());
    }

    /** Nobody else changes it until the current transaction ends; it is read again, as it is now. */
    Invitation lock(Invitation invitation) {
        getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    Optional<Invitation> openTo(PersonId from, String emailKey) {
        return find("status = OPEN and fromPerson = ?1 and emailKey = ?2", from.value(), emailKey).firstResultOptional();
    }

    long openOf(PersonId person) {
        return count("status = OPEN and fromPerson = ?1", person.value());
    }

    /** Since a time, whatever became of them. */
    long madeBy(PersonId person, Instant since) {
        return count("fromPerson = ?1 and askedAt > ?2", person.value(), since);
    }

    /** Open ones whose time has come; those that another replica works on are left to it. */
    @SuppressWarnings("unchecked")
    List<Invitation> due(Instant now, int most) {
        return getEntityManager().createNativeQuery("select * from invitation where status = 'OPEN' and expires_at <= ?1"
                + " order by expires_at limit ?2 for update skip locked", Invitation.class)
                .setParameter(1, now).setParameter(2, most).getResultList();
    }

    /** Open ones that have reached nobody yet, in the order of their ids, after one. */
    List<Invitation> undelivered(@Nullable UUID after, int most) {
        return find("status = OPEN and deliveredAt is null and id > ?1 order by id", after == null ? new UUID(0, 0) : after)
                .page(Page.ofSize(most)).list();
    }

    /** A person's own, newest first, after the cursor. */
    List<Invitation> page(PersonId from, @Nullable UUID after, int most) {
        var query = after == null
                ? find("fromPerson = ?1 order by id desc", from.value())
                : find("fromPerson = ?1 and id < ?2 order by id desc", from.value(), after);
        return query.page(Page.ofSize(most)).list();
    }

    /** All that a person has sent, since that person is gone. */
    List<Invitation> of(PersonId from) {
        return find("fromPerson = ?1 order by id", from.value()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Someone was erased who was invited: nothing by which the address could be known stays, and who invited sees no difference. */
    void forgetAddresses(PersonId to) {
        update("emailKey = null where id in (select i.invitationId from Introduction i where i.toPerson = ?1)", to.value());
    }
}

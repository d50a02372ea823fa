package jobshare.profile.scim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.profile.person.Person;
import org.hibernate.exception.ConstraintViolationException;

/** What providers keep of people, and how they find them. Only the staff is there for them. */
@ApplicationScoped
public class ScimAccounts implements PanacheRepositoryBase<ScimAccount, UUID> {

    private static final String STAFF = "Person p where p.kind = jobshare.profile.person.PersonKind.EMPLOYEE";
    private static final String UNTOUCHED = " and not exists (select 1 from ScimAccount a where a.personId = p.id)";

    private final EntityManager entities;

    ScimAccounts(EntityManager entities) {
        this.entities = entities;
    }

    /** What is kept of someone; something new, and not stored, for someone whom no provider has touched yet. */
    ScimAccount of(Person person) {
        return findByIdOptional(person.id().value()).orElseGet(() -> untouched(person));
    }

    private static ScimAccount untouched(Person person) {
        return new ScimAccount(person.id(), Optional.ofNullable(person.subject()).orElse(person.id().toString()), null, null,
                true);
    }

    /** What a provider has entered of someone, for their export. */
    public Optional<ProviderAccount> entered(PersonId person) {
        return findByIdOptional(person.value()).map(account -> new ProviderAccount(account.userName(),
                account.externalId().orElse(null), account.isActive(), account.managerId().map(PersonId::value).orElse(null)));
    }

    /** The same of many, in one query. */
    Map<Person, ScimAccount> of(List<Person> people) {
        var stored = list("personId in ?1", people.stream().map(person -> person.id().value()).toList()).stream()
                .collect(Collectors.toMap(ScimAccount::personId, Function.identity()));
        var accounts = new LinkedHashMap<Person, ScimAccount>();
        people.forEach(person -> accounts.put(person,
                Optional.ofNullable(stored.get(person.id().value())).orElseGet(() -> untouched(person))));
        return accounts;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the userName is another's */
    void save(ScimAccount account) {
        if (withUserName(account.userName()).stream().anyMatch(id -> !id.equals(account.personId()))) {
            throw taken(account);
        }
        try {
            persistAndFlush(account);
        } catch (ConstraintViolationException e) {
            throw "scim_account_user_name".equals(e.getConstraintName()) ? taken(account) : e;
        }
    }

    private static RuntimeException taken(ScimAccount account) {
        return Problems.conflict("user-name-taken", "Someone else has the userName '" + account.userName()
                + "'. Find them with the filter userName eq, and change that user instead.");
    }

    /** Case is passed over. Someone whom no provider has touched yet goes by their subject, or by their id. */
    List<UUID> withUserName(String userName) {
        var provisioned = ids("select a.personId from ScimAccount a where lower(a.userName) = lower(?1)", userName);
        if (!provisioned.isEmpty()) {
            return provisioned;
        }
        var bySubject = ids("select p.id from Person p where lower(p.subject) = lower(?1)" + UNTOUCHED, userName);
        return bySubject.isEmpty()
                ? PersonIds.read(userName).map(id -> ids("select p.id from Person p where p.id = ?1 and p.subject is null"
                        + UNTOUCHED, id.value())).orElse(List.of())
                : bySubject;
    }

    List<UUID> withExternalId(String externalId) {
        return ids("select a.personId from ScimAccount a where a.externalId = ?1", externalId);
    }

    List<UUID> withEmployeeNumber(String employeeNumber) {
        return ids("select p.id from Person p where p.employeeNumber = ?1", employeeNumber);
    }

    List<UUID> withEmail(String email) {
        return ids("select p.id from Person p where lower(p.workEmail) = lower(?1)", email);
    }

    private List<UUID> ids(String query, Object value) {
        return entities.createQuery(query, UUID.class).setParameter(1, value).getResultList();
    }

    /** People of the staff, in the order of their ids. @param from how many come before */
    Page page(long from, int count) {
        return new Page(entities.createQuery("select p from " + STAFF + " order by p.id", Person.class)
                .setFirstResult((int) Math.min(from, Integer.MAX_VALUE)).setMaxResults(count).getResultList(),
                entities.createQuery("select count(p) from " + STAFF, Long.class).getSingleResult());
    }

    List<Person> staff(List<UUID> ids) {
        return entities.createQuery("select p from " + STAFF + " and p.id in (?1) order by p.id", Person.class)
                .setParameter(1, ids).getResultList();
    }

    /** Someone of the staff. */
    Optional<Person> person(PersonId id) {
        return staff(List.of(id.value())).stream().findFirst();
    }

    /** A part of those who are asked for, and how many they are. */
    record Page(List<Person> people, long total) {

        static Page of(List<Person> all, long from, int count) {
            return new Page(all.stream().skip(from).limit(count).toList(), all.size());
        }
    }
}

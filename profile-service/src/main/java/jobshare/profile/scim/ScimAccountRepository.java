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
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.profile.person.Person;
import org.jspecify.annotations.Nullable;

/** Stores SCIM accounts, and finds employees for identity providers. Candidates are invisible to providers. */
@ApplicationScoped
public class ScimAccountRepository implements PanacheRepositoryBase<ScimAccount, UUID>, UniqueConstraints {

    private static final String EMPLOYEES = "Person p where p.details.kind = jobshare.profile.person.PersonKind.EMPLOYEE";
    private static final String NOT_PROVISIONED = " and not exists (select 1 from ScimAccount a where a.personId = p.id)";

    private static final String USER_NAME_TAKEN = "user-name-taken";
    private static final String TAKEN = "Another user has the userName '{value}'. Find them with the filter userName eq and update that user"
            + " instead.";

    private final EntityManager entities;

    ScimAccountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The account of a person; a new, unsaved one if no provider has provisioned them. */
    ScimAccount of(Person person) {
        return findByIdOptional(person.id().value()).orElseGet(() -> newAccount(person));
    }

    private static ScimAccount newAccount(Person person) {
        return new ScimAccount(person.id(), Optional.ofNullable(person.subject()).orElse(person.id().toString()), null, null,
                true);
    }

    /** For the export of a person. */
    public Optional<ProviderAccount> findProviderAccount(PersonId person) {
        return findByIdOptional(person.value()).map(account -> new ProviderAccount(account.userName(),
                account.externalId().orElse(null), account.isActive(), account.managerId().map(PersonId::value).orElse(null)));
    }

    /** The accounts of many people, in one query. */
    Map<Person, ScimAccount> of(List<Person> people) {
        var stored = list("personId in ?1", people.stream().map(person -> person.id().value()).toList()).stream()
                .collect(Collectors.toMap(ScimAccount::personId, Function.identity()));
        var accounts = new LinkedHashMap<Person, ScimAccount>();
        people.forEach(person -> accounts.put(person,
                Optional.ofNullable(stored.get(person.id().value())).orElseGet(() -> newAccount(person))));
        return accounts;
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(new UniqueConstraint("scim_account_user_name", USER_NAME_TAKEN, TAKEN));
    }

    /**
     * Called before the account changes: the query would write the change.
     *
     * @param person who may have the userName already
     * @throws RuleViolation if another user has the userName
     */
    void requireFree(String userName, @Nullable PersonId person) {
        if (withUserName(userName).stream().anyMatch(id -> person == null || !id.equals(person.value()))) {
            throw new RuleViolation(USER_NAME_TAKEN, TAKEN.replace("{value}", userName));
        }
    }

    /** Ignores case. The userName of a person who was not provisioned is their subject or, without one, their id. */
    List<UUID> withUserName(String userName) {
        var provisioned = ids("select a.personId from ScimAccount a where lower(a.userName) = lower(?1)", userName);
        if (!provisioned.isEmpty()) {
            return provisioned;
        }
        var bySubject = ids("select p.id from Person p where lower(p.details.subject) = lower(?1)" + NOT_PROVISIONED, userName);
        return bySubject.isEmpty()
                ? ScimIds.parse(userName)
                        .map(id -> ids(
                                "select p.id from Person p where p.id = ?1 and p.details.subject is null" + NOT_PROVISIONED,
                                id.value()))
                        .orElse(List.of())
                : bySubject;
    }

    List<UUID> withExternalId(String externalId) {
        return ids("select a.personId from ScimAccount a where a.externalId = ?1", externalId);
    }

    List<UUID> withEmployeeNumber(String employeeNumber) {
        return ids("select p.id from Person p where p.details.employeeNumber = ?1", employeeNumber);
    }

    List<UUID> withEmail(String email) {
        return ids("select p.id from Person p where lower(p.details.workEmail) = lower(?1)", email);
    }

    private List<UUID> ids(String query, Object value) {
        return entities.createQuery(query, UUID.class).setParameter(1, value).getResultList();
    }

    /** Employees by id. @param offset number of employees to skip */
    Page page(long offset, int count) {
        return new Page(
                entities.createQuery("select p from " + EMPLOYEES + " order by p.id", Person.class)
                        .setFirstResult((int) Math.min(offset, Integer.MAX_VALUE))
                        .setMaxResults(count)
                        .getResultList(),
                entities.createQuery("select count(p) from " + EMPLOYEES, Long.class).getSingleResult());
    }

    List<Person> employees(List<UUID> ids) {
        return entities.createQuery("select p from " + EMPLOYEES + " and p.id in (?1) order by p.id", Person.class)
                .setParameter(1, ids)
                .getResultList();
    }

    Optional<Person> findEmployee(PersonId id) {
        return employees(List.of(id.value())).stream().findFirst();
    }

    /** A page of people, and their total number. */
    record Page(List<Person> people, long total) {

        static Page of(List<Person> all, long offset, int count) {
            return new Page(all.stream().skip(offset).limit(count).toList(), all.size());
        }
    }
}

package jobshare.matching.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/** All people and roles that this replica knows. One thread writes, many read. */
@ApplicationScoped
public class Directory {

    private final Map<PersonId, PersonCopy> people = new ConcurrentHashMap<>();
    private final Map<String, PersonId> byKey = new ConcurrentHashMap<>();
    private final Map<String, PersonId> byEmail = new ConcurrentHashMap<>();
    private final Map<RoleId, RoleCopy> roles = new ConcurrentHashMap<>();

    public Optional<PersonCopy> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The person whose token has this key. */
    public Optional<PersonId> personOf(String subjectKey) {
        return Optional.ofNullable(byKey.get(subjectKey));
    }

    /** The person whose work e-mail address has this key. */
    public Optional<PersonId> personOfEmail(String emailKey) {
        return Optional.ofNullable(byEmail.get(emailKey));
    }

    public Optional<RoleCopy> role(RoleId id) {
        return Optional.ofNullable(roles.get(id));
    }

    /** The open roles, by id. */
    public List<RoleCopy> openRoles() {
        return roles.values()
                .stream()
                .filter(RoleCopy::open)
                .sorted(Comparator.comparing(role -> role.roleId().value()))
                .toList();
    }

    /** The roles whose recruiter has this key. */
    public Set<RoleId> recruitedBy(String key) {
        return rolesOf(role -> key.equals(role.recruiterKey()));
    }

    /** The roles whose hiring manager has this key. */
    public Set<RoleId> managedBy(String key) {
        return rolesOf(role -> key.equals(role.hiringManagerKey()));
    }

    private Set<RoleId> rolesOf(Predicate<RoleCopy> whose) {
        return roles.values().stream().filter(whose).map(RoleCopy::roleId).collect(Collectors.toSet());
    }

    /** Stores a person, unless the stored version is as new. */
    public void put(PersonCopy person) {
        var known = people.get(person.personId());
        if (known != null && known.version() >= person.version()) {
            return;
        }
        removeKeys(known);
        people.put(person.personId(), person);
        if (person.subjectKey() != null) {
            byKey.put(person.subjectKey(), person.personId());
        }
        if (person.emailKey() != null) {
            byEmail.put(person.emailKey(), person.personId());
        }
    }

    /** Stores a role, unless the stored version is as new. */
    public void put(RoleCopy role) {
        var known = roles.get(role.roleId());
        if (known != null && known.profile().version() >= role.profile().version()) {
            return;
        }
        roles.put(role.roleId(), role);
    }

    public void remove(PersonId id) {
        removeKeys(people.remove(id));
    }

    public void remove(RoleId id) {
        roles.remove(id);
    }

    private void removeKeys(@Nullable PersonCopy person) {
        if (person != null && person.subjectKey() != null) {
            byKey.remove(person.subjectKey(), person.personId());
        }
        if (person != null && person.emailKey() != null) {
            byEmail.remove(person.emailKey(), person.personId());
        }
    }

    public int people() {
        return people.size();
    }

    public int roles() {
        return roles.size();
    }
}

package jobshare.matching.directory;

import jakarta.inject.Singleton;
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

/** Everyone and every role that this replica has heard of. Written by one thread, read by many. */
@Singleton
public class Directory {

    private final Map<PersonId, KnownPerson> people = new ConcurrentHashMap<>();
    private final Map<String, PersonId> byKey = new ConcurrentHashMap<>();
    private final Map<String, PersonId> byEmail = new ConcurrentHashMap<>();
    private final Map<RoleId, KnownRole> roles = new ConcurrentHashMap<>();

    public Optional<KnownPerson> person(PersonId id) {
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

    public Optional<KnownRole> role(RoleId id) {
        return Optional.ofNullable(roles.get(id));
    }

    /** Those that are open to a pair now, by id. */
    public List<KnownRole> openRoles() {
        return roles.values().stream().filter(KnownRole::open).sorted(Comparator.comparing(role -> role.roleId().value()))
                .toList();
    }

    /** The roles for which the one with this key recruits. */
    public Set<RoleId> recruitedBy(String key) {
        return rolesOf(role -> key.equals(role.recruiterKey()));
    }

    /** The roles that the one with this key manages. */
    public Set<RoleId> managedBy(String key) {
        return rolesOf(role -> key.equals(role.hiringManagerKey()));
    }

    private Set<RoleId> rolesOf(Predicate<KnownRole> whose) {
        return roles.values().stream().filter(whose).map(KnownRole::roleId).collect(Collectors.toSet());
    }

    /** Takes in a person, and says whether that was news. */
    public boolean put(KnownPerson person) {
        var known = people.get(person.personId());
        if (known != null && known.version() >= person.version()) {
            return false;
        }
        forgetKeys(known);
        people.put(person.personId(), person);
        if (person.subjectKey() != null) {
            byKey.put(person.subjectKey(), person.personId());
        }
        if (person.emailKey() != null) {
            byEmail.put(person.emailKey(), person.personId());
        }
        return true;
    }

    /** Takes in a role, and says whether that was news. */
    public boolean put(KnownRole role) {
        var known = roles.get(role.roleId());
        if (known != null && known.profile().version() >= role.profile().version()) {
            return false;
        }
        roles.put(role.roleId(), role);
        return true;
    }

    public void remove(PersonId id) {
        forgetKeys(people.remove(id));
    }

    public void remove(RoleId id) {
        roles.remove(id);
    }

    private void forgetKeys(@Nullable KnownPerson person) {
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

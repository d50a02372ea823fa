package jobshare.proposal.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.proposal.skill.SkillListConverter;
import org.hibernate.Session;

/** The copies of people and of their names. */
@ApplicationScoped
public class PersonCopyRepository implements PanacheRepositoryBase<PersonCopy, UUID> {

    /** The profiles of the login with this key; usually one. */
    public List<PersonId> findBySubjectKey(String subjectKey) {
        return list("subjectKey", subjectKey).stream().map(person -> PersonId.of(person.id)).toList();
    }

    public Optional<PersonCopy> find(PersonId person) {
        return findByIdOptional(person.value());
    }

    /** Names by person; a person who is unknown or erased is missing. Whose name a caller may see is not decided here. */
    public Map<PersonId, PersonName> names(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var names = new HashMap<PersonId, PersonName>();
        var session = getEntityManager().unwrap(Session.class);
        session.findMultiple(PersonCopy.class, ids)
                .stream()
                .filter(Objects::nonNull)
                .forEach(person -> names.put(PersonId.of(person.id), new PersonName(null, person.isOpen())));
        session.findMultiple(ContactCopy.class, ids).stream().filter(Objects::nonNull).forEach(contact -> {
            var person = PersonId.of(contact.personId);
            names.put(person, new PersonName(name(contact), names.getOrDefault(person, PersonName.UNKNOWN).open()));
        });
        return names;
    }

    private static String name(ContactCopy contact) {
        return Stream.of(contact.givenName, contact.familyName).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Saves a newer state. A late event about an erased person is ignored. */
    void save(PersonState state) {
        getEntityManager().createNativeQuery("""
                insert into person_copy (id, version, subject_key, visibility, skills, strengths, years_of_experience)
                select ?1, ?2, ?3, ?7, cast(?4 as jsonb), cast(?5 as text[]), cast(?6 as integer)
                where not exists (select from erased_person where person_id = ?1)
                on conflict (id) do update set version = excluded.version, subject_key = excluded.subject_key,
                visibility = excluded.visibility, skills = excluded.skills, strengths = excluded.strengths,
                years_of_experience = excluded.years_of_experience
                where person_copy.version < excluded.version""")
                .setParameter(1, state.personId().value())
                .setParameter(2, state.version())
                .setParameter(3, state.subjectKey())
                .setParameter(4, SkillListConverter.write(state.skills()))
                .setParameter(5, state.strengthLabels() == null ? null : state.strengthLabels().toArray(String[]::new))
                .setParameter(6, state.yearsOfExperience())
                .setParameter(7, state.visibility())
                .executeUpdate();
    }

    void save(ContactState state) {
        getEntityManager().createNativeQuery("""
                insert into contact_copy (person_id, version, given_name, family_name)
                select ?1, ?2, ?3, ?4 where not exists (select from erased_person where person_id = ?1)
                on conflict (person_id) do update
                set version = excluded.version, given_name = excluded.given_name, family_name = excluded.family_name
                where contact_copy.version < excluded.version""")
                .setParameter(1, state.personId().value())
                .setParameter(2, state.version())
                .setParameter(3, state.givenName())
                .setParameter(4, state.familyName())
                .executeUpdate();
    }

    void delete(PersonId person) {
        delete("id", person.value());
        deleteContact(person);
    }

    void deleteContact(PersonId person) {
        getEntityManager().createQuery("delete from ContactCopy where personId = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
    }
}

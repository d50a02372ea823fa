package jobshare.profile.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.erasure.ErasureRegistry;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.field.FieldChanges;
import jobshare.profile.vocabulary.ConceptKind;
import jobshare.profile.vocabulary.ConceptRepository;
import jobshare.profile.vocabulary.ConceptValidator;
import org.jspecify.annotations.Nullable;

/** Creates, changes and erases people. Each change is checked, stored, audited and published in one transaction. */
@ApplicationScoped
public class PersonService {

    private final PersonRepository people;
    private final ConceptValidator concepts;
    private final ConceptRepository vocabulary;
    private final PersonAccess access;
    private final SubjectKeys keys;
    private final Outbox outbox;
    private final AuditLog audit;
    private final jakarta.enterprise.event.Event<PersonErased> erased;
    private final jakarta.enterprise.event.Event<VisibilityChanged> visibilityChanged;
    private final ErasureRegistry erasures;
    private final LoginChangeService loginChanges;
    private final Clock clock;

    PersonService(PersonRepository people, ConceptValidator concepts, ConceptRepository vocabulary, PersonAccess access,
            SubjectKeys keys, Outbox outbox, AuditLog audit, jakarta.enterprise.event.Event<PersonErased> erased,
            jakarta.enterprise.event.Event<VisibilityChanged> visibilityChanged, ErasureRegistry erasures,
            LoginChangeService loginChanges, Clock clock) {
        this.people = people;
        this.concepts = concepts;
        this.vocabulary = vocabulary;
        this.access = access;
        this.keys = keys;
        this.outbox = outbox;
        this.audit = audit;
        this.erased = erased;
        this.visibilityChanged = visibilityChanged;
        this.erasures = erasures;
        this.loginChanges = loginChanges;
        this.clock = clock;
    }

    /** Creates a person, who is HIDDEN until they decide otherwise. */
    public Person create(PersonDetails request) {
        var batch = new PersonBatch();
        var person = create(request, batch);
        save(batch);
        return person;
    }

    Person create(PersonDetails request, PersonBatch batch) {
        var details = request.withDefaults(PersonId.of(Ids.v4()), Visibility.HIDDEN, PersonStatus.ACTIVE);
        requireValid(details, null);
        if (details.visibility() != Visibility.HIDDEN) {
            throw new InvalidValue("/visibility",
                    "A new person is HIDDEN. Omit visibility; after creation, record a decision that the"
                            + " person made elsewhere with POST /v1/people/{id}/consent.");
        }
        if (request.id() != null && erasures.isErased(request.id())) {
            throw new RuleViolation("id-taken",
                    "The id " + request.id() + " belonged to a person who was erased. Omit the id to get a new one.");
        }
        var person = new Person(details, occupationGroup(null, details), clock.instant());
        batch.add(person, "create", List.of());
        batch.events().addAll(List.of(PersonChanged.event(person, keys, vocabulary), ContactChanged.event(person)));
        return person;
    }

    /** Replaces the details, as far as the caller may change them. The version stays if nothing changes. */
    public void replace(Person person, PersonDetails request) {
        var batch = new PersonBatch();
        replace(person, request, batch);
        save(batch);
    }

    /** @return whether anything changed */
    boolean replace(Person person, PersonDetails request, PersonBatch batch) {
        var before = person.details();
        var after = request.withDefaults(person.id(), person.visibility(), person.status());
        var changes = FieldChanges.between(before, after);
        if (changes.isEmpty()) {
            return false;
        }
        requireAllowed(person, after, changes);
        requireValid(after, before);
        update(person, after, changes, batch);
        if (before.visibility() != after.visibility()) {
            visibilityChanged.fire(new VisibilityChanged(person));
        }
        return true;
    }

    /** Stores, audits and publishes the changes. */
    void save(PersonBatch batch) {
        if (!batch.people().isEmpty()) {
            people.save(batch.people());
            audit.record(batch.audit());
            outbox.add(batch.events().toArray(Event[]::new));
        }
    }

    /** Sets the visibility to what the person has decided. The caller records the consent. */
    public void setVisibility(Person person, Visibility visibility) {
        var after = person.details().withVisibility(visibility);
        var changes = FieldChanges.between(person.details(), after);
        if (!changes.isEmpty()) {
            var batch = new PersonBatch();
            update(person, after, changes, batch);
            save(batch);
        }
    }

    /**
     * Erases a person here and publishes the erasure. A role keeps the subject of its hiring manager or recruiter: it belongs to
     * the employer, and they still log in with it.
     */
    public void erase(Person person) {
        audit.record("erase", Person.KIND, person.id().value(), List.of());
        remove(person);
    }

    /** Erases a person because of inactivity, in the current transaction. */
    public void eraseInactive(PersonId id) {
        people.lock(id).ifPresent(person -> {
            audit.recordAsService("erase", Person.KIND, id.value());
            remove(person);
        });
    }

    private void remove(Person person) {
        var id = person.id();
        var subject = person.subject();
        var key = subject == null ? null : keys.key(subject);
        erased.fire(new PersonErased(id));
        if (subject != null) {
            for (var report : people.lockManagedBy(subject)) {
                report.removeLineManager(clock.instant());
                outbox.add(PersonChanged.event(report, keys, vocabulary));
            }
        }
        people.delete(person);
        people.flush();
        erasures.eraseTraces(id, key, List.of());
        outbox.add(Event.erasure(Topics.PEOPLE, id, PersonChanged.TYPE, key));
        outbox.add(Event.erasure(Topics.CONTACTS, id, ContactChanged.TYPE, key));
    }

    /** Publishes the current state again. */
    void republish(Person person) {
        person.incrementVersion();
        outbox.add(PersonChanged.event(person, keys, vocabulary));
    }

    private void update(Person person, PersonDetails after, FieldChanges changes, PersonBatch batch) {
        var subject = person.subject();
        person.update(after, occupationGroup(person, after), clock.instant());
        batch.add(person, "update", changes.fields());
        loginChanges.apply(person, subject, batch);
        batch.events().add(PersonChanged.event(person, keys, vocabulary));
        if (changes.includeAny(PersonDetails.CONTACT_FIELDS)) {
            batch.events().add(ContactChanged.event(person));
        }
    }

    private void requireAllowed(Person person, PersonDetails after, FieldChanges changes) {
        if (!person.id().equals(after.id())) {
            throw new InvalidValue("/id", "The id cannot change; it is " + person.id() + ".");
        }
        var forbidden = access.isHr() ? List.<FieldError>of()
                : changes.outside(PersonDetails.EDITABLE_BY_PERSON, "can only be changed by HR");
        if (!forbidden.isEmpty()) {
            throw new InvalidValue(forbidden);
        }
        if (changes.includeAny(Set.of("subject")) && access.isOwnSubject(after.subject())) {
            throw new InvalidValue("/subject",
                    "must not be your own subject: you would log in as this person. Ask a colleague in HR to set it.");
        }
        if (Objects.requireNonNull(after.visibility()).compareTo(person.visibility()) > 0 && !access.isSelf(person)) {
            throw new InvalidValue("/visibility", "Only the person can raise their visibility above " + person.visibility()
                    + ". Record a decision that they made elsewhere with POST /v1/people/" + person.id() + "/consent.");
        }
    }

    /** @param before the stored details, whose concepts remain valid even if a newer vocabulary no longer offers them */
    private void requireValid(PersonDetails details, @Nullable PersonDetails before) {
        var errors = new ArrayList<>(PersonRules.check(details));
        errors.addAll(concepts.one(ConceptKind.OCCUPATION, "/occupation", details.occupation(),
                before == null ? null : before.occupation()));
        errors.addAll(concepts.skills("/skills", details.skills(), before == null ? List.of() : before.skills()));
        errors.addAll(concepts.strengths("/strengths", details.strengths(), before == null ? List.of() : before.strengths()));
        if (!errors.isEmpty()) {
            throw new InvalidValue(errors);
        }
    }

    private @Nullable String occupationGroup(@Nullable Person before, PersonDetails details) {
        var occupation = details.occupation();
        if (occupation == null) {
            return null;
        }
        return before != null && occupation.equals(before.details().occupation()) ? before.occupationGroup()
                : vocabulary.group(occupation).orElse(null);
    }
}

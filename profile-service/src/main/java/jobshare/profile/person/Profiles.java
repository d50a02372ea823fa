package jobshare.profile.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.change.Changes;
import jobshare.profile.vocabulary.ConceptCheck;
import jobshare.profile.vocabulary.ConceptKind;
import jobshare.profile.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Creates, changes and erases people: each change is checked, stored, audited and published in one transaction. */
@ApplicationScoped
public class Profiles {

    private static final String KIND = "person";

    private final People people;
    private final Consents consents;
    private final ConceptCheck concepts;
    private final Vocabulary vocabulary;
    private final PersonAccess access;
    private final SubjectKeys keys;
    private final Outbox outbox;
    private final Audit audit;
    private final jakarta.enterprise.event.Event<PersonErased> erasures;
    private final Erasures traces;
    private final Clock clock;

    Profiles(People people, Consents consents, ConceptCheck concepts, Vocabulary vocabulary, PersonAccess access,
            SubjectKeys keys,
            Outbox outbox, Audit audit, jakarta.enterprise.event.Event<PersonErased> erasures, Erasures traces, Clock clock) {
        this.people = people;
        this.consents = consents;
        this.concepts = concepts;
        this.vocabulary = vocabulary;
        this.access = access;
        this.keys = keys;
        this.outbox = outbox;
        this.audit = audit;
        this.erasures = erasures;
        this.traces = traces;
        this.clock = clock;
    }

    /** Someone new. They are hidden until they decide otherwise. */
    public Person create(PersonForm form) {
        var writes = new Writes();
        var person = create(form, writes);
        keep(writes);
        return person;
    }

    Person create(PersonForm form, Writes writes) {
        var whole = form.keeping(PersonId.of(Ids.v4()), Visibility.HIDDEN, PersonStatus.ACTIVE);
        check(whole, null);
        if (whole.visibility() != Visibility.HIDDEN) {
            throw Problems.invalid("/visibility", "Someone new is HIDDEN until they decide otherwise. Leave it out; a decision"
                    + " made"
                    + " elsewhere is entered at /v1/people/{id}/consent.");
        }
        var id = whole.id();
        if (form.id() != null && traces.isErased(id)) {
            throw Problems.conflict("id-taken",
                    "The id " + id + " was someone's who has been erased. Leave the id out to get a new"
                            + " one.");
        }
        var person = new Person(id, now());
        person.fill(whole, group(null, whole), now());
        writes.add(person, "create", List.of());
        writes.events().addAll(List.of(PersonChanged.event(person, keys, vocabulary), ContactChanged.event(person)));
        return person;
    }

    /** Takes over the whole form, where the caller may. A form that changes nothing leaves the version as it is. */
    public void replace(Person person, PersonForm form) {
        var writes = new Writes();
        replace(person, form, writes);
        keep(writes);
    }

    /** Whether anything changes. */
    boolean replace(Person person, PersonForm form, Writes writes) {
        var before = person.form();
        var after = form.keeping(person.id(), person.visibility(), person.status());
        var changes = Changes.between(before, after);
        if (changes.isEmpty()) {
            return false;
        }
        mayChange(person, after, changes);
        check(after, before);
        var visible = person.visibility();
        apply(person, after, changes, writes);
        if (person.visibility() != visible) {
            consents.record(person, recorder(person), now());
        }
        return true;
    }

    /** Stores, audits and publishes what has been changed. */
    void keep(Writes writes) {
        if (!writes.people().isEmpty()) {
            people.save(writes.people());
            audit.record(writes.audit());
            outbox.add(writes.events().toArray(Event[]::new));
        }
    }

    /** Enters a decision on visibility with the text that was agreed to. */
    void consent(Person person, ConsentForm decision) {
        consents.requireKnown(decision.textVersion());
        var before = person.form();
        var after = before.with(decision.visibility());
        var changes = Changes.between(before, after);
        if (!changes.isEmpty()) {
            var writes = new Writes();
            apply(person, after, changes, writes);
            keep(writes);
        }
        audit.record("consent", KIND, person.id().value(), List.of("visibility"));
        consents.record(person, decision.textVersion(), recorder(person), now());
    }

    /**
     * Forgets them here, and tells everyone else to. What they are to a role as its hiring manager or recruiter is the employer's, and
     * stays with the role: they go on calling under that subject.
     */
    public void erase(Person person) {
        audit.record("erase", KIND, person.id().value(), List.of());
        forget(person);
    }

    /** The same, for someone of whom nothing was heard for too long, in the current transaction. */
    public void eraseByRule(PersonId id) {
        people.lock(id).ifPresent(person -> {
            audit.recordOwn("erase", KIND, id.value());
            forget(person);
        });
    }

    private void forget(Person person) {
        var id = person.id();
        var key = person.subject() == null ? null : keys.key(person.subject());
        erasures.fire(new PersonErased(id));
        if (person.subject() != null) {
            for (var report : people.managedBy(person.subject())) {
                report.forgetLineManager(now());
                outbox.add(PersonChanged.event(report, keys, vocabulary));
            }
        }
        people.delete(person);
        people.flush();
        traces.sweep(id, key, List.of());
        outbox.add(Event.erasure(Topics.PEOPLE, id, PersonChanged.TYPE, key));
        outbox.add(Event.erasure(Topics.CONTACTS, id, ContactChanged.TYPE, key));
    }

    /** Publishes someone as they are. */
    void tellAgain(Person person) {
        person.renumber();
        outbox.add(PersonChanged.event(person, keys, vocabulary));
    }

    private void apply(Person person, PersonForm after, Changes changes, Writes writes) {
        person.fill(after, group(person, after), now());
        writes.add(person, "change", changes.fields());
        writes.events().add(PersonChanged.event(person, keys, vocabulary));
        if (changes.touch(PersonForm.OF_THE_CONTACT)) {
            writes.events().add(ContactChanged.event(person));
        }
    }

    private void mayChange(Person person, PersonForm after, Changes changes) {
        if (!after.id().equals(person.id())) {
            throw Problems.invalid("/id", "The id can't change; it is " + person.id() + ".");
        }
        if (!access.isHr()) {
            changes.onlyTouch(PersonForm.OF_THE_PERSON, "is kept by HR; ask them to change it");
        }
        if (after.visibility().compareTo(person.visibility()) > 0 && !access.isSelf(person)) {
            throw Problems.invalid("/visibility", "Only the person can become more visible than " + person.visibility()
                    + ". A decision made elsewhere is entered at /v1/people/" + person.id() + "/consent.");
        }
    }

    /** @param before what they hold already and may keep */
    private void check(PersonForm form, @Nullable PersonForm before) {
        var errors = new ArrayList<>(PersonRules.check(form));
        errors.addAll(concepts.one(ConceptKind.OCCUPATION, "/occupation", form.occupation(),
                before == null ? null : before.occupation()));
        errors.addAll(concepts.skills("/skills", form.skills(), before == null ? List.of() : before.skills()));
        errors.addAll(concepts.strengths("/strengths", form.strengths(), before == null ? List.of() : before.strengths()));
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private @Nullable String group(@Nullable Person before, PersonForm form) {
        var occupation = form.occupation();
        if (occupation == null) {
            return null;
        }
        return before != null && occupation.equals(before.occupation())
                ? before.occupationGroup()
                : vocabulary.group(occupation).orElse(null);
    }

    private Consent.Recorder recorder(Person person) {
        return access.isSelf(person) ? Consent.Recorder.PERSON : Consent.Recorder.HR;
    }

    /** As precise as it is stored. */
    private Instant now() {
        return clock.instant();
    }
}

package jobshare.profile.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.problem.FieldError;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.change.Changes;
import jobshare.profile.person.People;
import jobshare.profile.person.PersonErased;
import jobshare.profile.vocabulary.ConceptCheck;
import jobshare.profile.vocabulary.ConceptKind;
import jobshare.profile.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Creates, changes and deletes roles: each change is checked, stored, audited and published in one transaction. */
@ApplicationScoped
public class RoleKeeping {

    private static final String KIND = "role";

    private final RoleProfiles roles;
    private final People people;
    private final ConceptCheck concepts;
    private final Vocabulary vocabulary;
    private final RoleAccess access;
    private final SubjectKeys keys;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RoleKeeping(RoleProfiles roles, People people, ConceptCheck concepts, Vocabulary vocabulary, RoleAccess access,
            SubjectKeys keys,
            Outbox outbox, Audit audit, Clock clock) {
        this.roles = roles;
        this.people = people;
        this.concepts = concepts;
        this.vocabulary = vocabulary;
        this.access = access;
        this.keys = keys;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    RoleProfile create(RoleForm form) {
        var writes = new RoleWrites();
        var role = create(form, writes);
        keep(writes);
        return role;
    }

    RoleProfile create(RoleForm form, RoleWrites writes) {
        var whole = access.withCaller(form).keeping(RoleId.of(Ids.v7()), RoleStatus.OPEN);
        if (whole.status() != RoleStatus.OPEN && whole.status() != RoleStatus.DRAFT) {
            throw Problems.invalid("/status", "A new role is OPEN or DRAFT, but was '" + whole.status() + "'.");
        }
        check(whole, null);
        var role = new RoleProfile(whole.id(), whole.status(), now());
        role.fill(whole, group(null, whole), now());
        writes.add(role, "create", List.of(), RoleChanged.event(role, keys, vocabulary));
        return role;
    }

    /** Takes over the whole form, where the caller may. A form that changes nothing leaves the version as it is. */
    void replace(RoleProfile role, RoleForm form) {
        var writes = new RoleWrites();
        replace(role, form, writes);
        keep(writes);
    }

    /** Whether anything changes. */
    boolean replace(RoleProfile role, RoleForm form, RoleWrites writes) {
        var before = role.form();
        var keeper = access.isKeeper(role);
        var after = (keeper ? form : form.withWhatIsNotShown(before)).keeping(role.id(), role.status());
        var changes = Changes.between(before, after);
        if (changes.isEmpty()) {
            return false;
        }
        if (!after.id().equals(role.id())) {
            throw Problems.invalid("/id", "The id can't change; it is " + role.id() + ".");
        }
        if (!keeper) {
            changes.onlyTouch(RoleForm.OF_THE_INCUMBENT, "is kept by HR, the recruiter and the hiring manager; ask them to"
                    + " change it");
            role.requireForIncumbent(after.status());
        }
        check(after, before);
        role.fill(after, group(role, after), now());
        writes.add(role, "change", changes.fields(), RoleChanged.event(role, keys, vocabulary));
        return true;
    }

    /** Stores, audits and publishes what has been changed. */
    void keep(RoleWrites writes) {
        if (!writes.roles().isEmpty()) {
            roles.save(writes.roles());
            audit.record(writes.audit());
            outbox.add(writes.events().toArray(Event[]::new));
        }
    }

    /** Removes a role for good. One that is held stays, since arrangements refer to it. */
    void delete(RoleProfile role) {
        if (role.status() == RoleStatus.FILLED) {
            throw Problems.illegalTransition("Role " + role.id()
                    + " is FILLED and can't be deleted while its arrangement stands.",
                    List.of());
        }
        roles.delete(role);
        audit.record("delete", KIND, role.id().value(), List.of());
        outbox.add(Event.tombstone(Topics.ROLES, role.id(), RoleChanged.TYPE));
    }

    void forget(@Observes PersonErased erased) {
        for (var role : roles.heldBy(erased.id())) {
            role.forgetIncumbent(now());
            roles.save(role);
            outbox.add(RoleChanged.event(role, keys, vocabulary));
        }
    }

    /** @param before what it holds already and may keep */
    private void check(RoleForm form, @Nullable RoleForm before) {
        var errors = new ArrayList<>(RoleRules.check(form));
        errors.addAll(concepts.one(ConceptKind.OCCUPATION, "/occupation", form.occupation(),
                before == null ? null : before.occupation()));
        errors.addAll(concepts.skills("/essentialSkills", form.essentialSkills(),
                before == null ? List.of() : before.essentialSkills()));
        errors.addAll(concepts.skills("/optionalSkills", form.optionalSkills(),
                before == null ? List.of() : before.optionalSkills()));
        var incumbent = form.incumbentId();
        if (incumbent != null && people.known(incumbent).isEmpty()) {
            errors.add(new FieldError("/incumbentId", "is no person in the programme, but was '" + incumbent + "'"));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private @Nullable String group(@Nullable RoleProfile before, RoleForm form) {
        var occupation = form.occupation();
        if (occupation == null) {
            return null;
        }
        return before != null && occupation.equals(before.occupation())
                ? before.occupationGroup()
                : vocabulary.group(occupation).orElse(null);
    }

    /** As precise as it is stored. */
    private Instant now() {
        return clock.instant();
    }
}

package jobshare.profile.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.field.FieldChanges;
import jobshare.profile.person.PersonErased;
import jobshare.profile.person.PersonRepository;
import jobshare.profile.vocabulary.ConceptKind;
import jobshare.profile.vocabulary.ConceptRepository;
import jobshare.profile.vocabulary.ConceptValidator;
import org.jspecify.annotations.Nullable;

/** Creates, changes and deletes roles. Each change is checked, stored, audited and published in one transaction. */
@ApplicationScoped
public class RoleService {

    private final RoleRepository roles;
    private final PersonRepository people;
    private final ConceptValidator concepts;
    private final ConceptRepository vocabulary;
    private final RoleAccess access;
    private final SubjectKeys keys;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    RoleService(RoleRepository roles, PersonRepository people, ConceptValidator concepts, ConceptRepository vocabulary,
            RoleAccess access, SubjectKeys keys, Outbox outbox, AuditLog audit, Clock clock) {
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

    RoleProfile create(RoleDetails request) {
        var batch = new RoleBatch();
        var role = create(request, batch);
        save(batch);
        return role;
    }

    RoleProfile create(RoleDetails request, RoleBatch batch) {
        var details = access.withCallerAsOwner(request).withDefaults(RoleId.of(Ids.v7()), RoleStatus.OPEN);
        access.requireMayName(details.incumbentId(), null);
        if (details.status() != RoleStatus.OPEN && details.status() != RoleStatus.DRAFT) {
            throw new InvalidValue("/status", "must be OPEN or DRAFT for a new role, but was '" + details.status() + "'");
        }
        requireValid(details, null);
        var role = new RoleProfile(details, occupationGroup(null, details), clock.instant());
        batch.add(role, "create", List.of(), RoleChanged.event(role, keys, vocabulary));
        return role;
    }

    /** Replaces the details, as far as the caller may change them. The version stays if nothing changes. */
    void replace(RoleProfile role, RoleDetails request) {
        var batch = new RoleBatch();
        replace(role, request, batch);
        save(batch);
    }

    /** @return whether anything changed */
    boolean replace(RoleProfile role, RoleDetails request, RoleBatch batch) {
        var before = role.details();
        var isOwner = access.isOwner(role);
        var after = (isOwner ? request : request.withHiddenFieldsOf(before)).withDefaults(role.id(), role.status());
        var changes = FieldChanges.between(before, after);
        if (changes.isEmpty()) {
            return false;
        }
        access.requireMayName(after.incumbentId(), before.incumbentId());
        if (!role.id().equals(after.id())) {
            throw new InvalidValue("/id", "The id cannot change; it is " + role.id() + ".");
        }
        if (!isOwner) {
            requireEditableByIncumbent(changes);
            role.requireIncumbentMayMoveTo(Objects.requireNonNull(after.status()));
        }
        requireValid(after, before);
        role.update(after, occupationGroup(role, after), clock.instant());
        batch.add(role, "update", changes.fields(), RoleChanged.event(role, keys, vocabulary));
        return true;
    }

    /** Stores, audits and publishes the changes. */
    void save(RoleBatch batch) {
        if (!batch.roles().isEmpty()) {
            roles.save(batch.roles());
            audit.record(batch.audit());
            outbox.add(batch.events().toArray(Event[]::new));
        }
    }

    /** Deletes a role, unless an arrangement refers to it. */
    void delete(RoleProfile role) {
        role.requireDeletable();
        roles.delete(role);
        audit.record("delete", RoleProfile.KIND, role.id().value(), List.of());
        outbox.add(Event.tombstone(Topics.ROLES, role.id(), RoleChanged.TYPE));
    }

    void onPersonErased(@Observes PersonErased event) {
        for (var role : roles.lockHeldBy(event.id())) {
            role.removeIncumbent(clock.instant());
            roles.save(List.of(role));
            outbox.add(RoleChanged.event(role, keys, vocabulary));
        }
    }

    private static void requireEditableByIncumbent(FieldChanges changes) {
        var forbidden = changes.outside(RoleDetails.EDITABLE_BY_INCUMBENT,
                "can only be changed by HR, the recruiter or the hiring manager");
        if (!forbidden.isEmpty()) {
            throw new InvalidValue(forbidden);
        }
    }

    /** @param before the stored details, whose concepts remain valid even if a newer vocabulary no longer offers them */
    private void requireValid(RoleDetails details, @Nullable RoleDetails before) {
        var errors = new ArrayList<>(RoleRules.check(details));
        errors.addAll(concepts.one(ConceptKind.OCCUPATION, "/occupation", details.occupation(),
                before == null ? null : before.occupation()));
        errors.addAll(concepts.skills("/essentialSkills", details.essentialSkills(),
                before == null ? List.of() : before.essentialSkills()));
        errors.addAll(concepts.skills("/optionalSkills", details.optionalSkills(),
                before == null ? List.of() : before.optionalSkills()));
        var incumbent = details.incumbentId();
        if (incumbent != null && people.findById(incumbent).isEmpty()) {
            errors.add(new FieldError("/incumbentId", "must be a person in the programme, but was '" + incumbent + "'"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidValue(errors);
        }
    }

    private @Nullable String occupationGroup(@Nullable RoleProfile before, RoleDetails details) {
        var occupation = details.occupation();
        if (occupation == null) {
            return null;
        }
        return before != null && occupation.equals(before.details().occupation()) ? before.occupationGroup()
                : vocabulary.group(occupation).orElse(null);
    }
}
